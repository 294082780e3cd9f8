import { exactShare, isConstant, meanOf } from './moments.js';
import { restShares, totalShares, type ItemColumn, type ScoreTable } from './score-table.js';

/**
 * The strongest and the weakest 27 % by total: with normal scores, the two groups that tell best how an item separates
 * (Kelley 1939, "The selection of upper and lower groups for the validation of test items", J. Educ. Psychology 30).
 */
export const KELLEY_SHARE = 0.27;

/** How often one class of answer was given to an item, and by whom. All shares 0 to 1. */
export interface AnswerClass {
  readonly classId: string;
  /** `other` is what the item does not offer: a blank, an answer that matched nothing. */
  readonly role: 'key' | 'distractor' | 'other';
  readonly n: number;
  readonly share: number;
  /** Among the strongest and the weakest 27 %. */
  readonly upperShare: number;
  readonly lowerShare: number;
  /** Correlation of giving this answer with the rest of the quiz, -1 to 1; null where all or none gave it, or the rest does not vary. */
  readonly pointBiserial: number | null;
}

interface Tally {
  n: number;
  upper: number;
  lower: number;
  rest: number;
}

/**
 * Every class that the item offers, in the item's order, also those that nobody chose; then what else was answered, most
 * first. An answer may be of several classes, so shares need not sum to 1. Empty where nobody was asked.
 */
export function answerClasses(table: ScoreTable, column: ItemColumn): AnswerClass[] {
  const { setting, classes, takers } = column;
  if (takers.length === 0) return [];
  const rest = restShares(table, column);
  const everybody = { n: takers.length, mean: meanOf(rest), deviation: deviationOf(rest) };
  const { upper, lower, size } = extremeGroups(totalShares(table, column));
  const tallies = new Map<string, Tally>(setting.classes.map(({ classId }) => [classId, { n: 0, upper: 0, lower: 0, rest: 0 }])); // prettier-ignore
  classes.forEach((given, i) => {
    for (const classId of new Set(given)) {
      const tally = tallies.get(classId) ?? { n: 0, upper: 0, lower: 0, rest: 0 };
      tallies.set(classId, tally);
      tally.n += 1;
      tally.upper += upper[i] as number;
      tally.lower += lower[i] as number;
      tally.rest += rest[i] as number;
    }
  });
  const roles = new Map(setting.classes.map(({ classId, isKey }) => [classId, isKey ? 'key' : 'distractor'] as const));
  const rows = [...tallies].map(([classId, tally]) => ({
    classId,
    role: roles.get(classId) ?? ('other' as const),
    n: tally.n,
    share: tally.n / takers.length,
    upperShare: exactShare(tally.upper / size),
    lowerShare: exactShare(tally.lower / size),
    pointBiserial: pointBiserial(tally, everybody),
  }));
  const rank = ({ classId }: AnswerClass) => (roles.has(classId) ? 0 : 1);
  const others = (a: AnswerClass, b: AnswerClass) => b.n - a.n || (a.classId < b.classId ? -1 : 1);
  return rows.sort((a, b) => rank(a) - rank(b) || (rank(a) === 1 ? others(a, b) : 0));
}

/**
 * How much of each taker belongs to the upper and the lower group: those tied at its edge share the places that are left,
 * so that no order among equals decides.
 */
function extremeGroups(totals: Float64Array) {
  const size = Math.max(1, Math.round(totals.length * KELLEY_SHARE));
  const lower = lowest(totals, size);
  return { size, lower, upper: lowest(totals.map((total) => -total), size) }; // prettier-ignore
}

function lowest(values: Float64Array, size: number): Float64Array {
  const edge = values.toSorted()[size - 1] as number;
  let below = 0;
  let tied = 0;
  for (const value of values) {
    if (value < edge) below += 1;
    else if (value === edge) tied += 1;
  }
  return values.map((value) => (value < edge ? 1 : value === edge ? (size - below) / tied : 0));
}

/** Over n, as the point-biserial has it; 0 where all are alike. */
function deviationOf(values: Float64Array): number {
  if (isConstant(values)) return 0;
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}

/** (M1 - M) / s * sqrt(p / (1 - p)): M1 the mean rest of those who gave the answer, M and s those of everybody, p their share. */
function pointBiserial(given: Tally, { n, mean, deviation }: { n: number; mean: number; deviation: number }) {
  if (given.n === 0 || given.n === n || deviation === 0) return null;
  const share = given.n / n;
  const correlation = ((given.rest / given.n - mean) / deviation) * Math.sqrt(share / (1 - share));
  return Math.min(1, Math.max(-1, correlation));
}
