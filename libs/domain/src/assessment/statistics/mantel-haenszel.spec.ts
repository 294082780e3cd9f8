import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  classOfDelta,
  classOfEffect,
  mantelHaenszel,
  standardisedDifference,
  type Stratum,
} from './mantel-haenszel.js';

const rightWrong = (right: number, wrong: number) => ({ n: right + wrong, sum: right, squares: right });
/** Counts of scores 0, 1/2 and 1. */
const graded = ([none = 0, half = 0, full = 0]: number[]) => ({
  n: none + half + full,
  sum: half / 2 + full,
  squares: half / 4 + full,
});

describe('Mantel-Haenszel', () => {
  // Admissions to Berkeley by department, men as the reference (Bickel, Hammel & O'Connell 1975), as R's manual of
  // mantelhaen.test works them: X-squared = 1.4269, common odds ratio 0.9046968, 95 % interval 0.7719074 to 1.0603298.
  const BERKELEY = [[512, 313, 89, 19], [353, 207, 17, 8], [120, 205, 202, 391], [138, 279, 131, 244], [53, 138, 94, 299], [22, 351, 24, 317]]; // prettier-ignore
  const berkeley = BERKELEY.map(([a = 0, b = 0, c = 0, d = 0]): Stratum => ({
    reference: rightWrong(a, b),
    focal: rightWrong(c, d),
  }));

  it('is what R finds in the admissions to Berkeley', () => {
    const { oddsRatio, chiSquare, delta, standardError } = mantelHaenszel(berkeley);
    expect(oddsRatio).toBeCloseTo(0.9046968, 7);
    expect(chiSquare).toBeCloseTo(1.4269, 4);
    expect(delta).toBeCloseTo(-2.35 * Math.log(0.9046968), 6);
    const interval = 2.35 * Math.log(1.0603298 / 0.7719074);
    expect(standardError).toBeCloseTo(interval / (2 * 1.959964), 6);
  });

  it('turns its sign with the groups, and keeps its size', () => {
    const turned = mantelHaenszel(berkeley.map(({ reference, focal }) => ({ reference: focal, focal: reference })));
    const { delta, standardError, chiSquare } = mantelHaenszel(berkeley);
    expect(turned.delta).toBeCloseTo(-(delta ?? 0), 12);
    expect([turned.standardError, turned.chiSquare]).toEqual([expect.closeTo(standardError ?? 0, 12), expect.closeTo(chiSquare ?? 0, 12)]); // prettier-ignore
  });

  it.each<[string, Stratum[], boolean]>([
    ['nobody', [], false],
    ['one group alone', [{ reference: rightWrong(5, 5), focal: rightWrong(0, 0) }], false],
    ['everybody right', [{ reference: rightWrong(9, 0), focal: rightWrong(9, 0) }], false],
    ['one group right and the other wrong', [{ reference: rightWrong(9, 0), focal: rightWrong(0, 9) }], true],
  ])('has no odds ratio of %s', (_name, strata, varies) => {
    const { chiSquare, ...rest } = mantelHaenszel(strata);
    expect(rest).toEqual({ oddsRatio: null, delta: null, standardError: null });
    expect(chiSquare !== null).toBe(varies);
  });
});

describe('the standardised difference', () => {
  // Koch & Edwards 1988, arthritis by sex: placebo as the reference, improved none, some or marked. Mantel's statistic of
  // mean scores is 14.632 (SAS PROC FREQ, "Row Mean Scores Differ"; Stokes, Davis & Koch, "Categorical Data Analysis").
  const arthritis: Stratum[] = [
    { reference: graded([19, 7, 6]), focal: graded([6, 5, 16]) },
    { reference: graded([10, 0, 1]), focal: graded([7, 2, 5]) },
  ];

  it('has the chi-square that SAS finds in the arthritis trial', () => {
    expect(standardisedDifference(arthritis).chiSquare).toBeCloseTo(14.632, 3);
  });

  it('weighs the difference of each stratum as the focal group lies', () => {
    const women = (5 / 2 + 16) / 27 - (7 / 2 + 6) / 32;
    const men = (2 / 2 + 5) / 14 - 1 / 11;
    expect(standardisedDifference(arthritis).difference).toBeCloseTo((27 * women + 14 * men) / 41, 12);
  });

  const cell = fc.tuple(fc.nat(30), fc.nat(30)).map(([right, wrong]) => rightWrong(right, wrong));
  const anyStrata = fc.array(fc.record({ reference: cell, focal: cell }), { maxLength: 8 });

  it('is Mantel-Haenszel without the correction where scores are right or wrong', () => {
    fc.assert(
      fc.property(anyStrata, (strata) => {
        const { chiSquare } = standardisedDifference(strata);
        const variance = strata.reduce((sum, { reference, focal }) => {
          const [n, right] = [reference.n + focal.n, reference.sum + focal.sum];
          return n < 2 ? sum : sum + (reference.n * focal.n * right * (n - right)) / (n * n * (n - 1));
        }, 0);
        const corrected = Math.max(0, Math.sqrt(chiSquare ?? 0) - 0.5 / Math.sqrt(variance)) ** 2;
        expect(mantelHaenszel(strata).chiSquare).toEqual(chiSquare === null ? null : expect.closeTo(corrected, 9));
      }),
    );
  });

  it('and Mantel-Haenszel hear nothing from a stratum of one group, or of one person', () => {
    const alone = [rightWrong(5, 3), rightWrong(1, 0)].flatMap((some) => [
      { reference: some, focal: rightWrong(0, 0) },
      { reference: rightWrong(0, 0), focal: some },
    ]);
    expect(standardisedDifference([...arthritis, ...alone])).toEqual(standardisedDifference(arthritis));
    expect(mantelHaenszel([...arthritis, ...alone])).toEqual(mantelHaenszel(arthritis));
  });

  it('and every other figure is a number, or null', () => {
    fc.assert(
      fc.property(anyStrata, (strata) => {
        for (const value of Object.values({ ...mantelHaenszel(strata), ...standardisedDifference(strata) })) {
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});

describe('the classes of ETS', () => {
  it.each([
    ['A', 0.99, 0.1, 90],
    ['A', 2.4, 1.5, 3.8],
    ['B', 1.0, 0.2, 20],
    ['B', 1.49, 0.1, 200],
    ['B', 1.6, 0.4, 15],
    ['C', 1.5, 0.3, 25],
    ['C', 3.2, 1.3, 5],
    ['B', 3.2, 1.4, 5],
  ])('%s: delta %d, standard error %d, chi-square %d', (expected, delta, standardError, chiSquare) => {
    expect(classOfDelta(delta, standardError, chiSquare)).toBe(expected);
    expect(classOfDelta(-delta, standardError, chiSquare)).toBe(expected);
  });

  it.each([
    ['A', 0.17, 50],
    ['A', 0.6, 3.8],
    ['B', 0.18, 4],
    ['B', 0.25, 90],
    ['C', 0.26, 4],
  ])('%s: effect %d, chi-square %d', (expected, effect, chiSquare) => {
    expect(classOfEffect(effect, chiSquare)).toBe(expected);
    expect(classOfEffect(-effect, chiSquare)).toBe(expected);
  });
});
