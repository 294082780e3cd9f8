import { LEAST_MARKS } from './item-verdicts.js';
import type { QuizStatistics } from './quiz-statistics.js';

/** "Anything above 75 % is satisfactory" (Moodle, "Quiz report statistics", on the coefficient of internal consistency). */
export const SATISFACTORY_CONSISTENCY = 0.75;

/** "Below 64 % the test as a whole is unsatisfactory and remedial measures should be considered" (the same). */
export const LEAST_CONSISTENCY = 0.64;

interface Figures {
  readonly internalConsistency: number;
  readonly standardError: number | null;
}

/** How far the result of a quiz can be trusted, with its figures, and what to do about it. */
export type QuizVerdict =
  | { readonly code: 'too-few'; readonly action: 'wait'; readonly n: number; readonly needed: number }
  | { readonly code: 'nothing-to-compare'; readonly action: 'add-items'; readonly n: number }
  | ({ readonly code: 'contradicts-itself'; readonly action: 'review-items' } & Figures)
  | ({ readonly code: 'unreliable'; readonly action: 'review-items' } & Figures)
  | ({ readonly code: 'fairly-reliable'; readonly action: 'review-items' } & Figures)
  | ({ readonly code: 'reliable'; readonly action: 'keep' } & Figures);

export type QuizVerdictCode = QuizVerdict['code'];
export type QuizAction = QuizVerdict['action'];

/** Judges a quiz by its internal consistency; `nothing-to-compare` where it has one item, or all scored alike. */
export function quizVerdict({ n, internalConsistency, standardError }: QuizStatistics): QuizVerdict {
  if (n < LEAST_MARKS) return { code: 'too-few', action: 'wait', n, needed: LEAST_MARKS };
  if (internalConsistency === null) return { code: 'nothing-to-compare', action: 'add-items', n };
  const figures = { internalConsistency, standardError };
  if (internalConsistency < 0) return { code: 'contradicts-itself', action: 'review-items', ...figures };
  if (internalConsistency < LEAST_CONSISTENCY) return { code: 'unreliable', action: 'review-items', ...figures };
  if (internalConsistency <= SATISFACTORY_CONSISTENCY) {
    return { code: 'fairly-reliable', action: 'review-items', ...figures };
  }
  return { code: 'reliable', action: 'keep', ...figures };
}
