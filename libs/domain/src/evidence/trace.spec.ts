import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Range } from './ranges.js';
import { joinTraces, lastOf, MOST_RUNS, NO_TRACE, placedRuns, traced, type Trace } from './trace.js';

const trace = (stretches: readonly Range[], locale = 'en'): Trace =>
  stretches.reduce((told, stretch) => traced(told, stretch, locale), NO_TRACE);

const stretch = fc
  .tuple(fc.nat(90), fc.integer({ min: 1, max: 9 }))
  .map(([from, length]): Range => [from, from + length]);
/** One sitting told at several moments: prefixes of one playing, each perhaps only from its last acknowledged run on. */
const tellings = fc
  .tuple(fc.array(stretch, { minLength: 1, maxLength: 12 }), fc.array(fc.nat(11), { minLength: 1, maxLength: 6 }))
  .map(([stretches, ends]) => ({
    whole: trace(stretches),
    told: ends.map((end) => trace(stretches.slice(0, end + 1))),
  }));

describe('what a sitting played, in order', () => {
  test.each<[string, Range[], Range[]]>([
    ['goes on in one run while nothing is jumped', [[0, 5], [5, 10]], [[0, 10]]], // prettier-ignore
    ['goes on over the small hole of a pause', [[0, 5], [5.2, 9]], [[0, 9]]], // prettier-ignore
    ['begins a run at a jump back, so that the second playing stands', [[0, 10], [4, 8]], [[0, 10], [4, 8]]], // prettier-ignore
    ['begins a run at a jump ahead', [[0, 5], [30, 35]], [[0, 5], [30, 35]]], // prettier-ignore
    ['takes no empty stretch', [[3, 3], [9, 4]], []], // prettier-ignore
  ])('%s', (_, stretches, runs) => {
    expect(trace(stretches).runs.map(({ from, to }) => [from, to])).toEqual(runs);
  });

  test('a change of language begins a run', () => {
    expect(traced(trace([[0, 5]]), [5, 9], 'fr').runs.map(({ locale }) => locale)).toEqual(['en', 'fr']);
  });

  test('never grows past its bound, and what it holds stays', () => {
    const jumps = Array.from({ length: MOST_RUNS + 50 }, (_, i): Range => [(i % 2) * 50, (i % 2) * 50 + 1]);
    expect(trace(jumps)).toEqual(trace(jumps.slice(0, MOST_RUNS)));
  });
});

describe('telling again and out of order changes nothing', () => {
  test('any tellings of a sitting join to the same in every order, and the whole takes them all in', () => {
    fc.assert(
      fc.property(tellings, ({ whole, told }) => {
        const forth = told.reduce(joinTraces, NO_TRACE);
        expect(told.toReversed().reduce(joinTraces, NO_TRACE)).toEqual(forth);
        expect([...told, ...told].reduce(joinTraces, NO_TRACE)).toEqual(forth);
        expect([whole, ...told].reduce(joinTraces)).toEqual(whole);
      }),
    );
  });

  test('what is told after an acknowledgement completes what the college has', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 6 }), fc.array(stretch, { maxLength: 6 }), (before, after) => {
        const acknowledged = trace(before);
        const rest = after.reduce((told, next) => traced(told, next, 'en'), lastOf(acknowledged));
        expect(joinTraces(acknowledged, rest)).toEqual(trace([...before, ...after]));
      }),
    );
  });
});

describe('what cannot be is left out, and the rest kept at its place', () => {
  const run = { from: 0, to: 5, locale: 'en' };
  test.each([
    ['backwards', { ...run, from: 9 }],
    ['before the beginning', { ...run, from: -1 }],
    ['of no number', { ...run, to: Number.NaN }],
    ['endless', { ...run, to: Infinity }],
    ['longer than any medium', { ...run, to: 1e6 }],
  ])('a run %s', (_, wrong) => {
    expect(placedRuns({ first: 3, runs: [wrong, run] })).toEqual([{ ...run, place: 4 }]);
  });

  test.each([-1, 0.5, Number.NaN, MOST_RUNS])('a trace that begins at %d', (first) => {
    expect(placedRuns({ first, runs: [run] })).toEqual([]);
  });
});
