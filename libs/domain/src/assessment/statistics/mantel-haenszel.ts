/** Scores on one item of one group within a stratum: how many, their sum and the sum of their squares, each score 0 to 1. */
export interface GroupScores {
  n: number;
  sum: number;
  squares: number;
}

/** People of both groups who did equally well on the whole. */
export interface Stratum {
  readonly reference: GroupScores;
  readonly focal: GroupScores;
}

/** Points of ETS's delta scale in a unit of log odds (Holland & Thayer 1988, "Differential item performance and the Mantel-Haenszel procedure"). */
const DELTA_PER_LOG_ODDS = -2.35;

export interface MantelHaenszel {
  /** Odds of the reference group over those of the focal group; above 1 the item is harder for the focal group. */
  readonly oddsRatio: number | null;
  /** The same on ETS's delta scale: below 0 the item is harder for the focal group. Null where one group never fails, or never succeeds. */
  readonly delta: number | null;
  readonly standardError: number | null;
  /** With one degree of freedom and the correction for continuity; null where no stratum varies. */
  readonly chiSquare: number | null;
}

/**
 * The common odds ratio of an item scored right or wrong. A and B are right and wrong answers of the reference group, C and
 * D of the focal group, T all of them, in each stratum:
 * - ratio: sum of AD/T over sum of BC/T; delta: -2.35 ln of it (Mantel & Haenszel 1959; Holland & Thayer 1988).
 * - chi-square: (|sum of A - E(A)| - 1/2)^2 over sum of V(A), hypergeometric.
 * - standard error of ln ratio by Robins, Breslow & Greenland 1986 (Biometrics 42), with R = AD/T, S = BC/T, P = (A+D)/T,
 *   Q = (B+C)/T: sum PR / 2 sum(R)^2 + sum(PS + QR) / 2 sum R sum S + sum QS / 2 sum(S)^2.
 */
export function mantelHaenszel(strata: readonly Stratum[]): MantelHaenszel {
  const sums = { r: 0, s: 0, pr: 0, psqr: 0, qs: 0, difference: 0, variance: 0 };
  for (const { reference, focal } of strata) {
    const [a, b, c, d] = [reference.sum, reference.n - reference.sum, focal.sum, focal.n - focal.sum];
    const t = reference.n + focal.n;
    if (t < 2) continue;
    const [r, s, p, q] = [(a * d) / t, (b * c) / t, (a + d) / t, (b + c) / t];
    sums.r += r;
    sums.s += s;
    sums.pr += p * r;
    sums.psqr += p * s + q * r;
    sums.qs += q * s;
    sums.difference += a - (reference.n * (a + c)) / t;
    sums.variance += (reference.n * focal.n * (a + c) * (b + d)) / (t * t * (t - 1));
  }
  const chiSquare = sums.variance > 0 ? Math.max(0, Math.abs(sums.difference) - 0.5) ** 2 / sums.variance : null;
  if (sums.r === 0 || sums.s === 0) return { oddsRatio: null, delta: null, standardError: null, chiSquare };
  const oddsRatio = sums.r / sums.s;
  const variance = sums.pr / (2 * sums.r ** 2) + sums.psqr / (2 * sums.r * sums.s) + sums.qs / (2 * sums.s ** 2);
  return {
    oddsRatio,
    delta: DELTA_PER_LOG_ODDS * Math.log(oddsRatio),
    standardError: Math.abs(DELTA_PER_LOG_ODDS) * Math.sqrt(variance),
    chiSquare,
  };
}

export interface StandardisedDifference {
  /** Mean score of the focal group less that of the reference group, matched and weighted as the focal group lies; -1 to 1. */
  readonly difference: number | null;
  /** The same in standard deviations of the item. */
  readonly effect: number | null;
  /** Mantel's, with one degree of freedom and no correction. */
  readonly chiSquare: number | null;
}

/**
 * The difference of an item with partial credit: Mantel's chi-square of mean scores (Mantel 1963, JASA 58), with the
 * standardised mean difference as the size (Dorans & Schmitt 1991; Zwick, Donoghue & Grima 1993, J. Educ. Measurement 30).
 * With scores of 0 and 1 alone it is Mantel-Haenszel's without the correction.
 */
export function standardisedDifference(strata: readonly Stratum[]): StandardisedDifference {
  const sums = { difference: 0, variance: 0, weighted: 0, focal: 0, n: 0, sum: 0, squares: 0 };
  for (const { reference, focal } of strata) {
    if (reference.n === 0 || focal.n === 0) continue;
    const t = reference.n + focal.n;
    const [all, squares] = [reference.sum + focal.sum, reference.squares + focal.squares];
    sums.difference += focal.sum - (focal.n * all) / t;
    sums.variance += (reference.n * focal.n * Math.max(0, t * squares - all * all)) / (t * t * (t - 1));
    sums.weighted += focal.n * (focal.sum / focal.n - reference.sum / reference.n);
    sums.focal += focal.n;
    sums.n += t;
    sums.sum += all;
    sums.squares += squares;
  }
  if (sums.n < 2) return { difference: null, effect: null, chiSquare: null };
  const difference = sums.weighted / sums.focal;
  const spread = Math.sqrt(Math.max(0, sums.squares - sums.sum ** 2 / sums.n) / (sums.n - 1));
  const varies = sums.variance > NOISE && spread > NOISE;
  return {
    difference,
    effect: varies ? difference / spread : null,
    chiSquare: varies ? sums.difference ** 2 / sums.variance : null,
  };
}

/** Variances below this are the noise of floating point. */
const NOISE = 1e-9;

/** The 5 % points of a chi-square with one degree of freedom, and of a normal deviate on one side. */
const CHI_SQUARE_5 = 3.841;
const DEVIATE_5 = 1.645;

/** ETS's classes: A none to speak of, B some, C much. */
export type BiasClass = 'A' | 'B' | 'C';

/**
 * Zieky 1993 and Dorans & Holland 1993 (both in Holland & Wainer, "Differential Item Functioning"). A: |delta| below 1, or
 * not different from 0 (chi-square, 5 %). C: |delta| at least 1.5 and above 1 beyond chance (one-sided, 5 %, as Paek &
 * Holland 2015, Psychometrika 80, spell the test out). B: the rest.
 */
export function classOfDelta(delta: number, standardError: number, chiSquare: number): BiasClass {
  const size = Math.abs(delta);
  if (size < 1 || chiSquare < CHI_SQUARE_5) return 'A';
  return size >= 1.5 && size - DEVIATE_5 * standardError > 1 ? 'C' : 'B';
}

/**
 * The classes of items with partial credit (NAEP's AA, BB and CC, after Zwick, Thayer & Mazzeo 1997, "Describing and
 * categorizing DIF in polytomous items"). A: |effect| at most 0.17, or not different from 0 (5 %). C: above 0.25. B: between.
 */
export function classOfEffect(effect: number, chiSquare: number): BiasClass {
  const size = Math.abs(effect);
  if (size <= 0.17 || chiSquare < CHI_SQUARE_5) return 'A';
  return size > 0.25 ? 'C' : 'B';
}
