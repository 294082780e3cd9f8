import { useLingui } from '@lingui/react/macro';
import type { Tone } from '@provost/ui';
import type { CertificateStatus, DeskCertificateStatus, EnrolmentStatus } from '../../gql/graphql';

interface Word {
  readonly word: string;
  readonly tone: Tone;
}

/** How an officer stands on the desk. */
export function useStandingWords(): Record<DeskCertificateStatus, Word> {
  const { t } = useLingui();
  return {
    CERTIFIED: { word: t`Certified`, tone: 'good' },
    EXPIRING: { word: t`Lapses soon`, tone: 'warn' },
    LAPSED: { word: t`Lapsed`, tone: 'bad' },
    IN_PROGRESS: { word: t`In progress`, tone: 'plain' },
    NOT_STARTED: { word: t`Not started`, tone: 'mute' },
  };
}

/** How an enrolment stands. */
export function useEnrolmentWords(): Record<EnrolmentStatus, Word> {
  const { t } = useLingui();
  return {
    REQUESTED: { word: t`Waits for a decision`, tone: 'warn' },
    APPROVED: { word: t`Approved`, tone: 'plain' },
    ACTIVE: { word: t`In progress`, tone: 'plain' },
    COMPLETED: { word: t`Completed`, tone: 'good' },
    WITHDRAWN: { word: t`Withdrawn`, tone: 'mute' },
    REFUSED: { word: t`Refused`, tone: 'bad' },
  };
}

/** How a certificate stands. */
export function useCertificateWords(): Record<CertificateStatus, Word> {
  const { t } = useLingui();
  return {
    VALID: { word: t`Valid`, tone: 'good' },
    EXPIRING: { word: t`Lapses soon`, tone: 'warn' },
    RENEWED: { word: t`Renewed`, tone: 'mute' },
    LAPSED: { word: t`Lapsed`, tone: 'warn' },
    REVOKED: { word: t`Revoked`, tone: 'bad' },
  };
}
