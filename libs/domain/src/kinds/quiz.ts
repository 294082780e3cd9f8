import type { KindRules } from './kind.js';

/**
 * A quiz drawn from a question bank. `exam` marks the quiz whose pass earns the certificate.
 * `blueprint` asks for so many questions of a topic; `passMark` is a share of the points (0 to 1).
 */
export interface QuizContent {
  readonly kind: 'quiz';
  readonly bankId: string;
  readonly exam: boolean;
  readonly blueprint: readonly { readonly topic: string; readonly count: number }[];
  readonly passMark: number;
  readonly timeLimitMinutes: number | null;
  readonly attemptsAllowed: number | null;
  readonly instructions: string;
}

/** The best result so far; only the assessment floor hands it in, never a browser. */
export interface QuizEvidence {
  readonly kind: 'quiz';
  readonly attempts: number;
  readonly bestShare: number;
}

/** How many questions one attempt holds. */
export function questionCount(content: QuizContent): number {
  return content.blueprint.reduce((sum, { count }) => sum + count, 0);
}

export const quiz: KindRules<QuizContent, QuizEvidence> = {
  none: { kind: 'quiz', attempts: 0, bestShare: 0 },
  join: (a, b) => ({
    kind: 'quiz',
    attempts: Math.max(a.attempts, b.attempts),
    bestShare: Math.max(a.bestShare, b.bestShare),
  }),
  judge(content, evidence) {
    const figures = { rule: 'pass-mark' as const, needed: content.passMark, reached: evidence.bestShare };
    return evidence.attempts > 0 && figures.reached >= figures.needed
      ? { complete: true, requirement: figures }
      : { complete: false, missing: figures };
  },
  spans: (_content, evidence) => (evidence.bestShare > 0 ? [{ from: 0, to: evidence.bestShare }] : []),
  resumeAt: () => ({}),
};
