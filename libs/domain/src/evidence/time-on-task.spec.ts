import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSittingName, joinTime, sittingSeconds, totalSeconds, type TimeOnTask } from './time-on-task.js';

const anyTime = fc.dictionary(fc.string(), fc.double({ min: 0, max: 1e6, noNaN: true }), { noNullPrototype: true });

const CASES: [string, TimeOnTask[], number][] = [
  ['one sitting, reported every 15 seconds', [{ a: 15 }, { a: 30 }, { a: 45 }], 45],
  ['the same report sent three times on a bad line', [{ a: 30 }, { a: 30 }, { a: 30 }], 30],
  ['reports that arrive in the wrong order', [{ a: 45 }, { a: 15 }], 45],
  ['two tabs and a phone', [{ a: 60 }, { b: 30 }, { phone: 10 }], 100],
  ['numbers that cannot be', [{ a: NaN }, { b: -5 }, { c: Infinity }], 0],
];

describe('time on task', () => {
  it.each(CASES)('%s', (_name, reports, seconds) => {
    expect(totalSeconds(reports.reduce(joinTime, {}))).toBe(seconds);
  });

  it('joins idempotently, in either order and any grouping', () => {
    fc.assert(
      fc.property(anyTime, anyTime, anyTime, (a, b, c) => {
        expect(joinTime(a, a)).toEqual(a);
        expect(joinTime(a, b)).toEqual(joinTime(b, a));
        expect(joinTime(joinTime(a, b), c)).toEqual(joinTime(a, joinTime(b, c)));
      }),
    );
  });

  it('never falls', () => {
    fc.assert(
      fc.property(anyTime, anyTime, (a, b) => {
        const joined = joinTime(a, b);
        for (const [session, seconds] of Object.entries(a)) expect(joined[session]).toBeGreaterThanOrEqual(seconds);
      }),
    );
  });
});

describe('a sitting', () => {
  it.each([
    ['tab-1', true],
    ['0190f1e2-aaaa-7000-8000-000000000000', true],
    ['', false],
    ['-tab', false],
    ['__proto__', false],
    ['a b', false],
    ['a'.repeat(65), false],
  ])('may be called %j: %s', (name, may) => expect(isSittingName(name)).toBe(may));

  it.each([
    [90, 90],
    [-5, 0],
    [200_000, 43_200],
  ])('of %d seconds counts %d', (reported, counted) => expect(sittingSeconds(reported)).toBe(counted));
});
