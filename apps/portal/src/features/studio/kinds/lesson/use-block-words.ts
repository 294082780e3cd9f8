import { useLingui } from '@lingui/react/macro';
import type { LessonBlock } from '@provost/domain';

/** What each type of block is called. */
export function useBlockWords(): Record<LessonBlock['type'], string> {
  const { t } = useLingui();
  return {
    text: t`Text`,
    figure: t`Picture`,
    check: t`Check`,
    hotspot: t`Places in a picture`,
    sort: t`Sort into groups`,
    order: t`Put in order`,
    match: t`Match`,
    fill: t`Fill in`,
    worked: t`Worked example`,
    cards: t`Cards`,
    accordion: t`Parts that unfold`,
    timeline: t`Timeline`,
  };
}
