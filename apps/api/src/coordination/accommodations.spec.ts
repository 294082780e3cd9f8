import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  aCoordinator,
  aCourseEdition,
  aPlace,
  anOfficer,
  aQuestionBank,
  aQuiz,
  aTrainer,
  ask,
  refusal,
  startCollege,
  type College,
  type CourseEdition,
  type Person,
} from '@provost/testing';

/**
 * Extra time that everybody sees, granted at any moment (PAINS 7: invisible, or only if asked for before the start), and closing
 * times that cut nobody unless the quiz said so before (PAINS 6: a timer cut by the closing time, unannounced).
 */

const START = `mutation ($enrolmentId: ID!, $stepId: ID!) {
  startAttempt(enrolmentId: $enrolmentId, stepId: $stepId, locale: en) { __typename
    ... on Attempt { id endsAt questions { slots { options { id } } } } ... on AttemptsExhausted { allowed }
    ... on QuizClosed { reason until } } }`;
const ATTEMPT = 'query ($id: ID!) { attempt(id: $id, locale: en) { endsAt submittedAt } }';
const SUBMIT = 'mutation ($id: ID!) { submitAttempt(attemptId: $id, locale: en) { ... on Attempt { submittedAt } } }';
const STEP = `query ($enrolmentId: ID!, $stepId: ID!) { stepPage(enrolmentId: $enrolmentId, stepId: $stepId, locale: en) {
  content { ... on QuizContent { timeLimitMinutes closesAt closing opensAt } } } }`;
const GRANT = `mutation ($input: GrantAccommodationInput!) { grantAccommodation(input: $input) { timeFactor extraAttempts } }`;
const GRANTED = 'timeFactor breakMinutes extraAttempts fewerChoices largeText reason';
const MINE = `{ myAccommodation { ${GRANTED} } }`;
const ON_DESK = `query ($id: ID!) { deskAccommodation(personId: $id) { ${GRANTED} } }`;

let college: College;
let coordinator: Person;
let course: CourseEdition;
let officer: Person;
let place: { enrolmentId: string; stepId: string };

const T0 = '2026-03-02T09:00:00.000Z';
const after = (minutes: number) => new Date(Date.parse(T0) + minutes * 60_000).toISOString();

beforeAll(async () => {
  college = await startCollege({ now: T0 });
  coordinator = await aCoordinator(college);
});
afterAll(() => college.stop());
beforeEach(() => college.clock.set(T0));

/** An officer before a quiz of half an hour and two attempts, unless its rules say otherwise. */
async function before(rules: Record<string, unknown> = {}): Promise<void> {
  const bank = await aQuestionBank(college, await aTrainer(college), { words: 4 });
  course = await aCourseEdition(college, { modules: [[aQuiz(bank, rules)]] });
  officer = await anOfficer(college);
  place = { enrolmentId: await aPlace(college, officer, course), stepId: course.stepIds[0] ?? '' };
}
const start = <T = { id: string; endsAt: string | null }>() => ask<T>(college, START, place, officer);
const nothing = { timeFactor: 1, breakMinutes: 0, extraAttempts: 0, fewerChoices: false, largeText: false };
const grant = (changes: object) => ({ input: { ...nothing, reason: 'Dyslexia', personId: officer.id, ...changes } });

describe('what is granted', () => {
  beforeEach(() => before());

  test('before the start makes her limit longer, and she reads why', async () => {
    await ask(college, GRANT, grant({ timeFactor: 1.5, breakMinutes: 5 }), coordinator);
    expect(await ask(college, MINE, {}, officer)).toMatchObject({
      timeFactor: 1.5,
      breakMinutes: 5,
      reason: 'Dyslexia',
    });
    expect(await start()).toMatchObject({ endsAt: after(50) });
  });

  test('while she sits it counts at once, and her coordinator sees what holds', async () => {
    const { id, endsAt } = await start();
    expect(endsAt).toBe(after(30));
    college.clock.set(after(25));
    await ask(college, GRANT, grant({ timeFactor: 2 }), coordinator);
    expect(await ask(college, ATTEMPT, { id }, officer)).toEqual({ endsAt: after(60), submittedAt: null });
    college.clock.set(after(45));
    await college.runJobs();
    expect(await ask(college, ATTEMPT, { id }, officer)).toEqual({ endsAt: after(60), submittedAt: null });
    expect(await ask(college, ON_DESK, { id: officer.id }, coordinator)).toMatchObject({ timeFactor: 2 });
  });

  test('is never taken from an attempt that runs', async () => {
    await ask(college, GRANT, grant({ timeFactor: 2 }), coordinator);
    const { id } = await start();
    await ask(college, GRANT, grant({}), coordinator);
    expect(await ask(college, ATTEMPT, { id }, officer)).toMatchObject({ endsAt: after(60) });
  });

  test('gives more attempts than everybody has', async () => {
    for (let sat = 0; sat < 2; sat++) await ask(college, SUBMIT, { id: (await start()).id }, officer);
    expect(await start()).toMatchObject({ __typename: 'AttemptsExhausted', allowed: 2 });
    await ask(college, GRANT, grant({ extraAttempts: 1 }), coordinator);
    expect(await start()).toMatchObject({ __typename: 'Attempt' });
  });

  test('shows three options at most, the right one among them', async () => {
    await ask(college, GRANT, grant({ fewerChoices: true }), coordinator);
    const { questions } = await start<{ questions: { slots: { options: { id: string }[] }[] }[] }>();
    for (const { slots } of questions) {
      const ids = slots[0]?.options.map(({ id }) => id);
      expect(ids).toHaveLength(3);
      expect(ids).toContain('b');
    }
  });

  test('is audited, with who granted it and why', async () => {
    await ask(college, GRANT, grant({ timeFactor: 1.25 }), coordinator);
    const [entry] = await college.sql(
      `SELECT actor_id, facts FROM audit_entry WHERE verb = 'coordination.grant-accommodation' AND object_id = $1`,
      [officer.id],
    );
    expect(entry).toMatchObject({ facts: { timeFactor: 1.25, reason: 'Dyslexia' } });
  });

  test.each([
    ['a factor of nobody', { timeFactor: 3 }],
    ['less time than everybody', { timeFactor: 0.5 }],
    ['a break of a day', { breakMinutes: 1440 }],
    ['attempts without end', { extraAttempts: 1000 }],
    ['no reason', { reason: ' ' }],
  ])('%s is refused, and nothing changes', async (_, changes) => {
    expect(await refusal(college, GRANT, grant(changes), coordinator)).toBe('BAD_INPUT');
    expect(await ask(college, MINE, {}, officer)).toBeNull();
  });

  test('is a coordinator’s to grant, within his scope', async () => {
    const abroad = await aCoordinator(college, { scope: { kind: 'country', value: 'FR' } });
    expect(await refusal(college, GRANT, grant({}), officer)).toBe('NOT_ALLOWED');
    expect(await refusal(college, GRANT, grant({}), abroad)).toBe('NOT_FOUND');
    const { errors } = await college.graphql(ON_DESK, { id: officer.id }, abroad);
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('a quiz that closes', () => {
  test('gives full time to whoever began before, and says so before the start', async () => {
    await before({ closesAt: after(10) });
    expect(await ask(college, STEP, place, officer)).toMatchObject({
      content: { timeLimitMinutes: 30, closesAt: after(10), closing: 'FULL_TIME' },
    });
    college.clock.set(after(9));
    expect(await start()).toMatchObject({ endsAt: after(39) });
  });

  test('cuts only where it said so before the start', async () => {
    await before({ closesAt: after(10), closing: 'cut' });
    expect(await ask(college, STEP, place, officer)).toMatchObject({ content: { closing: 'CUT' } });
    expect(await start()).toMatchObject({ endsAt: after(10) });
  });

  test.each([
    ['before it opens', { opensAt: after(60) }, { reason: 'NOT_OPEN', until: after(60) }],
    ['after it closed', { closesAt: after(-1) }, { reason: 'CLOSED', until: null }],
  ])('cannot be begun %s, and says what holds', async (_, rules, closed) => {
    await before(rules);
    expect(await start()).toEqual({ __typename: 'QuizClosed', ...closed });
  });

  test('makes an officer wait between two attempts, and says until when', async () => {
    await before({ waitMinutes: 90 });
    await ask(college, SUBMIT, { id: (await start()).id }, officer);
    college.clock.set(after(30));
    expect(await start()).toEqual({ __typename: 'QuizClosed', reason: 'WAIT', until: after(90) });
    college.clock.set(after(90));
    expect(await start()).toMatchObject({ __typename: 'Attempt' });
  });
});
