import { LEAST_GROUP, scopeOf, type ContentKind } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { CatalogService } from '../catalog/catalog.service.js';
import type { Actor } from '../platform/access/actor.js';
import { Statements } from '../platform/database/statements.js';
import { Refusal } from '../platform/errors/refusal.js';
import { decisionsOfEnded, decisionsOfStep } from './decisions.statements.js';
import type { DecisionShare, StepDecisions } from './decisions.type.js';
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
  async stepDecisions(actor: Actor, stepId: string): Promise<StepDecisions> {
    const step = await this.steps.step(stepId);
    if (!step || !mayTeach(actor, step)) throw new Refusal('NOT_FOUND');
    const { kind } = await this.catalog.stepContents(stepId);
    const decisions = this.catalog.decisionsIn(kind);
    if (decisions === undefined) throw new Refusal('NOT_FOUND');
    const scope = scopeOf(actor.grants, 'author');
    const row = await this.statements.one(decisionsOfStep, [
      ...[scope.everyone, scope.regions, scope.countries, scope.agencies],
      ...[step.lineage, decisions, LEAST_GROUP],
    ]);
    const officers = row?.officers ?? 0;
    return { officers: officers >= LEAST_GROUP ? officers : null, shares: row?.shares ?? [], leastGroup: LEAST_GROUP };
  }
}
