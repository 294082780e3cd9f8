import { useLingui } from '@lingui/react/macro';
import type { SceneKind } from '@provost/domain';

/** What kinds of scenes there are, in words. */
export function useSceneKindWords(): Record<SceneKind, string> {
  const { t } = useLingui();
  return {
    narrative: t`Narrative`,
    interview: t`Interview`,
    document: t`Document to read closely`,
    comparator: t`Comparison of two pictures`,
    targeting: t`Targeting of consignments`,
    decision: t`Decision`,
    hearing: t`Hearing`,
    ending: t`The case ends here`,
  };
}
