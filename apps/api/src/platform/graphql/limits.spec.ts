import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { tinyCollege, type Answer, type TinyCollege } from '../specs/tiny-college.js';
import { LIMITS } from './limits.js';
import { measure } from './measure.js';

const nested = (depth: number): string =>
  `{ shelves { ${'beside { '.repeat(depth - 2)} id ${'}'.repeat(depth - 2)} } }`;

describe('through the server, with a service key', () => {
  let college: TinyCollege;
  beforeAll(async () => {
    college = await tinyCollege();
  });
  afterAll(() => college.close());
  const ask = (text: string, variables?: Record<string, unknown>): Promise<Answer> =>
    college.ask(text, { who: 'service', text: true, variables });
  const refusal = (answer: Answer): unknown => ({ status: answer.status, ...answer.errors?.[0]?.extensions });

  test('a document of depth 40 is refused, one at the limit is answered', async () => {
    expect(refusal(await ask(nested(40)))).toMatchObject({
      status: 400,
      code: 'TOO_COMPLEX',
      facts: { limit: 'depth', most: 12 },
    });
    expect(refusal(await ask(nested(LIMITS.depth + 1)))).toMatchObject({ code: 'TOO_COMPLEX' });
    const { data, errors } = await ask('{ shelves(first: 1) { beside { beside { beside { beside { id } } } } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ shelves: [{ beside: [] }] });
  });

  test('depth hidden in fragments counts', async () => {
    const fragments = Array.from({ length: 20 }, (_, i) => `fragment F${i} on Shelf { beside { ...F${i + 1} } }`).join(
      ' ',
    );
    const answer = await ask(`{ shelves { ...F0 } } ${fragments} fragment F20 on Shelf { id }`);
    expect(refusal(answer)).toMatchObject({ code: 'TOO_COMPLEX', facts: { limit: 'depth' } });
  });

  test('too many aliases are refused', async () => {
    const aliased = (count: number): string =>
      `{ ${Array.from({ length: count }, (_, index) => `a${index}: mine`).join(' ')} }`;
    expect(refusal(await ask(aliased(LIMITS.aliases + 1)))).toMatchObject({
      code: 'TOO_COMPLEX',
      facts: { limit: 'aliases' },
    });
    expect((await ask(aliased(LIMITS.aliases))).errors).toBeUndefined();
    const types = Array.from({ length: LIMITS.aliases + 1 }, (_, index) => `t${index}: types { name }`).join(' ');
    expect(refusal(await ask(`{ __schema { ${types} } }`))).toMatchObject({ facts: { limit: 'aliases' } });
  });

  test('cost counts page sizes, also in variables', async () => {
    const text = 'query Q($first: Int!) { shelves(first: $first) { id label books { title pages } } }';
    expect((await ask(text, { first: 20 })).errors).toBeUndefined();
    expect(refusal(await ask(text, { first: 1_000_000 }))).toMatchObject({
      code: 'TOO_COMPLEX',
      facts: { limit: 'cost' },
    });
  });

  test('too many tokens are refused', async () => {
    const answer = await ask(`{ ${'mine '.repeat(LIMITS.tokens + 1)} }`);
    expect(refusal(answer)).toMatchObject({ status: 400, code: 'TOO_COMPLEX', facts: { limit: 'tokens' } });
  });

  test('fragments that multiply to billions of fields are refused at once', async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    ).join(' ');
    const startedAt = performance.now();
    const answer = await ask(`{ ...F0 } ${fragments} fragment F40 on Query { mine }`);
    expect(refusal(answer)).toMatchObject({ code: 'TOO_COMPLEX', facts: { limit: 'cost' } });
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  test('a fragment that spreads itself is bad input', async () => {
    expect(refusal(await ask('{ shelves { ...F } } fragment F on Shelf { beside { ...F } }'))).toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  test('thousands of opening brackets are refused', async () => {
    expect(refusal(await ask('{a'.repeat(40_000)))).toMatchObject({ status: 400 });
  });

  test('a known document is held to the limits too', async () => {
    const known = await tinyCollege({ known: [nested(40)] });
    const answer = await known.ask(nested(40));
    await known.close();
    expect(refusal(answer)).toMatchObject({ code: 'TOO_COMPLEX' });
  });
});

describe('measure', () => {
  const schema = buildSchema(`
    type Query { item: Item list: [Item!]! page(first: Int! = 20): Page! }
    type Page { nodes: [Item!]! total: Int! }
    type Item { id: ID! items: [Item!]! }
  `);
  const measured = (text: string, variables: Record<string, unknown> = {}): unknown => {
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    const { cost, ...rest } = measure(schema, document, operation);
    return { ...rest, cost: cost(variables) };
  };

  test.each([
    ['{ item { id } }', {}, { depth: 2, aliases: 0, cost: 2 }],
    ['{ list { id } }', {}, { depth: 2, aliases: 0, cost: 6 }],
    ['{ list { items { id } } }', {}, { depth: 3, aliases: 0, cost: 1 + 5 * (1 + 5) }],
    ['{ page { total nodes { id } } }', {}, { depth: 3, aliases: 0, cost: 1 + 20 * (1 + 1 + 5) }],
    ['{ page(first: 2) { total } }', {}, { depth: 2, aliases: 0, cost: 3 }],
    ['query Q($n: Int!) { page(first: $n) { total } }', { n: 7 }, { depth: 2, aliases: 0, cost: 8 }],
    ['query Q($n: Int! = 9) { page(first: $n) { total } }', {}, { depth: 2, aliases: 0, cost: 21 }],
    ['{ page(first: -5) { total } }', {}, { depth: 2, aliases: 0, cost: 2 }],
    ['{ a: item { b: id } ...F ...F } fragment F on Query { c: item { id } }', {}, { depth: 2, aliases: 4, cost: 6 }],
    ['{ ... { item { ... on Item { id } } } }', {}, { depth: 2, aliases: 0, cost: 2 }],
  ])('%s %j', (text, variables, expected) => {
    expect(measured(text, variables)).toEqual(expected);
  });
});
