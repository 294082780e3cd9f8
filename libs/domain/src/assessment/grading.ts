/** The rules of grading in this file, as a number stored with each graded attempt. Raise it with any change of a rule. */
export const GRADING_VERSION = 1;

export type QuestionKind = 'single' | 'multiple';

/** A question with its key, as graded: ids only, so every language and every order of the options grades alike. */
export interface KeyedQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly options: readonly string[];
  readonly right: readonly string[];
}

/** Options chosen, by question id. A question that is absent, or has nothing chosen, is unanswered. */
export type Responses = Readonly<Record<string, readonly string[]>>;

export interface QuestionGrade {
  readonly questionId: string;
  readonly points: number;
  readonly outOf: number;
  readonly reason: 'right' | 'partly-right' | 'wrong' | 'unanswered';
}

/** Points are one a question; `share` is points over `outOf`, 0 to 1; `passed` when the share reaches the pass mark. */
export interface AttemptGrade {
  readonly points: number;
  readonly outOf: number;
  readonly share: number;
  readonly passed: boolean;
  readonly perQuestion: readonly QuestionGrade[];
}

/**
 * Grades one question, out of one point.
 * - Single choice: the point for exactly one option chosen, and that one right.
 * - Multiple choice: (right chosen - wrong chosen) / right in all, never below 0. So choosing everything earns nothing
 *   where there are as many wrong options as right ones, and a blank costs nothing.
 * - Options that the question does not have, and options named twice, do not count.
 */
export function gradeQuestion(question: KeyedQuestion, chosen: readonly string[]): QuestionGrade {
  const counted = [...new Set(chosen)].filter((option) => question.options.includes(option));
  const right = new Set(question.right);
  const hits = counted.filter((option) => right.has(option)).length;
  const misses = counted.length - hits;
  const graded = (points: number, reason: QuestionGrade['reason']): QuestionGrade => ({
    questionId: question.id,
    points,
    outOf: 1,
    reason,
  });
  if (counted.length === 0) return graded(0, 'unanswered');
  if (question.kind === 'single') return hits === 1 && misses === 0 ? graded(1, 'right') : graded(0, 'wrong');
  const points = Math.max(0, (hits - misses) / right.size);
  if (points === 1) return graded(1, 'right');
  return points > 0 ? graded(points, 'partly-right') : graded(0, 'wrong');
}

/** Thirds do not add up in binary; nine decimals are finer than any two sums of points that an attempt can tell apart. */
const exact = (value: number) => Math.round(value * 1e9) / 1e9;

/** Grades an attempt against a pass mark (a share of the points, 0 to 1; reaching it passes). The same answers always grade the same. */
export function gradeAttempt(
  questions: readonly KeyedQuestion[],
  responses: Responses,
  passMark: number,
): AttemptGrade {
  const perQuestion = questions.map((question) =>
    gradeQuestion(question, Object.hasOwn(responses, question.id) ? (responses[question.id] ?? []) : []),
  );
  const points = exact(perQuestion.reduce((sum, grade) => sum + grade.points, 0));
  const outOf = questions.length;
  const share = outOf === 0 ? 0 : points / outOf;
  return { points, outOf, share, passed: outOf > 0 && share >= passMark, perQuestion };
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
  const kept = { ...better, passed: recorded.passed || (change !== 'lowered' && fresh.passed) };
  return { change, nowPasses: kept.passed && !recorded.passed, kept };
}
