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

const QUESTIONS = 'query ($id: ID!) { bankQuestions(bankId: $id) { nodes { id version rightOptions } } }';
const CHANGE = 'mutation ($input: SaveQuestionInput!) { saveQuestion(input: $input) { id version } }';

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

const input = (questionId: string, changes: Record<string, unknown> = {}) => {
  const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `New ${id}`, feedback: '' }));
  const texts = { en: { prompt: 'A new wording', options, explanation: '' } };
  const facts = { bankId, topic: 'words', difficulty: 'hard', kind: 'SINGLE', source: 'TRIPS' };
  return { input: { ...facts, questionId, texts, rightOptions: ['c'], ...changes } };
};
async function changeAll(): Promise<void> {
  const { nodes } = await ask<{ nodes: { id: string }[] }>(college, QUESTIONS, { id: bankId }, trainer);
  for (const { id } of nodes) expect(await ask(college, CHANGE, input(id), trainer)).toEqual({ id, version: 2 });
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

test.each([
  ['a key that is no option', { rightOptions: ['z'] }],
  ['no key', { rightOptions: [] }],
  ['two keys of a single choice', { rightOptions: ['a', 'b'] }],
  ['no text', { texts: {} }],
  ['a topic of nothing', { topic: ' ' }],
  ['a difficulty of its own', { difficulty: 'impossible' }],
])('a change to %s is refused, and the question stays', async (_, changes) => {
  const { nodes } = await ask<{ nodes: { id: string }[] }>(college, QUESTIONS, { id: bankId }, trainer);
  const change = input(nodes[0]?.id ?? '', changes);
  expect(await refusal(college, CHANGE, change, trainer)).toBe('BAD_INPUT');
  expect(await refusal(college, CHANGE, input(nodes[0]?.id ?? ''), await aTrainer(college))).toBe('NOT_FOUND');
  expect(await ask(college, QUESTIONS, { id: bankId }, trainer)).toEqual({ nodes });
});
