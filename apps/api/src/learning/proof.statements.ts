import type { Evidence, Requirement, StripeSpan } from '@provost/domain';
import { statement } from '../platform/database/statements.js';
import type { EnrolmentStatus } from './enrolment.entity.js';

/** All that is recorded of one step; instants are ISO strings as PostgreSQL's JSON writes them. */
export interface RecordOfStep {
  readonly stepId: string;
  readonly evidence: Evidence | null;
  readonly spans: StripeSpan[];
  readonly seconds: number;
  readonly firstAt: string | null;
  readonly updatedAt: string | null;
  readonly completedAt: string | null;
  readonly requirement: Requirement | null;
}

/** A place in an edition, given up or not, with all that is recorded in it. */
export interface RecordOfPlace {
  readonly id: string;
  readonly editionId: string;
  readonly status: EnrolmentStatus;
  readonly reason: string | null;
  readonly requestedAt: string;
  readonly completedAt: string | null;
  readonly newestEdition: number;
  readonly steps: RecordOfStep[];
}

/** Every place that a person ever took, newest activity first. */
export const recordsOfPerson = statement<{ place: RecordOfPlace }>(
  'learning_records_of_person',
  `SELECT json_build_object(
     'id', e.id, 'editionId', e.edition_id, 'status', e.status, 'reason', e.reason, 'requestedAt', e.requested_at,
     'completedAt', e.completed_at,
     'newestEdition', (SELECT max(n.number) FROM course_edition n WHERE n.course_id = e.course_id AND n.status = 'published'),
     'steps', coalesce((
       SELECT json_agg(json_build_object(
         'stepId', coalesce(p.step_id, k.step_id), 'evidence', p.evidence, 'spans', coalesce(p.spans, '[]'),
         'seconds', coalesce((SELECT sum(value::int) FROM jsonb_each_text(p.seconds_by_session)), 0),
         'firstAt', p.first_at, 'updatedAt', p.updated_at, 'completedAt', k.completed_at, 'requirement', k.requirement))
       FROM (SELECT * FROM progress WHERE enrolment_id = e.id) p
       FULL JOIN (SELECT * FROM step_completion WHERE enrolment_id = e.id) k ON k.step_id = p.step_id), '[]'::json)) AS place
   FROM enrolment e WHERE e.person_id = $1 ORDER BY coalesce(e.last_active_at, e.requested_at) DESC, e.id DESC LIMIT 200`,
);
