import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { settleInstants, shiftInstants } from './instants.js';

const NOW = Date.UTC(2026, 2, 2, 9);
const YEAR = 365 * 86_400_000;
const anyMarks = fc.dictionary(fc.string(), fc.integer({ min: NOW - YEAR, max: NOW + 5 * YEAR }));

describe('the instants of a device whose clock is wrong', () => {
  it('are moved, wherever they stand, and nothing else is', () => {
    const evidence = { played: [[0, 90.5]], playhead: { seconds: 90.5, at: NOW + YEAR }, read: { s1: NOW + YEAR } };
    const told = { played: [[0, 90.5]], playhead: { seconds: 90.5, at: NOW }, read: { s1: NOW } };
    expect(shiftInstants(evidence, -YEAR)).toEqual(told);
    expect(settleInstants(evidence, -YEAR, NOW)).toEqual(told);
  });

  it('never lie in the future once settled, keep every mark, and leave the past alone', () => {
    fc.assert(
      fc.property(anyMarks, fc.integer({ min: -5 * YEAR, max: 5 * YEAR }), (read, correction) => {
        const settled = settleInstants({ read }, correction, NOW).read;
        expect(Object.keys(settled)).toEqual(Object.keys(read));
        for (const [key, at] of Object.entries(read)) {
          expect(settled[key]).toBeLessThanOrEqual(NOW);
          if (at <= NOW) expect(settled[key]).toBe(at);
        }
      }),
    );
  });

  it('keep their order when a clock years ahead is measured', () => {
    const read = { first: NOW + YEAR - 9000, second: NOW + YEAR - 4000 };
    expect(settleInstants({ read }, -YEAR, NOW)).toEqual({ read: { first: NOW - 9000, second: NOW - 4000 } });
  });
});
