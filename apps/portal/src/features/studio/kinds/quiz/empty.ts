import type { QuizContent } from '@provost/domain';

/** A new quiz is for practice, at the usual mark; the bank is chosen first. */
export function empty(): QuizContent {
  return {
    kind: 'quiz',
    bankId: '',
    exam: false,
    blueprint: [],
    passMark: 0.8,
    timeLimitMinutes: null,
    attemptsAllowed: null,
    instructions: '',
  };
}
