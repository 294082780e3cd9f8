import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { AbstractGraphQLDriver, GraphQLSchemaHost } from '@nestjs/graphql';
import { assertObjectType } from 'graphql';
import { tinyCollege, type Answer, type AskOptions, type TinyCollege } from '../specs/tiny-college.js';
import { loads } from '../specs/tiny.resolver.js';
import { JitDriver } from './jit.driver.js';
import { Metrics } from './metrics.js';

const SHELVES =
  'query Shelves($first: Int! = 3) { shelves(first: $first) { id label visitors books { title pages colour printedAt note } } }';
const FIND =
  'query Find($id: Int!) { findShelf(id: $id) { __typename ... on Shelf { id } ... on NoSuchShelf { asked } } }';
const MINE = 'query Mine { mine }';
const SECRET = 'query Secret { secret }';
const FORGOTTEN = 'query Forgotten { forgotten }';
const BUG = 'query Bug { bug }';
const FRAGILE = 'query Fragile { shelves { id fragile } }';
const REFUSED = 'query Refused { refused }';
const COUNT = 'mutation Count($to: Int!) { count(to: $to) }';
const ECHO = 'query Echo($json: JSON, $at: DateTime, $title: Localized) { echo(json: $json, at: $at, title: $title) }';
const KNOWN = [SHELVES, FIND, MINE, SECRET, FORGOTTEN, BUG, FRAGILE, REFUSED, COUNT, ECHO];

let college: TinyCollege;
beforeAll(async () => {
  college = await tinyCollege({ known: KNOWN });
});
afterAll(() => college.close());
beforeEach(() => {
  college.logged.length = 0;
  loads.length = 0;
});

const compiledCount = (): number => {
  const driver = college.app.get(AbstractGraphQLDriver, { strict: false });
  if (!(driver instanceof JitDriver)) throw new Error('another driver');
  return driver.executor?.size ?? 0;
};
const codes = (answer: Answer): unknown[] => (answer.errors ?? []).map(({ extensions }) => extensions['code']);

test('a known document is compiled once, a stranger’s never', async () => {
  const before = compiledCount();
  await college.ask('query Other { mine }', { who: 'service', text: true });
  expect(compiledCount()).toBe(before);
  await college.ask(SHELVES);
  await college.ask(SHELVES, { variables: { first: 2 } });
  expect(compiledCount()).toBe(before + 1);
});

test('a plain field is read directly: nothing wraps it in a resolver, not even after requests', async () => {
  await college.ask(SHELVES);
  const { schema } = college.app.get(GraphQLSchemaHost, { strict: false });
  const fieldsOf = (name: string) => assertObjectType(schema.getType(name)).getFields();
  expect(Object.values(fieldsOf('Book')).map(({ resolve }) => resolve)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(fieldsOf('Shelf')['label']?.resolve).toBeDefined();
  expect(fieldsOf('Shelf')['visitors']?.resolve).toBeDefined();
});

// Every promise holds however the document is run: the portal's way is compiled, a service key's text is not.
describe.each<[string, AskOptions]>([
  ['compiled', {}],
  ['interpreted', { who: 'service', text: true }],
])('%s', (way, how) => {
  // A text that is one of the portal's is known as well; a comment makes it a stranger's.
  const ask = (text: string, options: AskOptions = {}): Promise<Answer> =>
    college.ask(way === 'compiled' ? text : `${text} # by hand`, { ...how, ...options });
  const asOfficer: AskOptions = way === 'compiled' ? { who: 'person' } : {};

  test('a nested list, its loader, enums, instants and renamed fields', async () => {
    const { data, errors } = await ask(SHELVES);
    expect(errors).toBeUndefined();
    const book = (number: number) => ({
      title: `Book ${number}`,
      pages: number,
      colour: 'BLUE',
      printedAt: '2026-05-04T07:30:00.000Z',
      note: null,
    });
    expect(data).toEqual({
      shelves: [1, 2, 3].map((id) => ({ id, label: `S${id}`, visitors: id * 10, books: [book(1), book(2)] })),
    });
    expect(loads).toEqual([[1, 2, 3]]);
  });

  test('loaders do not outlive their request', async () => {
    await ask(SHELVES);
    await ask(SHELVES);
    expect(loads).toHaveLength(2);
  });

  test('a result union by class and by __typename', async () => {
    expect((await ask(FIND, { variables: { id: 7 } })).data).toEqual({ findShelf: { __typename: 'Shelf', id: 7 } });
    expect((await ask(FIND, { variables: { id: 0 } })).data).toEqual({
      findShelf: { __typename: 'NoSuchShelf', asked: 0 },
    });
    expect((await ask(FIND, { variables: { id: 101 } })).data).toEqual({
      findShelf: { __typename: 'NoSuchShelf', asked: 101 },
    });
  });

  test('a union value of no known type is masked, and the answer does not hang', async () => {
    const answer = await ask(FIND, { variables: { id: -1 } });
    expect(codes(answer)).toEqual(['INTERNAL']);
    expect(answer.raw).not.toContain('FindShelfResult');
  });

  test('the guard holds: visitors, missing permission, a handler that says nothing', async () => {
    if (way === 'compiled') {
      const visitor = await ask(MINE);
      expect(codes(visitor)).toEqual(['NOT_SIGNED_IN']);
      expect(visitor.data).toBeNull();
    }
    expect((await ask(MINE, asOfficer)).data).toEqual({ mine: 'KE' });
    expect(codes(await ask(SECRET, asOfficer))).toEqual(['NOT_ALLOWED']);
    const forgotten = await ask(FORGOTTEN, asOfficer);
    expect(codes(forgotten)).toEqual(['NOT_ALLOWED']);
    expect(forgotten.raw).not.toContain('nobody should read this');
  });

  test('a bug is masked under the correlation id of the header and the log', async () => {
    const answer = await ask(BUG);
    expect(answer.raw).not.toContain('hunter2');
    expect(answer.data).toEqual({ bug: null });
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: 'INTERNAL',
        path: ['bug'],
        extensions: { code: 'INTERNAL', correlationId: answer.headers['x-correlation-id'] },
      }),
    ]);
    expect(college.logged).toHaveLength(1);
    expect(college.logged[0]?.facts.correlationId).toBe(answer.headers['x-correlation-id']);
    expect(college.logged[0]?.facts.error?.message).toBe('password of db01 is hunter2');
    expect(college.logged[0]?.facts.operation).toBe('Bug');
  });

  test('a bug deep in a list is masked with its path', async () => {
    const answer = await ask(FRAGILE);
    expect(answer.raw).not.toContain('fell over');
    expect(answer.data).toBeNull();
    expect(answer.errors?.[0]?.path).toEqual(['shelves', 1, 'fragile']);
  });

  test('a refusal keeps its code and facts, and is not logged as a bug', async () => {
    const answer = await ask(REFUSED);
    expect(answer.status).toBe(200);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'STEP_NOT_OPEN', facts: { waitsFor: 2 } });
    expect(college.logged).toEqual([]);
  });

  test('wrong variables are bad input, and never reach a resolver', async () => {
    const answer = await ask(SHELVES, { variables: { first: 'many' } });
    expect(codes(answer)).toEqual(['BAD_INPUT']);
    expect(answer.status).toBe(400);
    expect(codes(await ask(COUNT, { ...asOfficer }))).toEqual(['BAD_INPUT']);
    expect(college.logged).toEqual([]);
  });

  test('a mutation runs', async () => {
    expect((await ask(COUNT, { ...asOfficer, variables: { to: 3 } })).data).toEqual({ count: [0, 1, 2] });
  });

  test('scalars are read and checked', async () => {
    const good = { json: { a: [1, null] }, at: '2026-05-04T09:30:00+02:00', title: { en: 'One', ar: 'واحد' } };
    expect((await ask(ECHO, { variables: good })).data).toEqual({ echo: { ...good, at: '2026-05-04T07:30:00.000Z' } });
    expect(codes(await ask(ECHO, { variables: { at: 'yesterday' } }))).toEqual(['BAD_INPUT']);
    expect(codes(await ask(ECHO, { variables: { at: '2026-02-31T00:00:00Z' } }))).toEqual(['BAD_INPUT']);
    expect(codes(await ask(ECHO, { variables: { title: { xx: 'One' } } }))).toEqual(['BAD_INPUT']);
  });

  test('the operation is counted with its outcome', async () => {
    const before = college.app.get(Metrics, { strict: false }).print();
    await ask(BUG);
    await ask(REFUSED);
    const after = college.app.get(Metrics, { strict: false }).print();
    const count = (text: string, operation: string, outcome: string): number => {
      const found = new RegExp(`_count\\{operation="${operation}",outcome="${outcome}"\\} (\\d+)`).exec(text);
      return Number(found?.[1] ?? 0);
    };
    const name = (own: string): string => (way === 'compiled' ? own : 'other');
    expect(count(after, name('Bug'), 'failed') - count(before, name('Bug'), 'failed')).toBe(1);
    expect(count(after, name('Refused'), 'refused') - count(before, name('Refused'), 'refused')).toBe(1);
  });
});

test('a failure before there is an operation is masked as well', async () => {
  const answer = await college.ask(MINE, { who: 'broken' });
  expect(answer.status).toBe(500);
  expect(codes(answer)).toEqual(['INTERNAL']);
  expect(answer.raw).not.toContain('10.0.0.7');
  expect(college.logged[0]?.facts.error?.message).toContain('10.0.0.7');
  expect(answer.errors?.[0]?.extensions['correlationId']).toBe(answer.headers['x-correlation-id']);
});
