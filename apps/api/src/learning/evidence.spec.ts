import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  aCourseEdition,
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

/** Never lose proof: what an officer did is joined, whatever the line, the tabs and the order did to the reports. */

const RECORD = `mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) { evidence courseCompletedAt
  progress { complete completedAt seconds spans { from to } requirement { rule needed reached } } } }`;
const STEP = `query ($id: ID!, $step: ID!) { stepPage(enrolmentId: $id, stepId: $step, locale: en) { evidence resumeSeconds
  progress { complete completedAt seconds requirement { reached } } } }`;

type Range = [number, number];
interface Recorded {
  evidence: { played: Range[] };
  progress: { complete: boolean; completedAt: string | null; seconds: number; requirement: object | null };
}

let college: College;
let course: CourseEdition;
let officer: Person;
let place: string;

beforeAll(async () => {
  college = await startCollege();
  course = await aCourseEdition(college, { modules: [[aVideo(100)], [aShortArticle]] });
});
beforeEach(async () => {
  college.clock.set('2026-03-02T09:00:00Z');
  officer = await anOfficer(college);
  place = await aPlace(college, officer, course);
});
afterAll(() => college.stop());

const played = (ranges: Range[], changes: Record<string, unknown> = {}) => {
  const playhead = { seconds: ranges.at(-1)?.[1] ?? 0, at: college.clock.now().getTime() };
  return {
    input: {
      ...{ enrolmentId: place, stepId: course.stepIds[0], session: 'tab-1', seconds: 10 },
      ...{ evidence: { kind: 'video', played: ranges, playhead } },
      ...changes,
    },
  };
};
const record = (ranges: Range[], changes = {}) => ask<Recorded>(college, RECORD, played(ranges, changes), officer);
const stored = () => ask<Recorded>(college, STEP, { id: place, step: course.stepIds[0] }, officer);

describe('PAINS 1: any order of play, seek, reload and two tabs yields the union of the ranges', () => {
  const pieces: Range[] = [
    [0, 30],
    [60, 95],
    [25, 62],
  ];
  test.each([
    ['as they came', [0, 1, 2]],
    ['the last first', [2, 1, 0]],
    ['with a repeat', [1, 0, 1, 2, 0]],
  ])('the pieces are joined %s', async (_, order) => {
    for (const index of order) await record([pieces[index] as Range]);
    const { evidence, progress } = await stored();
    expect(evidence.played).toEqual([[0, 95]]);
    expect(progress).toMatchObject({ complete: true, requirement: { reached: 0.95 } });
  });

  test('a later visit that plays a little takes nothing away', async () => {
    await record([[0, 70]]);
    await record([[0, 3]], { session: 'tab-2' });
    expect((await stored()).evidence.played).toEqual([[0, 70]]);
  });

  test('two tabs at the same moment are both kept, and both acknowledged', async () => {
    await Promise.all([
      record([[0, 40]], { session: 'tab-1' }),
      record([[50, 90]], { session: 'tab-2' }),
      record([[40, 50]], { session: 'tab-3' }),
    ]);
    expect((await stored()).evidence.played).toEqual([[0, 90]]);
  });
});

describe('PAINS 3: completion is the share of the material covered, judged by the server', () => {
  test('jumping to the end is not watching: neither start-and-stop nor the playhead completes', async () => {
    await record([
      [0, 2],
      [98, 100],
    ]);
    expect((await stored()).progress).toMatchObject({ complete: false, requirement: null });
  });

  test('a share below what is asked leaves it open, the second that is missing completes it', async () => {
    await record([[0, 60]]);
    const almost = await record([[65, 94]]);
    expect(almost.progress).toMatchObject({ complete: false, requirement: null });
    expect((await record([[60, 61]])).progress).toMatchObject({
      complete: true,
      requirement: { rule: 'coverage', needed: 0.9, reached: 0.9 },
    });
  });

  test('a device that says so itself is refused, and completes nothing', async () => {
    const claims = { kind: 'video', played: [], playhead: { seconds: 100, at: college.clock.now().getTime() } };
    const claim = (evidence: object) => refusal(college, RECORD, played([], { evidence }), officer);
    expect(await claim({ ...claims, complete: true })).toBe('BAD_INPUT');
    expect(await claim({ ...claims, share: 1 })).toBe('BAD_INPUT');
    expect((await record([], { evidence: claims })).progress.complete).toBe(false);
  });
});

describe('offline promised, replayed as often as the line breaks', () => {
  const minutes = Array.from({ length: 60 }, (_, minute): Range => [minute * 1.5, minute * 1.5 + 1]);

  test('an hour without a line arrives whole: backwards, in pieces and twice', async () => {
    for (let from = minutes.length; from > 0; from -= 20) {
      const piece = minutes.slice(from - 20, from);
      await Promise.all([record(piece, { seconds: 3_600 }), record(piece, { seconds: 3_600 })]);
    }
    const { evidence, progress } = await stored();
    expect(evidence.played).toEqual(minutes);
    expect(progress.seconds).toBe(3_600);
  });

  test('two devices that were both away are both kept, each with its own time', async () => {
    await record([[0, 30]], { session: 'telephone', seconds: 30 });
    college.clock.advance({ hours: 1 });
    await record([[20, 60]], { session: 'desk', seconds: 40 });
    await record([[0, 30]], { session: 'telephone', seconds: 30 });
    const { evidence, progress } = await stored();
    expect([evidence.played, progress.seconds]).toEqual([[[0, 60]], 70]);
  });
});

describe('time on task', () => {
  test('is the most that each sitting told, summed: a replay adds nothing, a second sitting does', async () => {
    await record([[0, 10]], { session: 'morning', seconds: 40 });
    await record([[0, 10]], { session: 'morning', seconds: 40 });
    await record([[0, 10]], { session: 'morning', seconds: 25 });
    const { progress } = await record([[0, 10]], { session: 'evening', seconds: 15 });
    expect(progress.seconds).toBe(55);
  });

  test('is never less than none and never days', async () => {
    await record([[0, 10]], { session: 'negative', seconds: -500 });
    expect((await record([[0, 10]], { session: 'forgotten', seconds: 2_000_000 })).progress.seconds).toBe(12 * 3600);
  });
});

describe('acknowledged is recorded', () => {
  test('an answer that was lost is asked for again, and is the same', async () => {
    const first = await record([[0, 95]]);
    expect(await record([[0, 95]])).toEqual(first);
    expect((await stored()).evidence).toEqual(first.evidence);
  });

  test('a completion keeps its instant and its figures, however often and however late it is reported', async () => {
    const first = await record([[0, 90]]);
    const fact = { complete: true, completedAt: '2026-03-02T09:00:00.000Z', requirement: { reached: 0.9 } };
    expect(first.progress).toMatchObject(fact);
    college.clock.advance({ days: 3 });
    expect((await record([[0, 100]])).progress).toMatchObject(fact);
    expect((await stored()).progress).toMatchObject(fact);
  });

  test('what could not be kept is not acknowledged, tells nothing of the server, and is kept at the next try', async () => {
    await college.sql(`CREATE FUNCTION out_of_space() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'could not extend file at 10.0.0.7'; END $$`);
    await college.sql('CREATE TRIGGER no_space BEFORE INSERT ON step_completion EXECUTE FUNCTION out_of_space()');
    const failed = await college.graphql(RECORD, played([[0, 95]]), officer);
    await college.sql('DROP TRIGGER no_space ON step_completion');
    expect(failed.data).toBeNull();
    expect(failed.errors?.[0]).toMatchObject({ message: 'INTERNAL', extensions: { code: 'INTERNAL' } });
    expect(JSON.stringify(failed.errors)).not.toMatch(/10\.0\.0\.7|extend/);
    expect((await stored()).evidence).toBeNull();
    expect((await record([[0, 95]])).progress.complete).toBe(true);
  });
});

describe('a report that cannot be true is refused, and nothing is lost', () => {
  const NOW = Date.UTC(2026, 2, 2, 9);
  const playhead = { seconds: 1, at: NOW };
  const endless = Array.from({ length: 2001 }, (_, i): Range => [i / 100, i / 100 + 0.001]);
  test.each([
    ['beyond the end', { kind: 'video', played: [[0, 500]], playhead }, 'EVIDENCE_OUT_OF_RANGE'],
    ['backwards', { kind: 'video', played: [[9, 3]], playhead }, 'EVIDENCE_OUT_OF_RANGE'],
    ['before the beginning', { kind: 'video', played: [[-5, 3]], playhead }, 'EVIDENCE_OUT_OF_RANGE'],
    ['in thousands of pieces', { kind: 'video', played: endless, playhead }, 'EVIDENCE_OUT_OF_RANGE'],
    [
      'from tomorrow',
      { kind: 'video', played: [], playhead: { seconds: 1, at: NOW + 86_400_000 } },
      'EVIDENCE_FROM_THE_FUTURE',
    ],
    ['of another kind', { kind: 'article', sections: {} }, 'BAD_INPUT'],
    ['of a quiz that she passed herself', { kind: 'quiz', attempts: 1, bestShare: 1 }, 'BAD_INPUT'],
    ['of text for numbers', { kind: 'video', played: [['0', '90']], playhead }, 'BAD_INPUT'],
    ['of nothing', {}, 'BAD_INPUT'],
  ])('%s', async (_, evidence, code) => {
    await record([[0, 20]]);
    expect(await refusal(college, RECORD, played([], { evidence }), officer)).toBe(code);
    expect((await stored()).evidence.played).toEqual([[0, 20]]);
  });

  test.each(['', '__proto__', 'a\0b', 'half \ud83d', 'x'.repeat(65)])('from a sitting named %j', async (session) => {
    await record([[0, 20]]);
    expect(await refusal(college, RECORD, played([[0, 95]], { session }), officer)).toBe('BAD_INPUT');
    expect((await stored()).evidence.played).toEqual([[0, 20]]);
  });

  test.each([
    ['the step of another course', async () => ({ stepId: (await aCourseEdition(college)).stepIds[0] })],
    ['a step that is no id', async () => ({ stepId: 'x' })],
    ['a place that is no id', async () => ({ enrolmentId: '; DROP TABLE progress' })],
    ["another officer's place", async () => ({ enrolmentId: await aPlace(college, await anOfficer(college), course) })],
  ])('for %s', async (_, changes) => {
    expect(await refusal(college, RECORD, played([[0, 9]], await changes()), officer)).toBe('NOT_FOUND');
  });

  test('from the future tells the college’s time, so that the device may tell it right', async () => {
    const evidence = { kind: 'video', played: [], playhead: { seconds: 1, at: NOW + 86_400_000 } };
    const { errors } = await college.graphql(RECORD, played([], { evidence }), officer);
    expect(errors?.[0]?.extensions).toMatchObject({ facts: { now: NOW } });
  });

  test('by the session of another who uses the same device is left for its owner', async () => {
    const another = await anOfficer(college);
    const left = played([[0, 9]], { personId: officer.id });
    expect(await refusal(college, RECORD, left, another)).toBe('NOT_SIGNED_IN');
    expect((await ask<Recorded>(college, RECORD, left, officer)).evidence.played).toEqual([[0, 9]]);
  });

  test('a place that was given back takes no more, and shows what it has', async () => {
    await record([[0, 20]]);
    await ask(college, 'mutation ($id: ID!) { withdraw(enrolmentId: $id) { status } }', { id: place }, officer);
    expect(await refusal(college, RECORD, played([[0, 95]]), officer)).toBe('ENROLMENT_NOT_ACTIVE');
    expect((await stored()).evidence.played).toEqual([[0, 20]]);
  });
});
