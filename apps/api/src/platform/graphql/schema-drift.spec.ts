import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { tinyCollege, tinyRoot } from '../specs/tiny-college.js';
import { driftBetween, printSorted } from './schema-drift.js';
import { schemaOf } from './schema-of.js';

describe('the schema from decorators alone', () => {
  test('is what the running server answers with', async () => {
    const schema = await schemaOf(tinyRoot());
    const printed = printSorted(schema);
    expect(printed).toContain('union FindShelfResult = NoSuchShelf | Shelf');
    expect(printed).toContain('shelves(first: Int! = 3): [Shelf!]!');
    expect(printed).toContain('label: String!');
    const college = await tinyCollege();
    const { data } = await college.ask('{ __schema { types { name } } }', { who: 'service', text: true });
    await college.close();
    const names = (data as { __schema: { types: { name: string }[] } }).__schema.types.map(({ name }) => name);
    expect(names.sort()).toEqual(Object.keys(schema.getTypeMap()).sort());
  });
});

describe('drift', () => {
  const schema = buildSchema('type Query { a: Int! b(first: Int! = 3): [B!]! } type B { "what it is" c: String }');

  test('none against its own print', () => {
    expect(driftBetween(printSorted(schema), schema)).toEqual([]);
  });

  test('a changed field, a lost type and a new type are named', () => {
    const committed = printSorted(
      buildSchema('type Query { a: Int b(first: Int! = 3): [B!]! } type B { c: String } enum D { E }'),
    );
    expect(driftBetween(committed, schema)).toEqual([
      'D: only in the committed schema',
      'Query: - a: Int',
      'Query: + a: Int!',
    ]);
    expect(driftBetween('type Query { a: Int! b(first: Int! = 3): [B!]! } scalar B', schema)).not.toEqual([]);
    expect(driftBetween('type Query { a: Int! b(first: Int! = 3): [Int!]! }', schema)).toContain('B: only in the code');
  });

  test('a description that differs is drift as well', () => {
    const committed = printSorted(schema).replace('what it is', 'what it was');
    expect(driftBetween(committed, schema)).toEqual(['Only its form differs: print it again']);
  });
});
