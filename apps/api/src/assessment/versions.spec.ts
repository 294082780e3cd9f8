import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  aCourseEdition,
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
import { aCandidate, type AttemptData, type Candidate } from './specs/sitting.js';

/** A question that is changed while somebody sits it stays, for her, as she read it. */

const QUESTIONS = 'query ($id: ID!) { bankQuestions(bankId: $id) { nodes { id version liveVersion status item } } }';
const CHANGE =
  'mutation ($input: SaveQuestionInput!) { saveQuestion(input: $input) { id version status liveVersion } }';
const MOVE = `mutation ($id: ID!, $status: QuestionStatus!) { moveQuestion(questionId: $id, status: $status) {
  id version status liveVersion } }`;

let college: College;
let trainer: Person;
let bankId: string;
let course: CourseEdition;
let candidate: Candidate;
let attempt: AttemptData;

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
});
beforeEach(async () => {
  bankId = await aQuestionBank(college, trainer, { words: 2 });
  course = await aCourseEdition(college, { modules: [[aQuiz(bankId)]] });
  candidate = await aCandidate(college, course);
  attempt = await candidate.start();
});
afterAll(() => college.stop());

const item = (changes: object = {}) => ({
  ...{ type: 'single', credit: 'all-or-nothing', shuffle: true },
  slots: [{ id: 'answer', kind: 'choice', options: ['a', 'b', 'c', 'd'], right: ['c'], several: false, ...changes }],
});
const input = (questionId: string, changes: Record<string, unknown> = {}) => {
  const options = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, { text: `New ${id}`, feedback: '' }]));
  const texts = { en: { prompt: 'A new wording', slots: { answer: { label: '', options } }, explanation: '' } };
  const facts = { bankId, topic: 'words', difficulty: 'hard', source: 'TRIPS' };
  return { input: { ...facts, questionId, texts, item: item(), ...changes } };
};
const questionIds = async () =>
  (await ask<{ nodes: { id: string }[] }>(college, QUESTIONS, { id: bankId }, trainer)).nodes.map(({ id }) => id);
const move = (id: string, status: string) => ask(college, MOVE, { id, status }, trainer);
async function changeAll(): Promise<void> {
  for (const id of await questionIds()) {
    const draft = { id, version: 2, status: 'DRAFT', liveVersion: 1 };
    expect(await ask(college, CHANGE, input(id), trainer)).toEqual(draft);
    expect(await move(id, 'LIVE')).toEqual({ ...draft, status: 'LIVE', liveVersion: 2 });
  }
}

test('she reads on what she began, and is graded by the key of that wording', async () => {
  await candidate.answerAll(attempt, 'b');
  await changeAll();
  expect((await candidate.see(attempt.id)).questions.map(({ prompt }) => prompt)).toEqual(
    Array(2).fill('A question on words'),
  );
  expect(await candidate.submit(attempt.id)).toMatchObject({ result: { share: 1, passed: true } });
});

test('a result stays as it was graded', async () => {
  await candidate.answerAll(attempt, 'b');
  const graded = await candidate.submit(attempt.id);
  await changeAll();
  expect({ ...graded }).toMatchObject(await candidate.see(attempt.id));
});

test('whoever starts now reads the new wording and is graded by the new key', async () => {
  await changeAll();
  const next = await aCandidate(college, course);
  const fresh = await next.start();
  expect(fresh.questions.map(({ prompt }) => prompt)).toEqual(['A new wording', 'A new wording']);
  await next.answerAll(fresh, 'c');
  expect(await next.submit(fresh.id)).toMatchObject({ result: { share: 1, passed: true } });
});

test('a change is asked of nobody until it is made live', async () => {
  const [id = ''] = await questionIds();
  await ask(college, CHANGE, input(id), trainer);
  await move(id, 'REVIEWED');
  const prompts = (await (await aCandidate(college, course)).start()).questions.map(({ prompt }) => prompt);
  expect(prompts).toEqual(Array(2).fill('A question on words'));
});

test('what is retired is drawn no more, and stays in the attempts that have it', async () => {
  const [id = ''] = await questionIds();
  expect(await move(id, 'RETIRED')).toMatchObject({ status: 'RETIRED', liveVersion: null });
  expect(await questionIds()).toHaveLength(1);
  expect((await candidate.see(attempt.id)).questions).toHaveLength(2);
  expect(await (await aCandidate(college, course)).start()).toMatchObject({ __typename: 'QuizClosed' });
});

test.each([
  ['a key that is no option', { item: item({ right: ['z'] }) }],
  ['no key', { item: item({ right: [] }) }],
  ['no text', { texts: {} }],
  ['a credit of another type', { item: { ...item(), credit: 'neighbours' } }],
])('a draft with %s is kept, and never made live', async (_, changes) => {
  const [id = ''] = await questionIds();
  await ask(college, CHANGE, input(id, changes), trainer);
  expect(await refusal(college, MOVE, { id, status: 'LIVE' }, trainer)).toBe('BAD_INPUT');
  const { nodes } = await ask<{ nodes: object[] }>(college, QUESTIONS, { id: bankId }, trainer);
  expect(nodes).toContainEqual(expect.objectContaining({ id, version: 2, liveVersion: 1, status: 'DRAFT' }));
});

test.each([
  ['a topic of nothing', { topic: ' ' }],
  ['a difficulty of its own', { difficulty: 'impossible' }],
  ['a type of nobody', { item: { ...item(), type: 'riddle' } }],
  ['a slot of nobody', { item: { ...item(), slots: [{ id: 'answer', kind: 'drawing' }] } }],
  ['points of nothing', { points: 0 }],
  ['a day that is none', { reviewBy: '2026-02-30' }],
])('a change to %s is refused, and the question stays', async (_, changes) => {
  const { nodes } = await ask<{ nodes: { id: string }[] }>(college, QUESTIONS, { id: bankId }, trainer);
  const change = input(nodes[0]?.id ?? '', changes);
  expect(await refusal(college, CHANGE, change, trainer)).toBe('BAD_INPUT');
  expect(await refusal(college, CHANGE, input(nodes[0]?.id ?? ''), await aTrainer(college))).toBe('NOT_FOUND');
  expect(await ask(college, QUESTIONS, { id: bankId }, trainer)).toEqual({ nodes });
});
