import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  aQuestion,
  aQuestionBank,
  aTrainer,
  ask,
  refusal,
  startCollege,
  type College,
  type Person,
} from '@provost/testing';

/** A trainer's bank: she finds what she looks for, and reads how a question came to be. Nobody else's trainer does. */

const LIST = `query ($id: ID!, $filter: BankQuestionFilter, $first: Int!, $after: String) {
  bankQuestions(bankId: $id, filter: $filter, first: $first, after: $after) {
    totalCount hasNextPage endCursor nodes { id topic } } }`;
const SAVE = 'mutation ($input: SaveQuestionInput!) { saveQuestion(input: $input) { id version } }';
const MOVE = 'mutation ($id: ID!, $status: QuestionStatus!) { moveQuestion(questionId: $id, status: $status) { id } }';
const HISTORY = `query ($id: ID!) { questionVersions(questionId: $id) { version createdAt points texts
  changes { what language } } }`;

interface Listed {
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  readonly nodes: readonly { readonly id: string; readonly topic: string }[];
}

let college: College;
let trainer: Person;
let bankId: string;
let orderId: string;

const item = {
  ...{ type: 'ordering', credit: 'neighbours', shuffle: true },
  slots: [{ id: 'answer', kind: 'order', things: ['one', 'two'] }],
};
const words = (prompt: string) => ({
  ...{ prompt, explanation: '' },
  slots: {
    answer: {
      label: '',
      options: { one: { text: 'Weigh 100 % of it', feedback: '' }, two: { text: 'Seal it', feedback: '' } },
    },
  },
});
const input = (changes: object = {}) => ({
  input: {
    ...{ bankId, topic: 'custody', difficulty: 'hard', item, points: 1, source: 'Handbook, chapter 3' },
    ...{ texts: { en: words('In which order?'), fr: words('Dans quel ordre ?') }, reviewBy: '2026-01-31', ...changes },
  },
});
const list = (filter: object | null, first = 50, after: string | null = null) =>
  ask<Listed>(college, LIST, { id: bankId, filter, first, after }, trainer);

beforeAll(async () => {
  college = await startCollege({ now: '2026-03-01T10:00:00Z' });
  trainer = await aTrainer(college);
  bankId = await aQuestionBank(college, trainer, { words: 3 });
  orderId = (await ask<{ id: string }>(college, SAVE, input(), trainer)).id;
  const retired = await aQuestion(college, bankId, 'gone');
  await ask(college, MOVE, { id: retired, status: 'RETIRED' }, trainer);
});
afterAll(() => college.stop());

test.each<[string, object | null, string[]]>([
  ['nothing', null, ['words', 'words', 'words', 'custody']],
  ['a status', { status: 'DRAFT' }, ['custody']],
  ['what is retired', { status: 'RETIRED' }, ['gone']],
  ['a type', { type: 'ORDERING' }, ['custody']],
  ['a topic', { topic: 'words' }, ['words', 'words', 'words']],
  ['a difficulty', { difficulty: 'hard' }, ['custody']],
  ['a language', { language: 'fr' }, ['custody']],
  ['a language that nothing is written in', { language: 'ar' }, []],
  ['words of a prompt, capitals aside', { text: ' QUEL ordre ' }, ['custody']],
  ['words of an option, signs as they are', { text: '100 % of' }, ['custody']],
  ['words of its source', { text: 'chapter 3' }, ['custody']],
  ['a name of a field, which is no word of anybody', { text: 'explanation' }, ['words', 'words', 'words']],
  ['a sign that is none here', { text: '_' }, []],
  ['what is past its review', { pastReview: true }, ['custody']],
  ['several things at once', { topic: 'words', difficulty: 'hard' }, []],
])('She lists by %s', async (_, filter, topics) => {
  const { nodes, totalCount } = await list(filter);
  expect(nodes.map(({ topic }) => topic)).toEqual(topics);
  expect(totalCount).toBe(topics.length);
});

test('a filtered list goes on where its page ended', async () => {
  const first = await list({ topic: 'words' }, 2);
  expect(first).toMatchObject({ totalCount: 3, hasNextPage: true });
  const rest = await list({ topic: 'words' }, 2, first.endCursor);
  expect(rest).toMatchObject({ totalCount: 3, hasNextPage: false });
  expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(3);
});

test('a question tells how it came to be, in words', async () => {
  const { input: draft } = input();
  college.clock.advance({ minutes: 5 });
  await ask(college, SAVE, { input: { ...draft, questionId: orderId, points: 2 } }, trainer);
  const turned = { ...item, slots: [{ ...item.slots[0], things: ['two', 'one'] }] };
  const reworded = { en: words('In what order?'), ar: words('بأي ترتيب؟') };
  await ask(
    college,
    SAVE,
    { input: { ...draft, questionId: orderId, points: 2, item: turned, texts: reworded } },
    trainer,
  );
  expect(await ask(college, HISTORY, { id: orderId }, trainer)).toEqual([
    {
      ...{ version: 3, createdAt: '2026-03-01T10:05:00.000Z', points: 2, texts: reworded },
      changes: [
        { what: 'KEY', language: null },
        { what: 'LANGUAGE_ADDED', language: 'ar' },
        { what: 'LANGUAGE_REMOVED', language: 'fr' },
        { what: 'WORDING', language: 'en' },
      ],
    },
    {
      version: 2,
      points: 2,
      texts: draft.texts,
      createdAt: expect.any(String),
      changes: [{ what: 'POINTS', language: null }],
    },
    { version: 1, points: 1, texts: draft.texts, createdAt: expect.any(String), changes: [] },
  ]);
});

test('a trainer who does not own the bank neither lists, reads nor moves', async () => {
  const other = await aTrainer(college);
  const all = { id: bankId, filter: {}, first: 1, after: null };
  expect(await refusal(college, LIST, all, other)).toBe('NOT_FOUND');
  expect(await refusal(college, HISTORY, { id: orderId }, other)).toBe('NOT_FOUND');
  expect(await refusal(college, MOVE, { id: orderId, status: 'RETIRED' }, other)).toBe('NOT_FOUND');
  expect(await refusal(college, HISTORY, { id: bankId }, trainer)).toBe('NOT_FOUND');
});

test.each([
  ['a language of nobody', { language: 'xx' }],
  ['a difficulty of its own', { difficulty: 'impossible' }],
  ['a search as long as a book', { text: 'x'.repeat(201) }],
])('%s is refused', async (_, filter) => {
  expect(await refusal(college, LIST, { id: bankId, filter, first: 1, after: null }, trainer)).toBe('BAD_INPUT');
});
