import { useLingui } from '@lingui/react/macro';
import type { Tone } from '@provost/ui';
import type { CertificateStatus, CurriculumLevel } from '../../gql/graphql';

/** The names of the levels of a certificate. */
export function useLevelWords(): Record<CurriculumLevel, string> {
  const { t } = useLingui();
  return {
    INTRODUCTORY: t`Introductory`,
    INTERMEDIATE: t`Intermediate`,
    ADVANCED: t`Advanced`,
    SPECIALISED: t`Specialised`,
  };
}

/** How a certificate stands today. */
export function useStatusWords(): Record<CertificateStatus, { word: string; tone: Tone }> {
  const { t } = useLingui();
  return {
    VALID: { word: t`Valid`, tone: 'good' },
    EXPIRING: { word: t`Lapses soon`, tone: 'warn' },
    RENEWED: { word: t`Renewed`, tone: 'plain' },
    LAPSED: { word: t`Lapsed`, tone: 'warn' },
    REVOKED: { word: t`Revoked`, tone: 'bad' },
  };
}
