import { randomUUID } from 'node:crypto';
import { rulesOf, type Evidence, type Random, type Requirement } from '@provost/domain';
import type { Tx } from '@provost/api/platform/database/unit-of-work.js';
import type { LoadedCourse, LoadedStep } from './courses.js';
import { evidenceOf } from './evidence.js';
import type { DemoPerson } from './people.js';
import { playedRunsOf } from './played-runs.js';
import { insertRows } from './rows.js';
import { satQuiz, type Exams } from './sat-quiz.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;

/** A completed course of an officer: what her certificate is issued on. */
export interface DemoCompletion {
  readonly person: DemoPerson;
  readonly courseId: string;
  readonly completedAt: Date;
}

/** Rows of one table, gathered and written once. */
interface Tables {
  readonly enrolment: object[];
  readonly progress: object[];
  readonly played_run: object[];
  readonly step_completion: object[];
  readonly course_completion: object[];
  readonly attempt: object[];
  readonly response: object[];
}

/**
 * Lets officers study a course in believable proportions: some never begin, some stop on the way, many complete, and a
 * few withdraw. All evidence is such that the same rules that judge real officers find it complete or not.
 */
export async function loadLearning(
  tx: Tx,
  course: LoadedCourse,
  exams: Exams,
  { officers, underway }: { readonly officers: readonly DemoPerson[]; readonly underway: DemoPerson },
  random: Random,
  now: Date,
): Promise<DemoCompletion[]> {
  const tables: Tables = {
    enrolment: [],
    progress: [],
    played_run: [],
    step_completion: [],
    course_completion: [],
    attempt: [],
    response: [],
  };
  const completions: DemoCompletion[] = [];
  for (const person of officers) {
    const fate = random();
    if (fate > 0.82) continue;
    const share = fate < 0.4 ? 1 : fate < 0.74 ? random() ** 1.4 * 0.95 : 0;
    const begun = new Date(person.createdAt.getTime() + random() * 15 * DAY);
    const completedAt = study(tables, { person, course, exams, share, begun, withdrawn: fate > 0.79 }, random, now);
    if (completedAt) completions.push({ person, courseId: course.courseId, completedAt });
  }
  const begun = new Date(now.getTime() - 12 * DAY);
  study(
    tables,
    { person: underway, course, exams, share: shareBeforeVideo(course), begun, withdrawn: false },
    random,
    now,
  );
  for (const [table, rows] of Object.entries(tables)) await insertRows(tx, table, rows as object[]);
  return completions;
}

/** How far somebody is who stopped in the middle of the video: whoever signs in as her sees a proof with gaps, and a place to go on. */
function shareBeforeVideo({ steps }: LoadedCourse): number {
  const asked = steps.filter(({ required }) => required);
  return asked.findIndex(({ kind }) => kind === 'video') / asked.length;
}

/** Lets some officers ask to enter a course that admits by approval; a coordinator's first page is not empty. */
export async function loadRequests(
  tx: Tx,
  course: LoadedCourse,
  officers: readonly DemoPerson[],
  random: Random,
  now: Date,
): Promise<void> {
  const asking = officers.filter(({ country }) => random() < (country === 'GH' ? 0.08 : 0.02));
  await insertRows(
    tx,
    'enrolment',
    asking.map(({ id }) => ({
      person_id: id,
      course_id: course.courseId,
      edition_id: course.editionId,
      status: 'requested',
      requested_at: new Date(now.getTime() - random() * 9 * DAY),
    })),
  );
}

interface Study {
  readonly person: DemoPerson;
  readonly course: LoadedCourse;
  readonly exams: Exams;
  /** How far she came, 0 to 1 of the required steps. */
  readonly share: number;
  readonly begun: Date;
  readonly withdrawn: boolean;
}

function study(tables: Tables, told: Study, random: Random, now: Date): Date | null {
  const { person, course, begun } = told;
  const enrolmentId = randomUUID();
  const asked = course.steps.filter(({ required }) => required);
  const target = Math.floor(told.share * asked.length + (told.share === 1 ? 0 : random()));
  let at = begun;
  let met = 0;
  for (const step of course.steps) {
    if (met >= target && !(met === target && told.share > 0 && told.share < 1 && step.required)) break;
    if (!step.required && random() < 0.6) continue;
    at = nextStepAt(at, random() ** 3 * 9 * DAY, target - met, now);
    const whole = met < target || !step.required;
    const evidence = evidenceOf(step, whole ? 1 : 0.15 + random() * 0.6, at, random);
    const complete = record(tables, { enrolmentId, person, step, evidence, at, random });
    if (step.content.kind === 'quiz' && evidence.kind === 'quiz') {
      const sitting = { step, personId: person.id, enrolmentId, at, random };
      const { attempt, responses } = satQuiz(step.content, evidence, sitting, told.exams);
      tables.attempt.push(attempt);
      tables.response.push(...responses);
    }
    if (complete && step.required) met++;
    if (!whole) break;
  }
  const completed = met === asked.length;
  tables.enrolment.push({
    id: enrolmentId,
    person_id: person.id,
    course_id: course.courseId,
    edition_id: course.editionId,
    status: completed ? 'completed' : told.withdrawn ? 'withdrawn' : 'active',
    requested_at: begun,
    last_active_at: at > begun ? at : null,
    share: met / asked.length,
    completed_at: completed ? at : null,
  });
  if (!completed) return null;
  tables.course_completion.push({
    enrolment_id: enrolmentId,
    person_id: person.id,
    edition_id: course.editionId,
    steps_met: asked.length,
    completed_at: at,
  });
  return at;
}

/** When a step was done: some time after the one before, and early enough for those that are still to be done by now. */
function nextStepAt(before: Date, pause: number, stepsToCome: number, now: Date): Date {
  const soonest = before.getTime() + 20 * MINUTE;
  const latest = now.getTime() - 10 * MINUTE;
  return new Date(Math.min(latest, Math.max(soonest, Math.min(soonest + pause, latest - stepsToCome * 5 * HOUR))));
}

function record(
  tables: Tables,
  told: { enrolmentId: string; person: DemoPerson; step: LoadedStep; evidence: Evidence; at: Date; random: Random },
): boolean {
  const { enrolmentId, step, evidence, at, random } = told;
  const rules = rulesOf(step.kind);
  const seconds = Math.round(step.minutes * 60 * (0.7 + random() * 0.6));
  tables.progress.push({
    enrolment_id: enrolmentId,
    step_id: step.id,
    evidence,
    spans: rules.spans(step.content, evidence),
    seconds_by_session: { [randomUUID()]: seconds },
    resume_at: rules.resumeAt(step.content, evidence),
    first_at: new Date(at.getTime() - seconds * 1000),
    updated_at: at,
  });
  tables.played_run.push(...playedRunsOf(step, evidence, told));
  const judgement = rules.judge(step.content, evidence);
  if (!judgement.complete) return false;
  const requirement: Requirement = judgement.requirement;
  tables.step_completion.push({
    id: randomUUID(),
    enrolment_id: enrolmentId,
    step_id: step.id,
    requirement,
    completed_at: at,
  });
  return true;
}
