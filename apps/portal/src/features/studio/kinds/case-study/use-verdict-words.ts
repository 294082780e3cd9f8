import { useLingui } from '@lingui/react/macro';
import type { Ending } from '@provost/domain';

/** How a case can end, in words. */
export function useVerdictWords(): Record<Ending['verdict'], string> {
  const { t } = useLingui();
  return { strong: t`The case stands.`, partial: t`The case stands in part.`, lost: t`The case is lost.` };
}
