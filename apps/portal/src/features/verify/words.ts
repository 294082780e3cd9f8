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

/** How a certificate stands today, as a word and as what it means for whoever was shown it. */
export function useStatusWords(): Record<CertificateStatus, { word: string; meaning: string; tone: Tone }> {
  const { t } = useLingui();
  return {
    VALID: { word: t`Valid`, meaning: t`This certificate is real and holds today`, tone: 'good' },
    EXPIRING: { word: t`Lapses soon`, meaning: t`This certificate is real and holds today`, tone: 'warn' },
    RENEWED: { word: t`Renewed`, meaning: t`This certificate is real; a newer one has taken its place`, tone: 'plain' },
    LAPSED: { word: t`Lapsed`, meaning: t`This certificate was real and has lapsed`, tone: 'warn' },
    REVOKED: { word: t`Revoked`, meaning: t`This certificate was taken back and no longer holds`, tone: 'bad' },
  };
}
