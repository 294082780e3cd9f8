import { Injectable } from '@nestjs/common';
import type { ContentKind } from '@provost/domain';
import { LRUCache } from 'lru-cache';
import { CatalogService } from '../catalog/catalog.service.js';
import type { Actor } from '../platform/access/actor.js';
import { statement, Statements } from '../platform/database/statements.js';
import type { DecisionShare } from './decisions.type.js';
import { LearningPagesService } from './learning-pages.service.js';

/** Fewer officers than this could be told apart by what they decided. */
const LEAST_OFFICERS = 5;
const KEPT_MS = 60_000;

/** The first decision of each officer at each place: whoever starts again knows what it led to. */
const decisionsOfStep = statement<DecisionShare>(
  'learning_decisions_of_step',
  `WITH decided AS (
     SELECT DISTINCT ON (p.enrolment_id, d->>'on') d->>'on' AS place, d->>'of' AS decision
     FROM progress p JOIN step_completion USING (enrolment_id, step_id),
       jsonb_path_query(p.evidence, $2::jsonpath) d
     WHERE p.step_id = $1
     ORDER BY p.enrolment_id, d->>'on', (d->>'at')::numeric, d->>'of'),
   counted AS (
     SELECT place, decision, count(*)::int AS officers, (sum(count(*)) OVER (PARTITION BY place))::int AS of
     FROM decided GROUP BY place, decision)
   SELECT place, decision, officers, of FROM counted WHERE of >= $3 ORDER BY place, decision`,
  { mayBeLong: true },
);

/** What officers decided, as shares of all and never as anybody's; kept for a minute, for it is read by whoever ends a case. */
@Injectable()
export class DecisionsService {
  private readonly kept = new LRUCache<string, Promise<DecisionShare[]>>({ max: 1_000, ttl: KEPT_MS });

  constructor(
    private readonly pages: LearningPagesService,
    private readonly catalog: CatalogService,
    private readonly statements: Statements,
  ) {}

  /** How others decided in a step, for an officer who has completed it; nothing before, so that nobody is led. */
  async decisionShares(actor: Actor, enrolmentId: string, stepId: string): Promise<DecisionShare[]> {
    const { kind, progress } = await this.pages.stepPage(actor, enrolmentId, stepId, 'en');
    const decisions = this.catalog.decisionsIn(kind as ContentKind);
    if (!progress.complete || decisions === undefined) return [];
    const known = this.kept.get(stepId);
    if (known) return known;
    const read = this.statements.all(decisionsOfStep, [stepId, decisions, LEAST_OFFICERS]);
    this.kept.set(stepId, read);
    read.catch(() => this.kept.delete(stepId));
    return read;
  }
}
