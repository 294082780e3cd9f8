import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Answer, Item, Slot } from '@provost/domain';
import {
  aCourseEdition,
  aQuestion,
  aQuestionBank,
  aQuiz,
  aTrainer,
  refusal,
  startCollege,
  type College,
  type CourseEdition,
} from '@provost/testing';
import { aCandidate, ATTEMPT, SAVE, type AttemptData, type Candidate } from './specs/sitting.js';

/** Every type of question is answered, receipted, graded and reviewed, and tells nothing before its time. */

const choice = (id: string, right: string[], several = false): Slot => ({
  ...{ id, kind: 'choice', options: ['a', 'b', 'c'], right, several },
});
const word: Slot = {
  ...{ id: 'law', kind: 'text', accepted: { en: ['SECRET word'] }, exactCase: false, exactDiacritics: false },
};
const days: Slot = { id: 'days', kind: 'number', value: 10, tolerance: 0.5, unit: 'days' };
const area = { x: 0, y: 0, width: 0.5, height: 1 };
const essay: Slot = {
  ...{ id: 'answer', kind: 'essay', leastWords: 1, mostWords: 9, markers: 1 },
  rubric: [{ id: 'r', levels: ['no', 'yes'].map((id, points) => ({ id, points })) }],
};
const region: Slot = {
  ...{ id: 'answer', kind: 'region', right: ['a'] },
  regions: [
    { id: 'a', ...area },
    { id: 'b', ...area, x: 0.5 },
  ],
};

// prettier-ignore
const TYPES: [type: Item['type'], credit: Item['credit'], slots: Slot[], answer: Answer, points: number, bad: [string, unknown, string?][]][] = [
  ['single', 'all-or-nothing', [choice('answer', ['b'])], { answer: ['b'] }, 2, [['two options of one', { answer: ['a', 'b'] }], ['an option of no question', { answer: ['z'] }]]],
  ['multiple', 'right-minus-wrong', [choice('answer', ['a', 'b'], true)], { answer: ['a'] }, 1, [['an option twice', { answer: ['a', 'a'] }]]],
  ['true-false', 'all-or-nothing', [{ id: 'answer', kind: 'choice', options: ['true', 'false'], right: ['true'], several: false }], { answer: ['false'] }, 0, [['both', { answer: ['true', 'false'] }]]],
  ['matching', 'by-part', [choice('e1', ['a']), choice('e2', ['b'])], { e1: ['a'], e2: ['c'] }, 1, [['a slot of no question', { e3: ['a'] }], ['a slot of every object', JSON.parse('{"__proto__":["a"]}')]]],
  ['ordering', 'neighbours', [{ id: 'answer', kind: 'order', things: ['a', 'b', 'c'] }], { answer: ['b', 'c', 'a'] }, 1, [['half an order', { answer: ['a', 'b'] }], ['a thing twice', { answer: ['a', 'a', 'b'] }]]],
  ['fill-in', 'by-part', [word, days], { law: ['secret WORD'], days: ['١٠ days'] }, 2, [['a word of a page', { law: ['x'.repeat(501)] }], ['two words', { law: ['x', 'y'] }], ['no list', { law: 'x' }]]],
  ['drop-down', 'by-part', [choice('g1', ['a']), choice('g2', ['b'])], { g1: ['a'] }, 1, [['two of one gap', { g1: ['a', 'b'] }]]],
  ['hotspot', 'right-minus-wrong', [region], { answer: ['0.25 0.5'] }, 2, [['a point outside', { answer: ['1.5 0.5'] }], ['a region of no picture', { answer: ['z'] }]]],
  ['case', 'by-part', [choice('first', ['a']), days], { first: ['a'], days: ['12'] }, 1, [['a number that is none', { days: [10] }]]],
  ['essay', 'rubric', [essay], { answer: ['A text of five words.'] }, 0, [['an essay of a megabyte', { answer: ['x'.repeat(1_000_000)] }, 'TOO_LARGE'], ['one of twenty pages', { answer: ['x'.repeat(40_001)] }]]],
];

const wordsOf = (slots: readonly Slot[]) => ({
  ...{
    prompt: `What? ${slots.map(({ id }) => `[[${id}]]`).join(' ')}`,
    alt: 'A picture',
    explanation: 'SECRET explanation',
  },
  slots: Object.fromEntries(
    slots.map(({ id }) => [
      id,
      {
        label: `Part ${id}`,
        options: Object.fromEntries(
          ['a', 'b', 'c', 'true', 'false'].map((option) => [option, { text: option, feedback: 'SECRET feedback' }]),
        ),
      },
    ]),
  ),
});

let college: College;
let course: CourseEdition;
let candidate: Candidate;
let attempt: AttemptData;

beforeAll(async () => {
  college = await startCollege();
  const bank = await aQuestionBank(college, await aTrainer(college), {});
  for (const [type, credit, slots] of TYPES) {
    const picture = type === 'hotspot' ? { picture: 'ab/cd.png' } : {};
    const item = { type, credit, slots, shuffle: true, ...picture };
    await aQuestion(college, bank, type, { item, text: wordsOf(slots), points: 2 });
  }
  const blueprint = TYPES.map(([topic]) => ({ topic, count: 1 }));
  course = await aCourseEdition(college, {
    modules: [[aQuiz(bank, { exam: false, blueprint, attemptsAllowed: null })]],
  });
});
beforeEach(async () => {
  candidate = await aCandidate(college, course);
  attempt = await candidate.start();
});
afterAll(() => college.stop());

/** Where the question of a type stands in this attempt. */
const positionOf = (type: string) => {
  const name = type.toUpperCase().replace('-', '_');
  const asked = attempt.questions as (AttemptData['questions'][number] & { readonly type: string })[];
  return asked.find((question) => question.type === name)?.position ?? 0;
};

describe.each(TYPES)('a question of type %s', (type, _credit, _slots, answer, points, bad) => {
  test('is answered, receipted, graded and reviewed with its reason', async () => {
    const position = positionOf(type);
    const receipt = await candidate.save<{ hash: string }>(attempt.id, position, answer);
    expect(receipt).toMatchObject({ __typename: 'Receipt', hash: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    const seen = (await candidate.see(attempt.id)).questions.find((question) => question.position === position);
    expect(seen).toMatchObject({ answer, receipt: { hash: receipt.hash } });
    const { result } = await candidate.submit(attempt.id);
    const reason =
      type === 'essay' ? 'awaits-marking' : points === 2 ? 'right' : points === 0 ? 'wrong' : 'partly-right';
    expect(result?.review.find((one) => (one as { position: number }).position === position)).toMatchObject({
      ...{ points, outOf: 2, reason, explanation: 'SECRET explanation' },
    });
  });

  test.each(bad)('refuses %s, and loses nothing', async (_name, given, code = 'BAD_INPUT') => {
    const position = positionOf(type);
    await candidate.save(attempt.id, position, answer);
    const input = { attemptId: attempt.id, position, answer: given, sequence: 9 };
    expect(await refusal(college, SAVE, { input }, candidate.officer)).toBe(code);
    const seen = (await candidate.see(attempt.id)).questions.find((question) => question.position === position);
    expect(seen?.answer).toEqual(answer);
  });
});

test('of no type a key, an accepted word or a feedback leaves the server before submission', async () => {
  for (const [type, , , answer] of TYPES) await candidate.save(attempt.id, positionOf(type), answer);
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: ATTEMPT, variables: { id: attempt.id } });
  const sent = await college.fetch('/graphql', { method: 'POST', headers, body }, candidate.officer);
  const text = await sent.text();
  expect(JSON.parse(text)).toMatchObject({ data: { attempt: { questions: expect.any(Array), result: null } } });
  expect(text).not.toMatch(/SECRET|"right"|"accepted"|"rightOrder"|"tolerance"|feedback":|explanation":"/u);
});
