import { correlationOf, covarianceOf, meanOf, varianceOf } from './moments.js';
import { restShares, totalShares, type ItemColumn, type ScoreTable } from './score-table.js';

/**
 * An item as Moodle analyses it (docs.moodle.org/dev/Quiz_statistics_calculations, read together with
 * `core_question\statistics\questions\calculator`). Shares where Moodle shows per cent; null where the figure does not
 * exist, as in Moodle.
 */
export interface ItemStatistics {
  readonly itemId: string;
  /** Attempts in which the item was asked. */
  readonly n: number;
  readonly counts: boolean;
  /** Mean score of the full score, 0 to 1. */
  readonly facility: number | null;
  /** Of the scores, over n - 1, as a share of the full score. */
  readonly standardDeviation: number | null;
  readonly randomGuessScore: number | null;
  /** The share of the total that the item was given. */
  readonly intendedWeight: number | null;
  /** The share of the spread of totals that the item makes; null where it spreads them the wrong way. */
  readonly effectiveWeight: number | null;
  /** Correlation with the rest of the quiz, -1 to 1. */
  readonly discriminationIndex: number | null;
  /** Covariance with the rest of the quiz, of the most that such scores could have; at most 1. */
  readonly discriminativeEfficiency: number | null;
}

/**
 * Analyses every item. With the same items in all attempts the figures are Moodle's for positions. Where items are drawn:
 * - an item is compared with the others of the attempts it was in. Moodle compares a drawn question with the total, its
 *   own mark within, and so flatters it; and it has no weights for it.
 * - its weights are taken times the share of attempts it was in, so that the weights of the quiz still sum to 1.
 */
export function itemStatistics(table: ScoreTable): ItemStatistics[] {
  const weights = effectiveWeights(table);
  const given = table.columns.map(({ counts, weight, takers }) => (counts ? weight * takers.length : 0));
  const allGiven = given.reduce((sum, weight) => sum + weight, 0);
  return table.columns.map((column, i) => {
    const { shares, counts, setting } = column;
    const variance = varianceOf(shares);
    return {
      itemId: setting.itemId,
      n: shares.length,
      counts,
      facility: shares.length === 0 ? null : meanOf(shares),
      standardDeviation: variance === null ? null : Math.sqrt(variance),
      randomGuessScore: setting.randomGuessScore,
      intendedWeight: allGiven > 0 ? (given[i] as number) / allGiven : null,
      effectiveWeight: weights[i] ?? null,
      ...discrimination(table, column),
    };
  });
}

/**
 * Index: C(x, X) / sqrt(V(x) V(X)), x the item's scores and X the rest of each attempt. Efficiency: C(x, X) / Cmax, Cmax
 * being the covariance after sorting x and X each by size. Both null where x or X does not vary.
 */
function discrimination(table: ScoreTable, column: ItemColumn) {
  const rest = restShares(table, column);
  const covariance = covarianceOf(column.shares, rest);
  const most = covarianceOf(column.shares.toSorted(), rest.toSorted());
  return {
    discriminationIndex: correlationOf(column.shares, rest),
    discriminativeEfficiency: covariance === null || !most ? null : Math.min(1, covariance / most),
  };
}

/** sqrt(C(x, T)) of all sqrt(C(x, T)), T the total; an item with a negative covariance has none, and adds nothing to the sum. */
function effectiveWeights(table: ScoreTable): (number | null)[] {
  const attempts = table.totals.length;
  const roots = table.columns.map((column) => {
    if (!column.counts || column.shares.length < 2) return null;
    const covariance = covarianceOf(column.shares, totalShares(table, column)) as number;
    return covariance < 0 ? null : (Math.sqrt(covariance * column.weight) * column.shares.length) / attempts;
  });
  const sum = roots.reduce<number>((all, root) => all + (root ?? 0), 0);
  return roots.map((root) => (root === null || sum === 0 ? null : root / sum));
}
