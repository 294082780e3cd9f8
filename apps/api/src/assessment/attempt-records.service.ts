import { Injectable } from '@nestjs/common';
import { statement, Statements } from '../platform/database/statements.js';

/** What vouches for a saved answer: the officer can show that it reached the server, and when. */
export interface ReceiptOnRecord {
  readonly position: number;
  readonly sequence: number;
  readonly hash: string;
  readonly savedAt: string;
}

/** A sitting of a quiz with the receipts of its answers, never the answers' key. Instants are ISO strings. */
export interface AttemptOnRecord {
  readonly id: string;
  readonly enrolmentId: string;
  readonly stepId: string;
  readonly number: number;
  readonly startedAt: string;
  /** When its time is up; null without a limit. */
  readonly endsAt: string | null;
  /** Null while it runs: what is saved of it is on record all the same. */
  readonly submittedAt: string | null;
  readonly share: number | null;
  readonly passed: boolean | null;
  readonly questions: number;
  readonly receipts: readonly ReceiptOnRecord[];
}

const attemptsOfPerson = statement<{ attempt: AttemptOnRecord }>(
  'assessment_attempts_of_person',
  `SELECT json_build_object('id', a.id, 'enrolmentId', a.enrolment_id, 'stepId', a.step_id, 'number', a.number,
     'startedAt', a.started_at, 'endsAt', a.ends_at, 'submittedAt', a.submitted_at, 'share', a.share, 'passed', a.passed, 'questions', jsonb_array_length(a.questions),
     'receipts', coalesce((
       SELECT json_agg(json_build_object('position', r.position, 'sequence', r.sequence, 'hash', r.receipt, 'savedAt', r.saved_at)
         ORDER BY r.position)
       FROM response r WHERE r.attempt_id = a.id), '[]'::json)) AS attempt
   FROM attempt a WHERE a.person_id = $1 ORDER BY a.started_at, a.id LIMIT 500`,
);

/** Everything that assessment has on record of a person. */
@Injectable()
export class AttemptRecordsService {
  constructor(private readonly statements: Statements) {}

  /** Her sittings, oldest first; the caller has checked that they may be seen. */
  async of(personId: string): Promise<AttemptOnRecord[]> {
    return (await this.statements.all(attemptsOfPerson, [personId])).map(({ attempt }) => attempt);
  }
}
