import { useLingui } from '@lingui/react/macro';
import type { Difficulty, QuestionKind } from './question-draft';

/** How hard a question is. */
export function useDifficultyWords(): Record<Difficulty, string> {
  const { t } = useLingui();
  return { easy: t`Easy`, medium: t`Medium`, hard: t`Hard` };
}

/** How many of a question's options are right. */
export function useQuestionKindWords(): Record<QuestionKind, string> {
  const { t } = useLingui();
  return { single: t`One right answer`, multiple: t`Several right answers` };
}
