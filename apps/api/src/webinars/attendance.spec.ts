import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  aCourseEdition,
  anOfficer,
  aPlace,
  aTrainer,
  ask,
  aShortArticle,
  aWebinar,
  aWebinarStep,
  refusal,
  startCollege,
  type College,
  type Person,
} from '@provost/testing';

/** A trustworthy attendance: what the server itself saw, whatever a browser says. */

const REGISTER = `mutation ($id: ID!) { registerForWebinar(webinarId: $id, locale: en) { __typename } }`;
const GIVE_BACK = `mutation ($id: ID!) { cancelRegistration(webinarId: $id, locale: en) { id } }`;
const BEAT = `mutation ($id: ID!) { webinarHeartbeat(webinarId: $id) { presentSeconds requiredSeconds open } }`;
const LIST = `query ($id: ID!, $first: Int! = 50, $after: String) { webinarAttendance(webinarId: $id, first: $first, after: $after) {
  totalCount hasNextPage endCursor nodes { personId fullName registeredAt presentSeconds spans { from to } } } }`;
const PAGE = `query ($id: ID!) { coursePage(enrolmentId: $id, locale: en) { status
  modules { steps { kind progress { complete completedAt requirement { rule needed reached } spans { from to } } } } } }`;

interface Row {
  personId: string;
  presentSeconds: number;
  spans: { from: number; to: number }[];
}
interface List {
  totalCount: number;
  hasNextPage: boolean;
  endCursor: string;
  nodes: Row[];
}
interface CourseData {
  status: string;
  modules: { steps: { progress: { complete: boolean } }[] }[];
}

const START = new Date('2026-03-05T12:00:00Z');
let college: College;
let trainer: Person;
let officer: Person;
let id: string;

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
});
beforeEach(async () => {
  college.clock.set('2026-03-02T09:00:00Z');
  id = await aWebinar(college, trainer, { startsAt: START, minutes: 60 });
  officer = await anOfficer(college);
  await ask(college, REGISTER, { id }, officer);
});
afterAll(() => college.stop());

/** Moves the clock to so many seconds after the start. */
const at = (seconds: number): void => college.clock.set(new Date(START.getTime() + seconds * 1000));

/** Heartbeats every half minute from one second of the session to another; gives the minutes that the last one answered. */
async function stay(from: number, to: number, who = officer): Promise<number> {
  let seen = 0;
  for (let second = from; second <= to; second += 30) {
    at(second);
    seen = (await ask<{ presentSeconds: number }>(college, BEAT, { id }, who)).presentSeconds;
  }
  return seen;
}
const rowOf = async (who: Person): Promise<Row | undefined> =>
  (await ask<List>(college, LIST, { id }, trainer)).nodes.find(({ personId }) => personId === who.id);

describe('minutes present', () => {
  test('are the union over reconnects: the gap between two stays does not count', async () => {
    expect(await stay(0, 300)).toBe(300);
    expect(await stay(900, 1200)).toBe(600);
    expect(await rowOf(officer)).toMatchObject({
      ...{
        presentSeconds: 600,
        spans: [
          { from: 0, to: 300 / 3600 },
          { from: 900 / 3600, to: 1200 / 3600 },
        ],
      },
    });
  });

  test('count once, however many tabs are open', async () => {
    for (let second = 0; second <= 120; second += 15) {
      at(second);
      await Promise.all([ask(college, BEAT, { id }, officer), ask(college, BEAT, { id }, officer)]);
    }
    expect(await rowOf(officer)).toMatchObject({ presentSeconds: 120, spans: [{ from: 0, to: 120 / 3600 }] });
  });

  test('forgive one lost heartbeat, and no more', async () => {
    for (const second of [0, 60, 121]) {
      at(second);
      await ask(college, BEAT, { id }, officer);
    }
    expect(await rowOf(officer)).toMatchObject({ presentSeconds: 60 });
  });

  test('begin with the session and end with it', async () => {
    at(-60);
    expect(await ask(college, BEAT, { id }, officer)).toMatchObject({ presentSeconds: 0, open: true });
    expect(await stay(-30, 30)).toBe(30);
    expect(await stay(3570, 3660)).toBe(60);
    expect(await ask(college, BEAT, { id }, officer)).toMatchObject({ presentSeconds: 60, open: false });
  });

  test('are nobody else’s: who is not registered is told nothing', async () => {
    const stranger = await anOfficer(college);
    at(0);
    for (const webinarId of [id, '00000000-0000-4000-8000-000000000000', 'x']) {
      expect(await refusal(college, BEAT, { id: webinarId }, stranger)).toBe('NOT_FOUND');
    }
  });
});

describe('attendance as evidence', () => {
  test('the required minutes complete the step, once, and the course with it', async () => {
    const course = await aCourseEdition(college, { modules: [[aWebinarStep(id, 10)]] });
    const place = await aPlace(college, officer, course);
    const page = () => ask<CourseData>(college, PAGE, { id: place }, officer);
    at(0);
    expect(await ask(college, BEAT, { id }, officer)).toMatchObject({ requiredSeconds: 600 });
    await stay(30, 570);
    expect((await page()).modules[0]?.steps[0]?.progress).toMatchObject({
      complete: false,
      spans: [{ from: 0, to: 0.95 }],
    });
    await stay(600, 600);
    const done = await page();
    expect(done.status).toBe('COMPLETED');
    expect(done.modules[0]?.steps[0]?.progress).toMatchObject({
      ...{ complete: true, completedAt: '2026-03-05T12:10:00.000Z' },
      requirement: { rule: 'minutes-present', needed: 10, reached: 10 },
    });
    await stay(630, 900);
    expect((await page()).modules[0]?.steps[0]?.progress).toMatchObject({ completedAt: '2026-03-05T12:10:00.000Z' });
  });

  test('a browser cannot report it', async () => {
    const course = await aCourseEdition(college, { modules: [[aWebinarStep(id, 10)]] });
    const place = await aPlace(college, officer, course);
    const start = START.getTime() / 1000;
    const evidence = { kind: 'webinar', present: [[start, start + 3600]] };
    const input = { enrolmentId: place, stepId: course.stepIds[0], session: 'tab', seconds: 1, evidence };
    const record = 'mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) { stepId } }';
    at(3600);
    expect(await refusal(college, record, { input }, officer)).toBe('EVIDENCE_OUT_OF_RANGE');
  });

  test('a place that was withdrawn takes none', async () => {
    const course = await aCourseEdition(college, { modules: [[aShortArticle, aWebinarStep(id, 1)]] });
    const place = await aPlace(college, officer, course, 'withdrawn');
    await stay(0, 120);
    expect((await ask<CourseData>(college, PAGE, { id: place }, officer)).modules[0]?.steps[1]?.progress.complete).toBe(
      false,
    );
  });
});

describe("the host's list", () => {
  test('pages through everybody registered, present or not', async () => {
    const others = [await anOfficer(college), await anOfficer(college)];
    for (const other of others) await ask(college, REGISTER, { id }, other);
    const first = await ask<List>(college, LIST, { id, first: 2 }, trainer);
    const second = await ask<List>(college, LIST, { id, first: 2, after: first.endCursor }, trainer);
    expect([first.totalCount, first.hasNextPage, second.hasNextPage]).toEqual([3, true, false]);
    expect([...first.nodes, ...second.nodes].map(({ personId }) => personId).sort()).toEqual(
      [officer, ...others].map((person) => person.id).sort(),
    );
  });

  test('keeps who was there and gave her place back afterwards, and forgets who never came', async () => {
    const absent = await anOfficer(college);
    await ask(college, REGISTER, { id }, absent);
    await stay(0, 300);
    for (const who of [officer, absent]) await ask(college, GIVE_BACK, { id }, who);
    const list = await ask<List>(college, LIST, { id }, trainer);
    expect(list).toMatchObject({
      totalCount: 1,
      nodes: [{ personId: officer.id, presentSeconds: 300, registeredAt: null }],
    });
  });

  test('is not for officers, nor for another trainer', async () => {
    expect(await refusal(college, LIST, { id }, officer)).toBe('NOT_ALLOWED');
    expect(await refusal(college, LIST, { id }, await aTrainer(college))).toBe('NOT_FOUND');
  });
});
