export const CERTIFICATE_STATUSES = ['valid', 'expiring', 'lapsed', 'renewed', 'revoked'] as const;
export type CertificateStatus = (typeof CERTIFICATE_STATUSES)[number];

/** How many days before its end a certificate counts as expiring, and renewal opens. */
export const EXPIRING_DAYS = 90;

const DAY_MS = 86_400_000;

/** A certificate as its status depends on it; `supersededAt` is when a later cycle of the same curriculum was issued. */
export interface CertificateDates {
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly supersededAt?: Date | null;
}

/**
 * The status at an instant. Revocation outweighs all; then a renewal; then the dates. The instant of the end itself
 * is lapsed, and the first instant of the last {@link EXPIRING_DAYS} days is expiring.
 */
export function certificateStatus(certificate: CertificateDates, now: Date): CertificateStatus {
  if (certificate.revokedAt && certificate.revokedAt <= now) return 'revoked';
  if (certificate.supersededAt && certificate.supersededAt <= now) return 'renewed';
  if (certificate.expiresAt <= now) return 'lapsed';
  return certificate.expiresAt.getTime() - now.getTime() <= EXPIRING_DAYS * DAY_MS ? 'expiring' : 'valid';
}

/** Whether the certificate counts today: whoever holds it is certified. */
export function isInForce(status: CertificateStatus): boolean {
  return status === 'valid' || status === 'expiring';
}

/** The end of a certificate: so many calendar months later in UTC, on the month's last day where the day does not exist. */
export function certificateExpiry(issuedAt: Date, validMonths: number): Date {
  const end = new Date(issuedAt);
  end.setUTCDate(1);
  end.setUTCMonth(end.getUTCMonth() + validMonths);
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(issuedAt.getUTCDate(), lastDay));
  return end;
}

/** What an officer holds toward a certificate: her course completions by course id, and her latest certificate of the curriculum. */
export interface CertificateCase {
  readonly curriculumCourseIds: readonly string[];
  readonly completedAt: ReadonlyMap<string, Date>;
  readonly latest: (CertificateDates & { readonly cycle: number }) | null;
}

/** What stands between an officer and a certificate. */
export type CertificateObstacle =
  | { readonly what: 'course'; readonly courseId: string }
  | { readonly what: 'curriculum-empty' }
  | { readonly what: 'certificate-in-force'; readonly renewableFrom: Date }
  | { readonly what: 'certificate-revoked'; readonly revokedAt: Date };

export type CertificateEligibility =
  | { readonly eligible: true; readonly cycle: number }
  | { readonly eligible: false; readonly missing: readonly CertificateObstacle[] };

/**
 * Whether an officer may be issued a certificate now, and of which cycle.
 * The first asks for every course of the curriculum. A renewal opens {@link EXPIRING_DAYS} days before the end and asks
 * for every course again, completed since the last issue. After a revocation nothing is issued by itself.
 */
export function certificateEligibility(held: CertificateCase, now: Date): CertificateEligibility {
  const { curriculumCourseIds, completedAt, latest } = held;
  if (latest?.revokedAt && latest.revokedAt <= now)
    return { eligible: false, missing: [{ what: 'certificate-revoked', revokedAt: latest.revokedAt }] };

  const missing: CertificateObstacle[] = [];
  if (curriculumCourseIds.length === 0) missing.push({ what: 'curriculum-empty' });
  if (latest && certificateStatus({ ...latest, supersededAt: null }, now) === 'valid')
    missing.push({
      what: 'certificate-in-force',
      renewableFrom: new Date(latest.expiresAt.getTime() - EXPIRING_DAYS * DAY_MS),
    });
  for (const courseId of curriculumCourseIds) {
    const completed = completedAt.get(courseId);
    const counts = completed && completed <= now && (!latest || completed > latest.issuedAt);
    if (!counts) missing.push({ what: 'course', courseId });
  }
  return missing.length === 0 ? { eligible: true, cycle: (latest?.cycle ?? 0) + 1 } : { eligible: false, missing };
}
