import type { Requirement } from '@provost/domain';
import { statement } from '../platform/database/statements.js';
import type { Enrolment } from './enrolment.entity.js';
import type { Progress } from './progress.entity.js';

/** What a report of evidence costs: these statements, prepared, between the beginning and the end of a transaction. */

/** That a step was completed: when, and what was met. */
export interface StepCompletionFact {
  readonly requirement: Requirement;
  readonly completedAt: Date;
}

export const lockEnrolment = statement<Enrolment>(
  'learning_lock_enrolment',
  `SELECT id, person_id AS "personId", course_id AS "courseId", edition_id AS "editionId", status,
     requested_at AS "requestedAt", decided_at AS "decidedAt", decided_by AS "decidedBy", reason,
     last_active_at AS "lastActiveAt", share, completed_at AS "completedAt"
   FROM enrolment WHERE id = $1 FOR UPDATE`,
);

export const saveEnrolment = statement<never>(
  'learning_save_enrolment',
  `UPDATE enrolment SET status = $2, decided_at = $3, decided_by = $4, reason = $5, last_active_at = $6, share = $7,
     completed_at = $8 WHERE id = $1`,
);

/** Asked after the lock and never with it: a row that was joined to a locked one is as old as the wait for the lock. */
export const progressOf = statement<Progress>(
  'learning_progress_of',
  `SELECT enrolment_id AS "enrolmentId", step_id AS "stepId", evidence, spans, seconds_by_session AS "secondsBySession",
     resume_at AS "resumeAt", first_at AS "firstAt", updated_at AS "updatedAt"
   FROM progress WHERE enrolment_id = $1 AND step_id = $2`,
);

export const saveProgress = statement<never>(
  'learning_save_progress',
  `WITH active AS (UPDATE enrolment SET last_active_at = $8 WHERE id = $1)
   INSERT INTO progress (enrolment_id, step_id, evidence, spans, seconds_by_session, resume_at, first_at, updated_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
   ON CONFLICT (enrolment_id, step_id) DO UPDATE SET evidence = excluded.evidence, spans = excluded.spans,
     seconds_by_session = excluded.seconds_by_session, resume_at = excluded.resume_at, updated_at = excluded.updated_at`,
);

/** Told again, or out of order, a run only grows: the least beginning and the greatest end are the same in any order. */
export const savePlayedRuns = statement<never>(
  'learning_save_played_runs',
  `INSERT INTO played_run AS known (enrolment_id, step_id, session, place, locale, from_second, to_second)
   SELECT $1, $2, $3, r.place, r.locale, r."from", r."to"
   FROM jsonb_to_recordset($4::jsonb) AS r (place int, locale text, "from" float8, "to" float8)
   ON CONFLICT (enrolment_id, step_id, session, place) DO UPDATE SET locale = least(known.locale, excluded.locale),
     from_second = least(known.from_second, excluded.from_second),
     to_second = greatest(known.to_second, excluded.to_second)`,
);

export const completeStep = statement<StepCompletionFact & { readonly isNew: boolean }>(
  'learning_complete_step',
  `WITH written AS (
     INSERT INTO step_completion (enrolment_id, step_id, requirement, completed_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (enrolment_id, step_id) DO NOTHING RETURNING requirement, completed_at)
   SELECT requirement, completed_at AS "completedAt", true AS "isNew" FROM written
   UNION ALL
   SELECT requirement, completed_at, false FROM step_completion WHERE enrolment_id = $1 AND step_id = $2`,
);

export const completedSteps = statement<{ stepId: string }>(
  'learning_completed_steps',
  `SELECT step_id AS "stepId" FROM step_completion WHERE enrolment_id = $1`,
);
