import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isMarked, joinMarks, newestMark, type Marks } from './marks.js';

const anyMarks = fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor')), fc.nat());
const keysOf = (marks: Marks) => new Set(Object.keys(marks));

describe('joined marks', () => {
  it('hold every key of both, at its newest instant', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (a, b) => {
        const joined = joinMarks(a, b);
        expect(keysOf(joined)).toEqual(new Set([...keysOf(a), ...keysOf(b)]));
        for (const [key, at] of Object.entries(joined)) {
          const instants = [a, b].flatMap((marks) => (isMarked(marks, key) ? [marks[key] ?? -1] : []));
          expect(at).toBe(Math.max(...instants));
        }
      }),
    );
  });

  it('name the same newest mark on two devices', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (a, b) => {
        expect(newestMark(joinMarks(a, b))).toBe(newestMark(joinMarks(b, a)));
      }),
    );
  });
});

it('a property that every object has is nobody’s mark', () => {
  expect(isMarked({}, 'constructor')).toBe(false);
  expect(isMarked({}, 'toString')).toBe(false);
  expect(newestMark({})).toBeUndefined();
});
