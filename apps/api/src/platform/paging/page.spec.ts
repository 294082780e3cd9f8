import { describe, expect, test } from '@jest/globals';
import { cursorOf, pageFrom, sliceOf } from './page.js';

const rows = ['a', 'b', 'c'].map((id) => ({ id }));
const page = (first: number, given = rows) =>
  pageFrom(
    given,
    sliceOf({ first }),
    7,
    ({ id }) => [id],
    ({ id }) => id.toUpperCase(),
  );

describe('a page', () => {
  test('shows what was asked for, and says that there is more', () => {
    expect(page(2)).toEqual({ nodes: ['A', 'B'], endCursor: cursorOf(['b']), hasNextPage: true, totalCount: 7 });
  });

  test('is the last when no row too many was read', () => {
    expect(page(3)).toMatchObject({ nodes: ['A', 'B', 'C'], hasNextPage: false });
  });

  test('of nothing has no cursor', () => {
    expect(page(3, [])).toMatchObject({ nodes: [], endCursor: null, hasNextPage: false });
  });
});

describe('what is asked', () => {
  test('a cursor gives back the key it was made of, in any script', () => {
    expect(sliceOf({ first: 5, after: cursorOf(['Đặng', '٧']) })).toEqual({ limit: 5, after: ['Đặng', '٧'] });
  });

  test('nothing means the first twenty', () => {
    expect(sliceOf({})).toEqual({ limit: 20, after: null });
  });

  test.each([0, -1, 1.5, 201, Number.NaN])('a page of %p is refused', (first) => {
    expect(() => sliceOf({ first })).toThrow('BAD_INPUT');
  });

  test.each(['x', '%%%', Buffer.from('{"a":1}').toString('base64url'), Buffer.from('[1]').toString('base64url')])(
    'the cursor %p is refused',
    (after) => {
      expect(() => sliceOf({ after })).toThrow('BAD_INPUT');
    },
  );
});
