import { useLingui } from '@lingui/react/macro';
import type { LessonBlock } from '@provost/domain';

/** What each type of block is called. */
export function useBlockWords(): Record<LessonBlock['type'], string> {
  const { t } = useLingui();
  return {
    text: t`Text`,
    check: t`Check`,
    cards: t`Cards`,
    accordion: t`Parts that unfold`,
    timeline: t`Timeline`,
  };
}
