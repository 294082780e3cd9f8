import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import pg from 'pg';
import { isBug, maskError } from './mask.js';
import { Refusal } from './refusal.js';

const refusal = new Refusal('CONFLICT', { field: 'email' });
const located = (original: Error): GraphQLError =>
  new GraphQLError(original.message, { originalError: original, path: ['desk', 3, 'name'] });

describe('a refusal', () => {
  test.each([
    ['bare', refusal],
    ['placed by GraphQL', located(refusal)],
    ['placed twice', located(located(refusal))],
    ['the cause of another error', new Error('outer', { cause: refusal })],
  ])('keeps its code and facts: %s', (_, error) => {
    expect(maskError(error, 'c-1')).toMatchObject({
      message: 'CONFLICT',
      extensions: { code: 'CONFLICT', facts: { field: 'email' }, correlationId: 'c-1' },
    });
    expect(isBug(error)).toBe(false);
  });

  test('keeps its place', () => {
    expect(maskError(located(refusal), 'c-1').path).toEqual(['desk', 3, 'name']);
  });
});

const fromDatabase = (message: string, code: string): Error =>
  Object.assign(new pg.DatabaseError(message, message.length, 'error'), { code });

describe('a value from outside that PostgreSQL cannot read', () => {
  test.each([
    ['an id that is none', fromDatabase('invalid input syntax for type uuid: "x"', '22P02'), 'NOT_FOUND'],
    ['a made-up cursor', fromDatabase('invalid input syntax for type timestamp: "x"', '22007'), 'BAD_INPUT'],
    ['half a character in JSON', fromDatabase('invalid input syntax for type json', '22P02'), 'BAD_INPUT'],
    ['a text with a zero byte', fromDatabase('invalid byte sequence for encoding "UTF8": 0x00', '22021'), 'BAD_INPUT'],
  ])('is refused, not a bug: %s', (_, error, code) => {
    const wrapped = located(Object.assign(new Error('QueryFailedError'), { driverError: error }));
    for (const met of [error, wrapped]) {
      expect(maskError(met, 'c-4')).toMatchObject({ message: code, extensions: { code, correlationId: 'c-4' } });
      expect(isBug(met)).toBe(false);
    }
  });
});

describe('a bug', () => {
  const secret = 'relation "person" does not exist at 10.0.0.7';
  test.each([
    ['bare', new Error(secret)],
    ['placed by GraphQL', located(new TypeError(secret))],
    ['that calls itself a refusal', Object.assign(new Error(secret), { code: 'CONFLICT' })],
    ['with a code of the database', located(Object.assign(new Error(secret), { code: '42P01' }))],
    ['a value that the server itself made up', fromDatabase(`invalid input for enum: ${secret}`, '22P02')],
    ['with a made-up code', new GraphQLError(secret, { extensions: { code: 'DATABASE_DOWN' } })],
    ['GraphQL’s own, about a value of ours', new GraphQLError(secret)],
  ])('is masked: %s', (_, error) => {
    const masked = maskError(error, 'c-2');
    expect(JSON.stringify(masked)).not.toContain('10.0.0.7');
    expect(masked).toMatchObject({ message: 'INTERNAL', extensions: { code: 'INTERNAL', correlationId: 'c-2' } });
    expect(isBug(error)).toBe(true);
  });
});

test('what is wrong with a document is told to whoever wrote it', () => {
  const error = new GraphQLError('Cannot query field "x".', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  expect(maskError(error, 'c-3')).toMatchObject({
    message: 'Cannot query field "x".',
    extensions: { code: 'BAD_INPUT' },
  });
  expect(isBug(error)).toBe(false);
});
