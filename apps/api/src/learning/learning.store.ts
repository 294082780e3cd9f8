import type { Evidence, PlayedRun, Requirement, ResumePoint, StripeSpan } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { statement, Statements } from '../platform/database/statements.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { Enrolment, type EnrolmentStatus } from './enrolment.entity.js';
import {
  completedSteps,
  completeStep,
  lockEnrolment,
  progressOf,
  saveEnrolment,
  savePlayedRuns,
  saveProgress,
  type StepCompletionFact,
} from './evidence.statements.js';
import type { Progress } from './progress.entity.js';

/** What is recorded of one step, as hot screens read it. */
export interface RecordedStep {
  readonly stepId: string;
  readonly spans: StripeSpan[];
  readonly resumeAt: ResumePoint;
  readonly seconds: number;
  readonly updatedAt: string | null;
  readonly completedAt: string | null;
  readonly requirement: Requirement | null;
}

/** An enrolment with all that is recorded in it; instants are ISO strings as PostgreSQL's JSON writes them. */
export interface RecordedEnrolment {
  readonly id: string;
  readonly personId: string;
  readonly courseId: string;
  readonly editionId: string;
  readonly status: EnrolmentStatus;
  readonly reason: string | null;
  readonly completedAt: string | null;
  readonly newestEdition: number;
  readonly steps: RecordedStep[];
}

const RECORDED = `
  json_build_object(
    'id', e.id, 'personId', e.person_id, 'courseId', e.course_id, 'editionId', e.edition_id, 'status', e.status,
    'reason', e.reason, 'completedAt', e.completed_at,
    'newestEdition', (SELECT max(n.number) FROM course_edition n WHERE n.course_id = e.course_id AND n.status = 'published'),
    'steps', coalesce((
      SELECT json_agg(json_build_object(
        'stepId', coalesce(p.step_id, k.step_id), 'spans', coalesce(p.spans, '[]'), 'resumeAt', coalesce(p.resume_at, '{}'),
        'seconds', coalesce((SELECT sum(value::int) FROM jsonb_each_text(p.seconds_by_session)), 0),
        'updatedAt', p.updated_at, 'completedAt', k.completed_at, 'requirement', k.requirement))
      FROM (SELECT * FROM progress WHERE enrolment_id = e.id) p
      FULL JOIN (SELECT * FROM step_completion WHERE enrolment_id = e.id) k ON k.step_id = p.step_id), '[]'::json)) AS recorded`;

const recordedOfPerson = statement<{ recorded: RecordedEnrolment }>(
  'learning_recorded_of_person',
  `SELECT ${RECORDED} FROM enrolment e WHERE e.person_id = $1
   ORDER BY coalesce(e.last_active_at, e.requested_at) DESC, e.id DESC LIMIT 100`,
);

const recordedOfEnrolment = statement<{ recorded: RecordedEnrolment }>(
  'learning_recorded_of_enrolment',
  `SELECT ${RECORDED} FROM enrolment e WHERE e.id = $1`,
);

const evidenceOfStep = statement<{ evidence: Evidence }>(
  'learning_evidence_of_step',
  `SELECT evidence FROM progress WHERE enrolment_id = $1 AND step_id = $2`,
);

/** A step as whoever asks finds it: in her own place in its course, if she holds one, and in the edition that she takes. */
interface StepOfMine {
  readonly courseSlug: string;
  readonly enrolmentId: string | null;
  /** Null where her edition does not have the step. */
  readonly stepId: string | null;
}

const stepOfMine = statement<StepOfMine>(
  'learning_step_of_mine',
  `SELECT c.slug AS "courseSlug", own.id AS "enrolmentId", here.id AS "stepId"
   FROM step s JOIN course_edition e ON e.id = s.edition_id AND e.status = 'published' JOIN course c ON c.id = e.course_id
   LEFT JOIN LATERAL (SELECT n.id, n.edition_id, n.status FROM enrolment n
     WHERE n.person_id = $2 AND n.course_id = e.course_id AND n.status <> 'refused'
     ORDER BY n.status = 'withdrawn', n.requested_at DESC LIMIT 1) own ON true
   LEFT JOIN step here ON here.edition_id = own.edition_id AND here.lineage = s.lineage AND own.status <> 'requested'
   WHERE s.id = $1`,
);

const placesOfPerson = statement<{ id: string; courseId: string; status: EnrolmentStatus }>(
  'learning_places_of_person',
  `SELECT id, course_id AS "courseId", status FROM enrolment
   WHERE person_id = $1 AND status NOT IN ('withdrawn', 'refused')`,
);

const enrolmentsPerCourse = statement<{ courseId: string; count: number }>(
  'learning_enrolments_per_course',
  `SELECT course_id AS "courseId", count(*)::int AS count FROM enrolment WHERE course_id = ANY($1) GROUP BY course_id`,
);

/** Every SQL statement of the learning floor. */
@Injectable()
export class LearningStore {
  constructor(private readonly statements: Statements) {}

  async recordedOfPerson(personId: string): Promise<RecordedEnrolment[]> {
    return (await this.statements.all(recordedOfPerson, [personId])).map(({ recorded }) => recorded);
  }

  async recordedOfEnrolment(enrolmentId: string): Promise<RecordedEnrolment | undefined> {
    return (await this.statements.one(recordedOfEnrolment, [enrolmentId]))?.recorded;
  }

  async recordedWithin(tx: Tx, enrolmentId: string): Promise<RecordedEnrolment | undefined> {
    return (await this.statements.oneIn(tx, recordedOfEnrolment, [enrolmentId]))?.recorded;
  }

  async evidenceOfStep(enrolmentId: string, stepId: string): Promise<Evidence | undefined> {
    return (await this.statements.one(evidenceOfStep, [enrolmentId, stepId]))?.evidence;
  }

  stepOfMine(stepId: string, personId: string): Promise<StepOfMine | undefined> {
    return this.statements.one(stepOfMine, [stepId, personId]);
  }

  /** The person's places by course: for "my enrolment" on many courses at once. */
  placesOfPerson(personId: string): Promise<{ id: string; courseId: string; status: EnrolmentStatus }[]> {
    return this.statements.all(placesOfPerson, [personId]);
  }

  enrolmentsPerCourse(courseIds: readonly string[]): Promise<{ courseId: string; count: number }[]> {
    return this.statements.all(enrolmentsPerCourse, [courseIds]);
  }

  /** Inserts a place, or answers undefined where the officer already holds one in the course. */
  async insertEnrolment(
    tx: Tx,
    place: Pick<Enrolment, 'personId' | 'courseId' | 'editionId' | 'status' | 'requestedAt'>,
  ): Promise<Enrolment | undefined> {
    const [row] = await tx.query<{ id: string }[]>(
      `INSERT INTO enrolment (person_id, course_id, edition_id, status, requested_at, last_active_at)
       VALUES ($1, $2, $3, $4, $5, NULL)
       ON CONFLICT (person_id, course_id) WHERE status NOT IN ('withdrawn', 'refused') DO NOTHING RETURNING id`,
      [place.personId, place.courseId, place.editionId, place.status, place.requestedAt],
    );
    return row && tx.findOneByOrFail(Enrolment, { id: row.id });
  }

  /** The enrolment under a row lock: two tabs, two devices and the job worker take turns. */
  async lockEnrolment(tx: Tx, id: string): Promise<Enrolment | null> {
    return (await this.statements.oneIn(tx, lockEnrolment, [id])) ?? null;
  }

  findPlace(tx: Tx, personId: string, courseId: string): Promise<Enrolment | null> {
    return tx
      .createQueryBuilder(Enrolment, 'e')
      .where(`e.personId = :personId AND e.courseId = :courseId AND e.status NOT IN ('withdrawn', 'refused')`, {
        personId,
        courseId,
      })
      .getOne();
  }

  /** What is recorded of a step, read under the place's lock. */
  findProgress(tx: Tx, enrolmentId: string, stepId: string): Promise<Progress | undefined> {
    return this.statements.oneIn(tx, progressOf, [enrolmentId, stepId]);
  }

  /** Writes what is recorded of a step, and that the officer was active in her place. */
  async saveProgress(tx: Tx, progress: Progress): Promise<void> {
    await this.statements.allIn(tx, saveProgress, [
      ...[progress.enrolmentId, progress.stepId, progress.evidence, JSON.stringify(progress.spans)],
      ...[progress.secondsBySession, progress.resumeAt, progress.firstAt, progress.updatedAt],
    ]);
  }

  /** Writes what a sitting played, run by run; a run that was told before reaches as far as either telling. */
  async savePlayedRuns(
    tx: Tx,
    { enrolmentId, stepId }: Pick<Progress, 'enrolmentId' | 'stepId'>,
    session: string,
    runs: readonly (PlayedRun & { readonly place: number })[],
  ): Promise<void> {
    if (runs.length === 0) return;
    await this.statements.allIn(tx, savePlayedRuns, [enrolmentId, stepId, session, JSON.stringify(runs)]);
  }

  /** Writes the fact once, under the place's lock; answers what is written now, or was before. */
  async completeStep(
    tx: Tx,
    fact: { enrolmentId: string; stepId: string; requirement: Requirement; completedAt: Date },
  ): Promise<StepCompletionFact & { readonly isNew: boolean }> {
    const written = await this.statements.oneIn(tx, completeStep, [
      ...[fact.enrolmentId, fact.stepId, fact.requirement, fact.completedAt],
    ]);
    if (!written) throw new Error(`the completion of step ${fact.stepId} was neither written nor found`);
    return written;
  }

  /** Writes the fact once; answers whether it is new. */
  async insertCourseCompletion(
    tx: Tx,
    fact: { enrolmentId: string; personId: string; editionId: string; stepsMet: number; completedAt: Date },
  ): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `INSERT INTO course_completion (enrolment_id, person_id, edition_id, steps_met, completed_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT (enrolment_id) DO NOTHING RETURNING enrolment_id`,
      [fact.enrolmentId, fact.personId, fact.editionId, fact.stepsMet, fact.completedAt],
    );
    return rows.length > 0;
  }

  async completedStepIds(tx: Tx, enrolmentId: string): Promise<Set<string>> {
    const rows = await this.statements.allIn(tx, completedSteps, [enrolmentId]);
    return new Set(rows.map(({ stepId }) => stepId));
  }

  /** The courses an officer has completed, whatever the edition. */
  async completedCourseIds(tx: Tx, personId: string): Promise<Set<string>> {
    const rows = await tx.query<{ course_id: string }[]>(
      `SELECT DISTINCT e.course_id FROM course_completion c JOIN enrolment e ON e.id = c.enrolment_id WHERE c.person_id = $1`,
      [personId],
    );
    return new Set(rows.map((row) => row.course_id));
  }

  async saveEnrolment(tx: Tx, enrolment: Enrolment): Promise<void> {
    const { id, status, decidedAt, decidedBy, reason, lastActiveAt, share, completedAt } = enrolment;
    const values = [id, status, decidedAt, decidedBy, reason, lastActiveAt, share, completedAt];
    await this.statements.allIn(tx, saveEnrolment, values);
  }
}
