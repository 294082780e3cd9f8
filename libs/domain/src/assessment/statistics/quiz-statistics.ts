import { isConstant, meanOf, varianceOf } from './moments.js';
import type { ItemColumn, ScoreTable } from './score-table.js';

/**
 * A quiz as Moodle analyses it (docs.moodle.org/dev/Quiz_statistics_calculations, read together with
 * `quiz_statistics\calculator`). Shares of the points that were possible, 0 to 1, where Moodle shows per cent; null where
 * the figure does not exist, as in Moodle.
 */
export interface QuizStatistics {
  /** Attempts. */
  readonly n: number;
  /** Points possible in an attempt, and items that count in it, on average. */
  readonly outOf: number | null;
  readonly items: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  readonly standardDeviation: number | null;
  readonly skewness: number | null;
  readonly kurtosis: number | null;
  /** Moodle's coefficient of internal consistency, which is Cronbach's alpha: at most 1, and below 0 where items contradict each other. */
  readonly internalConsistency: number | null;
  /** The share of the standard deviation that is chance. */
  readonly errorRatio: number | null;
  /** How far an officer's share would move, were she to sit a like quiz. */
  readonly standardError: number | null;
}

export function quizStatistics(table: ScoreTable): QuizStatistics {
  const { totals } = table;
  const n = totals.length;
  const items = n === 0 ? null : countedMarks(table) / n;
  const variance = varianceOf(totals);
  const standardDeviation = variance === null ? null : Math.sqrt(variance);
  const internalConsistency = alpha(table, items ?? 0, variance ?? 0);
  const errorRatio = internalConsistency === null ? null : Math.sqrt(Math.max(0, 1 - internalConsistency));
  return {
    n,
    items,
    outOf: n === 0 ? null : meanOf(table.possible),
    mean: n === 0 ? null : meanOf(totals),
    median: medianOf(totals),
    standardDeviation,
    ...shapeOf(totals),
    internalConsistency,
    errorRatio,
    standardError: errorRatio === null || standardDeviation === null ? null : errorRatio * standardDeviation,
  };
}

const countedMarks = ({ columns }: ScoreTable) =>
  columns.reduce((sum, { counts, takers }) => sum + (counts ? takers.length : 0), 0);

function medianOf(values: Float64Array): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** Skewness k3 / k2^(3/2) from three attempts on, kurtosis k4 / k2^2 from four, by Fisher's k-statistics as Moodle has them. */
function shapeOf(totals: Float64Array): { skewness: number | null; kurtosis: number | null } {
  const n = totals.length;
  if (n < 3 || isConstant(totals)) return { skewness: null, kurtosis: null };
  const mean = meanOf(totals);
  const moment = (power: number) => meanOf(totals.map((total) => (total - mean) ** power));
  const [m2, m3, m4] = [moment(2), moment(3), moment(4)];
  const k2 = (n * m2) / (n - 1);
  const k3 = (n * n * m3) / ((n - 1) * (n - 2));
  const k4 = (n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2)) / ((n - 1) * (n - 2) * (n - 3));
  return { skewness: k3 / k2 ** 1.5, kurtosis: n > 3 ? k4 / k2 ** 2 : null };
}

/**
 * p / (p - 1) * (1 - sum of V(x) / V(T)) over the p items of an attempt; null below three attempts, below two items, and
 * where totals do not vary, as in Moodle.
 */
function alpha(table: ScoreTable, items: number, variance: number): number | null {
  if (table.totals.length < 3 || items <= 1 || variance === 0) return null;
  return Math.min(1, (items / (items - 1)) * (1 - sumOfMarkVariances(table) / variance));
}

/**
 * The variance of an item in every attempt is its own. Moodle gives drawn items the variance of the position they stand
 * in; positions are shuffled here, so a pool gives the variance of all its marks together, times how many an attempt draws:
 * what Moodle's positions come to on average.
 */
function sumOfMarkVariances(table: ScoreTable): number {
  const attempts = table.totals.length;
  const counted = table.columns.filter(({ counts }) => counts);
  const pools = Map.groupBy(counted, ({ takers, setting }) =>
    takers.length === attempts ? `item ${setting.itemId}` : `pool ${setting.pool ?? ''}`,
  );
  return [...pools.values()].reduce((sum, columns) => {
    const marks = marksOf(table, columns);
    return sum + ((varianceOf(marks) ?? 0) * marks.length) / attempts;
  }, 0);
}

/** What each item added to each total, as a share of the points that were possible in that attempt. */
function marksOf({ possible }: ScoreTable, columns: readonly ItemColumn[]): Float64Array {
  const marks = new Float64Array(columns.reduce((sum, { takers }) => sum + takers.length, 0));
  let next = 0;
  for (const { takers, shares, weight } of columns) {
    takers.forEach((attempt, i) => {
      marks[next++] = ((shares[i] as number) * weight) / (possible[attempt] as number);
    });
  }
  return marks;
}
