import type { Answer } from './items/answer.js';
import { gradeItem, type ItemMark } from './items/grade-item.js';
import type { RubricMarks } from './items/grade-slot.js';
import type { Item } from './items/item.js';

/**
 * The rules of grading, as a number stored with each graded attempt. Raise it with any change of a rule. Version 1 knew choices
 * alone, and graded them as version 2 does.
 */
export const GRADING_VERSION = 2;

/** What was decided of an item after officers had sat it: it does not count, or everybody has its points. */
export type KeyRuling = 'dropped' | 'awarded';

/** One question of an attempt, with its key. A pilot is asked and analysed, and does not count. */
export interface SatItem {
  readonly id: string;
  readonly item: Item;
  readonly points: number;
  readonly pilot: boolean;
  readonly ruling?: KeyRuling;
  /** The levels that markers chose, by essay slot. */
  readonly marks?: Readonly<Record<string, readonly RubricMarks[]>>;
}

/** What a question earned, of how many points, and why. A question that does not count has none to earn. */
export interface QuestionGrade {
  readonly questionId: string;
  readonly points: number;
  readonly outOf: number;
  readonly reason: ItemMark['reason'] | KeyRuling;
}

/**
 * `share` is points over `outOf`, 0 to 1; `passed` when the share reaches the pass mark. While markers are awaited the share is
 * what is certain already, and whether it passes is open (null) unless it is certain too.
 */
export interface AttemptGrade {
  readonly points: number;
  readonly outOf: number;
  readonly share: number;
  readonly passed: boolean | null;
  readonly awaitsMarking: boolean;
  readonly perQuestion: readonly QuestionGrade[];
}

/** Thirds do not add up in binary; nine decimals are finer than any two sums of points that an attempt can tell apart. */
const exact = (value: number) => Math.round(value * 1e9) / 1e9;

/** Grades one question of an attempt: a ruling goes before the key. */
export function gradeQuestion({ id, item, points, pilot, ruling, marks }: SatItem, answer: Answer): QuestionGrade {
  const mark = gradeItem(item, answer, marks);
  const outOf = pilot || ruling === 'dropped' ? 0 : points;
  const share = ruling === 'awarded' ? 1 : (mark.share ?? 0);
  return { questionId: id, points: share * outOf, outOf, reason: ruling ?? mark.reason };
}

/** Grades an attempt against a pass mark (a share of the points, 0 to 1; reaching it passes). The same answers always grade the same. */
export function gradeAttempt(
  questions: readonly SatItem[],
  answers: Readonly<Record<string, Answer>>,
  passMark: number,
): AttemptGrade {
  const perQuestion = questions.map((question) =>
    gradeQuestion(question, Object.hasOwn(answers, question.id) ? (answers[question.id] ?? {}) : {}),
  );
  const sum = (of: 'points' | 'outOf', some = perQuestion) => exact(some.reduce((all, grade) => all + grade[of], 0));
  const [points, outOf] = [sum('points'), sum('outOf')];
  const open = sum(
    'outOf',
    perQuestion.filter(({ reason }) => reason === 'awaits-marking'),
  );
  const shareOf = (earned: number) => (outOf === 0 ? 0 : earned / outOf);
  const [share, atBest] = [shareOf(points), shareOf(points + open)];
  const isPass = (reached: number) => outOf > 0 && reached >= passMark - 1e-9;
  const passed = isPass(share) === isPass(atBest) ? isPass(share) : null;
  return { points, outOf, share, passed, awaitsMarking: open > 0, perQuestion };
}

/** What grading again with a repaired key would change, and the grade that then holds. */
export interface Regrade {
  readonly change: 'raised' | 'same' | 'lowered';
  readonly nowPasses: boolean;
  readonly kept: AttemptGrade;
}

/** Shares closer than this are one: a recorded share may have been stored with seven digits. */
const SAME_SHARE = 1e-6;

/** Compares a recorded grade with a fresh one. By default the better one holds: a repaired key never takes back what was earned. */
export function compareGrades(recorded: AttemptGrade, fresh: AttemptGrade): Regrade {
  const gained = fresh.share - recorded.share;
  const change = gained > SAME_SHARE ? 'raised' : gained < -SAME_SHARE ? 'lowered' : 'same';
  const better = change === 'raised' ? fresh : recorded;
  const passed = recorded.passed === true ? true : change === 'lowered' ? recorded.passed : fresh.passed;
  const kept = { ...better, passed };
  return { change, nowPasses: kept.passed === true && recorded.passed !== true, kept };
}
