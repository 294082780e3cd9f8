import { exactShare } from './moments.js';
import type { ItemSetting, ScoredAttempt } from './scored-attempt.js';

/** An item with everybody who was asked it: `takers` are places in the table's attempts, and the other lists run beside it. */
export interface ItemColumn {
  readonly setting: ItemSetting;
  /** Points that the item carries where it counts. */
  readonly weight: number;
  readonly counts: boolean;
  readonly takers: Int32Array;
  /** The share of the full score that each taker earned, 0 to 1. */
  readonly shares: Float64Array;
  readonly classes: readonly (readonly string[])[];
}

/** All marks of a quiz by item, in an order of their own, so that the order in which they were read changes no figure. */
export interface ScoreTable {
  readonly columns: readonly ItemColumn[];
  readonly locales: readonly string[];
  /** Points that each attempt earned on the items that count, and could have earned. */
  readonly points: Float64Array;
  readonly possible: Float64Array;
  /** `points` of `possible`, 0 to 1, equal where they are equal on paper. */
  readonly totals: Float64Array;
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const isMark = ({ score, outOf }: { score: number; outOf: number }) => Number.isFinite(score) && outOf > 0;

interface OpenColumn {
  readonly setting: ItemSetting;
  readonly takers: number[];
  readonly shares: number[];
  readonly classes: (readonly string[])[];
  outOf: number;
}

/**
 * Sorts marked attempts by item. Left out: what is marked out of nothing or with no number, and attempts in which nothing
 * counts. An item without a setting counts, with what it is marked out of as its weight.
 */
export function scoreTable(attempts: readonly ScoredAttempt[], settings: readonly ItemSetting[]): ScoreTable {
  const open = new Map(settings.map((setting) => [setting.itemId, openColumn(setting)]));
  const isPilot = (itemId: string) => open.get(itemId)?.setting.isPilot ?? false;
  const counted = attempts
    .filter(({ items }) => items.some((item) => isMark(item) && !isPilot(item.itemId)))
    .sort((a, b) => byCodeUnit(a.attemptId, b.attemptId));
  counted.forEach(({ items }, attempt) => {
    for (const item of items) {
      if (!isMark(item)) continue;
      const column = open.get(item.itemId) ?? openColumn(unknownItem(item.itemId));
      open.set(item.itemId, column);
      column.takers.push(attempt);
      column.shares.push(Math.min(1, Math.max(0, item.score / item.outOf)));
      column.classes.push(item.classes);
      column.outOf = Math.max(column.outOf, item.outOf);
    }
  });
  const columns = [...open.values()].map(closed).sort((a, b) => byCodeUnit(a.setting.itemId, b.setting.itemId));
  const locales = counted.map(({ locale }) => locale);
  return { columns, locales, ...sumOf(columns, counted.length) };
}

const openColumn = (setting: ItemSetting): OpenColumn => ({ setting, takers: [], shares: [], classes: [], outOf: 0 });
const unknownItem = (itemId: string): ItemSetting => ({ itemId, randomGuessScore: null, isPilot: false, classes: [] });

function closed({ setting, takers, shares, classes, outOf }: OpenColumn): ItemColumn {
  const weight = Math.max(0, setting.weight ?? outOf);
  return {
    setting,
    weight,
    counts: !setting.isPilot && weight > 0,
    takers: Int32Array.from(takers),
    shares: Float64Array.from(shares),
    classes,
  };
}

/** Adds up item by item, so that equal attempts have equal sums whatever the order of their items. */
function sumOf(columns: readonly ItemColumn[], attempts: number) {
  const points = new Float64Array(attempts);
  const possible = new Float64Array(attempts);
  for (const { takers, shares, weight } of columns.filter(({ counts }) => counts)) {
    takers.forEach((attempt, i) => {
      points[attempt] = (points[attempt] as number) + (shares[i] as number) * weight;
      possible[attempt] = (possible[attempt] as number) + weight;
    });
  }
  const totals = points.map((earned, i) => shareOfPossible(earned, possible[i] as number));
  return { points, possible, totals };
}

const shareOfPossible = (points: number, possible: number) => (possible > 0 ? exactShare(points / possible) : 0);

/** The share that each taker of an item earned on all that counts besides it: an item must not be compared with itself. */
export function restShares({ points, possible }: ScoreTable, column: ItemColumn): Float64Array {
  const own = column.counts ? column.weight : 0;
  return Float64Array.from(column.takers, (attempt, i) =>
    shareOfPossible(
      (points[attempt] as number) - (column.shares[i] as number) * own,
      (possible[attempt] as number) - own,
    ),
  );
}

/** The total share of each taker of an item, the item among it. */
export const totalShares = ({ totals }: ScoreTable, { takers }: ItemColumn): Float64Array =>
  Float64Array.from(takers, (attempt) => totals[attempt] as number);
