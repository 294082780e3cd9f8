import type { BankEntry, Item, ItemTexts } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { statement, Statements } from '../platform/database/statements.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { Accommodation } from './accommodation.entity.js';
import { Attempt, type DrawnQuestion } from './attempt.entity.js';
import { Response } from './response.entity.js';

/** A question version with its key; never leaves the server before the review. */
export interface KeyedVersion {
  readonly questionId: string;
  readonly version: number;
  readonly topic: string;
  readonly item: Item;
  readonly texts: ItemTexts;
  readonly points: number;
  readonly source: string;
}

const versionsOf = statement<KeyedVersion>(
  'assessment_versions_of',
  `SELECT v.question_id AS "questionId", v.version, q.topic, v.item, v.texts, v.points, v.source
   FROM unnest($1::uuid[], $2::int[]) AS pinned (question_id, version)
   JOIN question_version v USING (question_id, version) JOIN question q ON q.id = v.question_id`,
);

const drawable = statement<BankEntry & { version: number }>(
  'assessment_drawable',
  `SELECT q.id, q.topic, q.live_version AS version, v.item
   FROM question q JOIN question_version v ON v.question_id = q.id AND v.version = q.live_version
   WHERE q.bank_id = $1`,
);

const ATTEMPT = `a.id, a.enrolment_id AS "enrolmentId", a.step_id AS "stepId", a.person_id AS "personId", a.number, a.locale,
  a.questions, a.started_at AS "startedAt", a.ends_at AS "endsAt", a.submitted_at AS "submittedAt",
  a.grading_version AS "gradingVersion", a.points, a.out_of AS "outOf", a.share, a.passed`;
const attemptsOf = statement<Attempt>(
  'assessment_attempts_of',
  `SELECT ${ATTEMPT} FROM attempt a WHERE a.enrolment_id = $1 AND a.step_id = $2 ORDER BY a.number`,
);

const attemptsGivenUp = statement<Attempt>(
  'assessment_attempts_given_up',
  `SELECT ${ATTEMPT} FROM attempt a JOIN enrolment e ON e.id = a.enrolment_id
   WHERE a.person_id = $1 AND a.step_id = $2 AND e.status = 'withdrawn' ORDER BY a.number`,
);

const lockAttempt = statement<Attempt>(
  'assessment_lock_attempt',
  `SELECT ${ATTEMPT} FROM attempt a WHERE a.id = $1 FOR UPDATE`,
);

const timeOf = statement<Pick<Attempt, 'endsAt' | 'submittedAt'>>(
  'assessment_time_of_attempt',
  `SELECT ends_at AS "endsAt", submitted_at AS "submittedAt" FROM attempt WHERE id = $1 AND person_id = $2`,
);

const saveResponse = statement<Response>(
  'assessment_save_response',
  `INSERT INTO response AS r (attempt_id, position, answer, sequence, receipt, saved_at) VALUES ($1, $2, $3, $4, $5, $6)
   ON CONFLICT (attempt_id, position) DO UPDATE
     SET answer = excluded.answer, sequence = excluded.sequence, receipt = excluded.receipt, saved_at = excluded.saved_at
     WHERE r.sequence < excluded.sequence
   RETURNING attempt_id AS "attemptId", position, answer, sequence, receipt, saved_at AS "savedAt", points`,
);

const accommodationOf = statement<Accommodation>(
  'assessment_accommodation_of',
  `SELECT person_id AS "personId", time_factor AS "timeFactor", break_minutes AS "breakMinutes",
     extra_attempts AS "extraAttempts", fewer_choices AS "fewerChoices", large_text AS "largeText", reason,
     granted_by AS "grantedBy", granted_at AS "grantedAt"
   FROM accommodation WHERE person_id = $1`,
);

/** The SQL of attempts, their answers, and what officers are granted in them. */
@Injectable()
export class AssessmentStore {
  constructor(private readonly statements: Statements) {}

  /** The questions of a bank that may be drawn now. */
  drawable(tx: Tx, bankId: string): Promise<(BankEntry & { version: number })[]> {
    return this.statements.allIn(tx, drawable, [bankId]);
  }

  /** The pinned versions of an attempt, keys included, in no particular order. */
  versionsOf(attempt: Attempt): Promise<KeyedVersion[]> {
    return this.statements.all(versionsOf, pinsOf(attempt));
  }

  /** {@link versionsOf} inside a transaction. */
  versionsWithin(tx: Tx, attempt: Attempt): Promise<KeyedVersion[]> {
    return this.statements.allIn(tx, versionsOf, pinsOf(attempt));
  }

  /** The version that one question of an attempt is pinned to, key included. */
  async versionAt(tx: Tx, { questionId, version }: DrawnQuestion): Promise<KeyedVersion> {
    const found = await this.statements.oneIn(tx, versionsOf, [[questionId], [version]]);
    if (!found) throw new Error(`version ${version} of question ${questionId} is gone`);
    return found;
  }

  attemptsOf(enrolmentId: string, stepId: string): Promise<Attempt[]> {
    return this.statements.all(attemptsOf, [enrolmentId, stepId]);
  }

  attemptsWithin(tx: Tx, enrolmentId: string, stepId: string): Promise<Attempt[]> {
    return this.statements.allIn(tx, attemptsOf, [enrolmentId, stepId]);
  }

  /** The person's attempts in places that she gave back: whoever enrols anew does not sit the quiz more often. */
  attemptsGivenUp(tx: Tx, personId: string, stepId: string): Promise<Attempt[]> {
    return this.statements.allIn(tx, attemptsGivenUp, [personId, stepId]);
  }

  findAttempt(tx: Tx, id: string): Promise<Attempt | null> {
    return tx.findOneBy(Attempt, { id });
  }

  /** When the person's attempt ends and ended: asked every minute by everyone who sits one. */
  timeOf(id: string, personId: string): Promise<Pick<Attempt, 'endsAt' | 'submittedAt'> | undefined> {
    return this.statements.one(timeOf, [id, personId]);
  }

  /** The attempt under a row lock, so that saving and submitting take turns. */
  async lockAttempt(tx: Tx, id: string): Promise<Attempt | null> {
    return (await this.statements.oneIn(tx, lockAttempt, [id])) ?? null;
  }

  insertAttempt(tx: Tx, attempt: Omit<Attempt, 'id'>): Promise<Attempt> {
    return tx.save(Attempt, attempt);
  }

  async saveAttempt(tx: Tx, attempt: Attempt): Promise<void> {
    await tx.save(Attempt, attempt);
  }

  responsesOf(tx: Tx, attemptId: string): Promise<Response[]> {
    return tx.find(Response, { where: { attemptId }, order: { position: 'ASC' } });
  }

  async saveResponses(tx: Tx, responses: Response[]): Promise<void> {
    await tx.save(Response, responses);
  }

  /** Saves an answer unless a newer one is there; answers with what is there now. */
  async saveResponse(tx: Tx, response: Omit<Response, 'points'>): Promise<Response> {
    const { attemptId, position, answer, sequence, receipt, savedAt } = response;
    const saved = await this.statements.oneIn(tx, saveResponse, [
      attemptId,
      position,
      answer,
      sequence,
      receipt,
      savedAt,
    ]);
    return saved ?? tx.findOneByOrFail(Response, { attemptId, position });
  }

  /** What a person is granted in exams; null where nothing is. */
  async accommodationOf(personId: string): Promise<Accommodation | null> {
    return (await this.statements.one(accommodationOf, [personId])) ?? null;
  }

  /** {@link accommodationOf} inside a transaction. */
  async accommodationWithin(tx: Tx, personId: string): Promise<Accommodation | null> {
    return (await this.statements.oneIn(tx, accommodationOf, [personId])) ?? null;
  }

  async saveAccommodation(tx: Tx, accommodation: Accommodation): Promise<void> {
    await tx.upsert(Accommodation, accommodation, ['personId']);
  }

  /** The person's attempts that run against the clock, under row locks. */
  lockRunning(tx: Tx, personId: string): Promise<Attempt[]> {
    return tx
      .createQueryBuilder(Attempt, 'attempt')
      .where('attempt.personId = :personId AND attempt.submittedAt IS NULL AND attempt.endsAt IS NOT NULL', {
        personId,
      })
      .orderBy('attempt.id')
      .setLock('pessimistic_write')
      .getMany();
  }

  async moveEnd(tx: Tx, attemptId: string, endsAt: Date): Promise<void> {
    await tx.update(Attempt, { id: attemptId }, { endsAt });
  }
}

const pinsOf = ({ questions }: Attempt): unknown[] => [
  questions.map(({ questionId }) => questionId),
  questions.map(({ version }) => version),
];
