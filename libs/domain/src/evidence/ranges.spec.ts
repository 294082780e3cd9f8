import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clipRanges, coverageShare, coveredSeconds, gapsIn, joinRanges, type Range } from './ranges.js';

const anyRanges = fc.array(
  fc
    .tuple(fc.double({ min: -20, max: 220, noNaN: true }), fc.double({ min: -20, max: 220, noNaN: true }))
    .map(([a, b]): Range => [Math.min(a, b), Math.max(a, b)]),
  { maxLength: 15 },
);

// prettier-ignore
const COVERAGE: [name: string, played: Range[], duration: number, share: number, gaps: Range[]][] = [
  ['nothing played', [], 100, 0, [[0, 100]]],
  ['watched from start to end', [[0, 100]], 100, 1, []],
  ['watched to the end, the player stopping half a second early', [[0, 99.5]], 100, 1, []],
  ['begun half a second late, after a poster', [[0.5, 100]], 100, 1, []],
  ['only the last second played: seeking to the end proves nothing', [[99, 100]], 100, 0.01, [[0, 99]]],
  ['the same minute watched ten times', Array.from({ length: 10 }, (): Range => [0, 60]), 120, 0.5, [[60, 120]]],
  ['two halves in two tabs, the second first', [[50, 100], [0, 50]], 100, 1, []],
  ['a hole of a fifth of a second at a buffer edge', [[0, 40], [40.2, 100]], 100, 1, []],
  ['two blips within the first second count once', [[0, 0.1], [0.5, 0.9]], 180, 0.005, [[0.9, 180]]],
  ['a skipped minute', [[0, 40], [100, 200]], 200, 0.7, [[40, 100]]],
  ['ranges that reach past both ends', [[-10, 20], [90, 130]], 100, 0.3, [[20, 90]]],
  ['a short clip of 20 seconds, left a second early', [[0, 19]], 20, 0.95, [[19, 20]]],
  ['a medium without length', [[0, 10]], 0, 0, []],
];

describe('the share of a medium that was covered', () => {
  it.each(COVERAGE)('%s', (_name, played, duration, share, gaps) => {
    expect(coverageShare(played, duration)).toBeCloseTo(share, 9);
    expect(gapsIn(played, duration)).toEqual(gaps);
  });

  it('is 1 exactly when nothing is left to play', () => {
    fc.assert(
      fc.property(anyRanges, fc.integer({ min: 1, max: 200 }), (played, duration) => {
        expect(coverageShare(played, duration) === 1).toBe(gapsIn(played, duration).length === 0);
      }),
    );
  });

  it('together with its gaps makes up the whole medium', () => {
    fc.assert(
      fc.property(anyRanges, fc.integer({ min: 1, max: 200 }), (played, duration) => {
        const missing = coveredSeconds(gapsIn(played, duration)) / duration;
        expect(coverageShare(played, duration) + missing).toBeCloseTo(1, 9);
      }),
    );
  });

  it('reaches 1 once the gaps are played too', () => {
    fc.assert(
      fc.property(anyRanges, fc.integer({ min: 1, max: 200 }), (played, duration) => {
        expect(coverageShare([...played, ...gapsIn(played, duration)], duration)).toBe(1);
      }),
    );
  });
});

describe('joined ranges', () => {
  it('are in order and apart', () => {
    fc.assert(
      fc.property(anyRanges, anyRanges, (a, b) => {
        let reached = -Infinity;
        for (const [start, end] of joinRanges(a, b)) {
          expect(start).toBeGreaterThan(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
      }),
    );
  });

  it('lose no instant of either', () => {
    fc.assert(
      fc.property(anyRanges, anyRanges, fc.double({ min: -20, max: 220, noNaN: true }), (a, b, instant) => {
        const holds = (ranges: readonly Range[]) => ranges.some(([start, end]) => start <= instant && instant < end);
        if (holds(a) || holds(b)) expect(holds(joinRanges(a, b))).toBe(true);
      }),
    );
  });

  it('leave no place for what is no number', () => {
    expect(joinRanges([[NaN, 3]], [[1, NaN]])).toEqual([]);
  });
});

it('ranges cut to a window hold nothing outside it', () => {
  expect(clipRanges([[0, 10], [20, 30]], 5, 25)).toEqual([[5, 10], [20, 25]]); // prettier-ignore
  expect(clipRanges([[0, 10]], 10, 20)).toEqual([]);
});
