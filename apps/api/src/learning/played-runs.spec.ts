import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MOST_RUNS, type PlayedRun } from '@provost/domain';
import {
  aCourseEdition,
  anArticleRead,
  anOfficer,
  aPlace,
  aShortArticle,
  ask,
  aVideo,
  refusal,
  startCollege,
  type College,
  type CourseEdition,
  type Person,
} from '@provost/testing';

/** What a sitting played in which order is kept for trainers, and never costs an officer her evidence. */

const RECORD = 'mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) { evidence } }';

let college: College;
let course: CourseEdition;
let officer: Person;
let place: string;

beforeAll(async () => {
  college = await startCollege();
  course = await aCourseEdition(college, { modules: [[aVideo(100), aShortArticle]] });
});
beforeEach(async () => {
  officer = await anOfficer(college);
  place = await aPlace(college, officer, course);
});
afterAll(() => college.stop());

const run = (from: number, to: number, locale = 'en'): PlayedRun => ({ from, to, locale });
const input = (trace: unknown, changes: object = {}) => {
  const evidence = { kind: 'video', played: [[0, 20]], playhead: { seconds: 20, at: college.clock.now().getTime() } };
  const sitting = { enrolmentId: place, stepId: course.stepIds[0], session: 'tab', seconds: 20 };
  return { input: { ...sitting, evidence, trace, ...changes } };
};
const record = (trace: unknown, changes: object = {}) =>
  ask<{ evidence: object }>(college, RECORD, input(trace, changes), officer);
const kept = (): Promise<object[]> =>
  college.sql(
    `SELECT session, place, locale, from_second AS "from", to_second AS "to" FROM played_run
     WHERE enrolment_id = '${place}' ORDER BY session, place`,
  ) as Promise<object[]>;

describe('a sitting told again, out of order or in parts is the same sitting', () => {
  const early = { first: 0, runs: [run(0, 8)] };
  const later = { first: 0, runs: [run(0, 20), run(5, 9)] };
  const rest = { first: 1, runs: [run(5, 12), run(60, 61)] };
  test.each([
    ['in order', [early, later, rest]],
    ['the last first', [rest, later, early]],
    ['with repeats', [later, later, rest, early, rest]],
  ])('%s', async (_, told) => {
    for (const trace of told) await record(trace);
    const tab = { session: 'tab', locale: 'en' };
    expect(await kept()).toEqual([
      { ...tab, place: 0, from: 0, to: 20 },
      { ...tab, place: 1, from: 5, to: 12 },
      { ...tab, place: 2, from: 60, to: 61 },
    ]);
  });

  test('two sittings stand beside each other, each in its language', async () => {
    await record({ first: 0, runs: [run(0, 9, 'fr')] }, { session: 'phone' });
    await record(early);
    expect(await kept()).toMatchObject([{ session: 'phone', locale: 'fr' }, { session: 'tab', locale: 'en' }]); // prettier-ignore
  });
});

describe('what cannot be is left out, and the evidence is recorded all the same', () => {
  test.each([
    ['backwards', { first: 0, runs: [run(9, 3)] }],
    ['before the beginning', { first: 0, runs: [run(-4, 3)] }],
    ['longer than any medium', { first: 0, runs: [run(0, 1e9)] }],
    ['from before its first run', { first: -3, runs: [run(0, 3)] }],
    ['from past its bound', { first: MOST_RUNS, runs: [run(0, 3)] }],
  ])('a trace %s', async (_, trace) => {
    expect((await record(trace)).evidence).toMatchObject({ played: [[0, 20]] });
    expect(await kept()).toEqual([]);
  });

  test('a trace without end is kept up to its bound', async () => {
    await record({ first: 0, runs: Array.from({ length: 2 * MOST_RUNS }, () => run(0, 1)) });
    expect(await kept()).toHaveLength(MOST_RUNS);
  });

  test('a kind that plays nothing has no trace', async () => {
    const read = { stepId: course.stepIds[1], evidence: anArticleRead(college.clock.now().getTime()) };
    await record({ first: 0, runs: [run(0, 9)] }, read);
    expect(await kept()).toEqual([]);
  });

  test('a refused report leaves none', async () => {
    const evidence = { kind: 'video', played: [[0, 5000]], playhead: { seconds: 1, at: 1 } };
    expect(await refusal(college, RECORD, input({ first: 0, runs: [run(0, 9)] }, { evidence }), officer)).toBe(
      'EVIDENCE_OUT_OF_RANGE',
    );
    expect(await kept()).toEqual([]);
  });
});
