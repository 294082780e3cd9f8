import { LEAST_GROUP, rulesOf, scopeOf, type ContentKind, type DecisionPlace } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { CatalogService } from '../catalog/catalog.service.js';
import type { Actor } from '../platform/access/actor.js';
import { Statements } from '../platform/database/statements.js';
import { Refusal } from '../platform/errors/refusal.js';
import { decisionsOfEnded, decisionsOfStep } from './decisions.statements.js';
import type { DecisionsAtPlace, DecisionShare, StepDecisions } from './decisions.type.js';
import { LearningPagesService } from './learning-pages.service.js';
import { mayTeach } from './learning.policy.js';
import { ViewsStore } from './views.store.js';

const KEPT_MS = 60_000;

/** What officers decided, as shares of all and never as anybody's, over all editions and languages of a step. */
@Injectable()
export class DecisionsService {
  private readonly kept = new LRUCache<string, Promise<DecisionShare[]>>({ max: 1_000, ttl: KEPT_MS });

  constructor(
    private readonly pages: LearningPagesService,
    private readonly catalog: CatalogService,
    private readonly statements: Statements,
    private readonly steps: ViewsStore,
  ) {}

  /**
   * How others decided in a step, for an officer who has completed it; nothing before, so that nobody is led. Kept for a
   * minute, for it is read by whoever ends a case.
   */
  async decisionShares(actor: Actor, enrolmentId: string, stepId: string): Promise<DecisionShare[]> {
    const { kind, progress } = await this.pages.stepPage(actor, enrolmentId, stepId, 'en');
    const decisions = this.catalog.decisionsIn(kind as ContentKind);
    if (!progress.complete || decisions === undefined) return [];
    const known = this.kept.get(stepId);
    if (known) return known;
    const read = this.statements.all(decisionsOfEnded, [stepId, decisions, LEAST_GROUP]);
    this.kept.set(stepId, read);
    read.catch(() => this.kept.delete(stepId));
    return read;
  }

  /** What the officers within a trainer's scope decided in a step of his course, whether or not they came to its end. */
  async stepDecisions(actor: Actor, stepId: string, wished: string): Promise<StepDecisions> {
    const step = await this.steps.step(stepId);
    if (!step || !mayTeach(actor, step)) throw new Refusal('NOT_FOUND');
    const { kind, byLocale, sourceLocale } = await this.catalog.stepContents(stepId);
    const decisions = this.catalog.decisionsIn(kind);
    const locale = byLocale.has(wished) ? wished : sourceLocale;
    const content = byLocale.get(locale);
    if (decisions === undefined || !content) throw new Refusal('NOT_FOUND');
    const scope = scopeOf(actor.grants, 'author');
    const row = await this.statements.one(decisionsOfStep, [
      ...[scope.everyone, scope.regions, scope.countries, scope.agencies],
      ...[step.lineage, decisions, LEAST_GROUP],
    ]);
    const { officers = 0, shares = [] } = row ?? {};
    return {
      ...{ locale, leastGroup: LEAST_GROUP, officers: officers >= LEAST_GROUP ? officers : null },
      places: (rulesOf(kind).decisionPlaces?.(content) ?? []).map((place) => decidedAt(place, shares)),
    };
  }
}

/** The figures of a place: its own ways in their order, then those that only another edition had. */
function decidedAt({ place, title, ways }: DecisionPlace, all: readonly DecisionShare[]): DecisionsAtPlace {
  const shares = all.filter((share) => share.place === place);
  const officersOf = (decision: string) => shares.find((share) => share.decision === decision)?.officers ?? 0;
  const gone = shares.filter(({ decision }) => !ways.some((way) => way.decision === decision));
  return {
    ...{ place, title, officers: shares[0]?.of ?? null },
    ways: [
      ...ways.map((way) => ({ ...way, officers: officersOf(way.decision) })),
      ...gone.map(({ decision, officers }) => ({ decision, label: null, leadsTo: null, officers })),
    ],
  };
}
