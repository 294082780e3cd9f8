import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  aCourseEdition,
  anOfficer,
  aPlace,
  aQuestionBank,
  aQuiz,
  aShortArticle,
  aTrainer,
  ask,
  refusal,
  startCollege,
  type College,
  type Person,
} from '@provost/testing';
import { aCandidate, ATTEMPT, MY_ATTEMPTS, START, type AttemptData } from './specs/sitting.js';

/** What an attempt is made of: drawn by the blueprint, kept as drawn, and no more of them than allowed. */

let college: College;
let trainer: Person;

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
});
afterAll(() => college.stop());

const aQuizCourse = async (topics: Record<string, number>, changes: Record<string, unknown>) =>
  aCourseEdition(college, { modules: [[aQuiz(await aQuestionBank(college, trainer, topics), changes)]] });
const topicsOf = ({ questions }: AttemptData) => questions.map(({ prompt }) => prompt.split(' ').at(-1)).sort();
const drawnOf = async ({ id }: AttemptData) =>
  (
    await college.row<{ questions: { questionId: string }[] }>('SELECT questions FROM attempt WHERE id = $1', [id])
  ).questions.map(({ questionId }) => questionId);

test('the blueprint says how many of each topic; each question stands once, in the order in which it was drawn', async () => {
  const blueprint = [
    { topic: 'law', count: 2 },
    { topic: 'marks', count: 3 },
  ];
  const candidate = await aCandidate(college, await aQuizCourse({ law: 5, marks: 5, unasked: 5 }, { blueprint }));
  const attempt = await candidate.start();
  expect(topicsOf(attempt)).toEqual(['law', 'law', 'marks', 'marks', 'marks']);
  expect(attempt.questions.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
  expect(new Set(await drawnOf(attempt)).size).toBe(5);
  expect((await candidate.see(attempt.id)).questions).toEqual(attempt.questions);
});

test('options stand in another order for others', async () => {
  const course = await aQuizCourse({ words: 2 }, {});
  const orders = new Set<string>();
  for (let person = 0; person < 8; person++) {
    const { questions } = await (await aCandidate(college, course)).start();
    for (const { slots } of questions) orders.add(slots[0]?.options.map(({ id }) => id).join('') ?? '');
  }
  expect(orders.size).toBeGreaterThan(1);
});

test('a second attempt asks what was not asked before, as long as the bank lasts', async () => {
  const candidate = await aCandidate(college, await aQuizCourse({ words: 4 }, { attemptsAllowed: null }));
  const first = await candidate.start();
  await candidate.submit(first.id);
  const second = await candidate.start();
  expect(second.number).toBe(2);
  expect(new Set([...(await drawnOf(first)), ...(await drawnOf(second))]).size).toBe(4);
});

test('a bank that cannot fill the blueprint closes the quiz, and takes no attempt', async () => {
  const candidate = await aCandidate(college, await aQuizCourse({ words: 1 }, {}));
  expect(await candidate.start()).toEqual({ __typename: 'QuizClosed', reason: 'TOO_FEW_QUESTIONS', until: null });
  expect(await ask(college, MY_ATTEMPTS, candidate.place, candidate.officer)).toEqual([]);
});

test('retired questions are not drawn', async () => {
  const bankId = await aQuestionBank(college, trainer, { words: 3 });
  await college.sql(
    `UPDATE question SET status = 'retired', live_version = NULL WHERE id = (SELECT min(id::text)::uuid FROM question WHERE bank_id = $1)`,
    [bankId],
  );
  const course = await aCourseEdition(college, {
    modules: [[aQuiz(bankId)], [aQuiz(bankId, { blueprint: [{ topic: 'words', count: 3 }] })]],
  });
  const candidate = await aCandidate(college, course);
  expect((await candidate.start()).__typename).toBe('Attempt');
  const all = { ...candidate.place, stepId: course.stepIds[1] };
  expect(await ask(college, START, all, candidate.officer)).toMatchObject({ __typename: 'QuizClosed' });
});

test('attempts are used up: the next is not given, and the last results stay', async () => {
  const candidate = await aCandidate(college, await aQuizCourse({ words: 2 }, { attemptsAllowed: 2 }));
  for (const number of [1, 2]) {
    const attempt = await candidate.start();
    expect(attempt.number).toBe(number);
    await candidate.submit(attempt.id);
  }
  expect(await candidate.start()).toEqual({ __typename: 'AttemptsExhausted', allowed: 2 });
  expect(await candidate.start()).toEqual({ __typename: 'AttemptsExhausted', allowed: 2 });
  expect(await ask(college, MY_ATTEMPTS, candidate.place, candidate.officer)).toMatchObject([
    { number: 1, share: 0, passed: false },
    { number: 2, share: 0, passed: false },
  ]);
});

test('giving the place back and enrolling anew gives no more attempts, and takes up none of the old', async () => {
  const course = await aQuizCourse({ words: 6 }, { attemptsAllowed: 3 });
  const { officer, place, start, submit } = await aCandidate(college, course);
  const withdraw = 'mutation ($id: ID!) { withdraw(enrolmentId: $id) { status } }';
  const first = await start();
  await submit(first.id);
  const second = await start();
  await ask(college, withdraw, { id: place.enrolmentId }, officer);
  const again = { ...place, enrolmentId: await aPlace(college, officer, course) };
  const third = await ask<AttemptData>(college, START, again, officer);
  expect([third.number, third.id === second.id]).toEqual([3, false]);
  expect(await drawnOf(third)).not.toEqual(expect.arrayContaining([(await drawnOf(first))[0]]));
  await submit(third.id);
  expect(await ask(college, START, again, officer)).toEqual({ __typename: 'AttemptsExhausted', allowed: 3 });
});

test('two tabs that start at the same moment sit one attempt', async () => {
  const candidate = await aCandidate(college, await aQuizCourse({ words: 5 }, {}));
  const attempts = await Promise.all([candidate.start(), candidate.start(), candidate.start()]);
  expect(new Set(attempts.map(({ id }) => id)).size).toBe(1);
  expect(attempts.map(({ number }) => number)).toEqual([1, 1, 1]);
});

test('an attempt is its officer’s alone; what is no quiz, or not open, has none', async () => {
  const course = await aQuizCourse({ words: 2 }, {});
  const candidate = await aCandidate(college, course);
  const { id } = await candidate.start();
  const other = await anOfficer(college);
  for (const attempt of [id, '00000000-0000-4000-8000-000000000000', 'x']) {
    expect(await refusal(college, ATTEMPT, { id: attempt }, other)).toBe('NOT_FOUND');
  }
  expect(await refusal(college, START, candidate.place, other)).toBe('NOT_FOUND');
  expect(await ask(college, MY_ATTEMPTS, candidate.place, other)).toEqual([]);

  const quiz = { ...aQuiz(await aQuestionBank(college, trainer)), prerequisite: 'all-before' as const };
  const gated = await aCourseEdition(college, { modules: [[aShortArticle, quiz]] });
  const { place, officer } = await aCandidate(college, gated);
  expect(await refusal(college, START, place, officer)).toBe('NOT_FOUND');
  expect(await refusal(college, START, { ...place, stepId: gated.stepIds[1] }, officer)).toBe('STEP_NOT_OPEN');
});
