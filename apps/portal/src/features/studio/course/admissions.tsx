import { Trans } from '@lingui/react/macro';
import type { Choice } from '@provost/ui';
import type { Admission } from '../../../gql/graphql';

/** Who may take a course. */
export const ADMISSIONS: readonly Choice<Admission>[] = [
  {
    value: 'OPEN',
    label: <Trans>Open</Trans>,
    hint: <Trans>Every officer may begin at once.</Trans>,
  },
  {
    value: 'APPROVAL',
    label: <Trans>With approval</Trans>,
    hint: <Trans>The coordinator of the officer’s country decides first.</Trans>,
  },
];
