import { certificateStatus, isInForce, type CertificateDates } from '../certification/certificate.js';

/** How an officer stands toward a curriculum, in the order in which a coordinator cares: exactly one holds. */
export const DESK_STATUSES = ['certified', 'expiring', 'lapsed', 'in-progress', 'not-started'] as const;
export type DeskStatus = (typeof DESK_STATUSES)[number];

/**
 * An officer's standing: her newest certificate first, then her work. A revoked certificate counts for nothing, and a
 * lapsed one outweighs work in progress, for it is what the coordinator must chase.
 */
export function deskStatus(
  officer: { readonly certificate: CertificateDates | null; readonly hasActiveEnrolment: boolean },
  now: Date,
): DeskStatus {
  const status = officer.certificate && certificateStatus(officer.certificate, now);
  if (status && isInForce(status)) return status === 'expiring' ? 'expiring' : 'certified';
  if (status === 'lapsed') return 'lapsed';
  return officer.hasActiveEnrolment ? 'in-progress' : 'not-started';
}

/** A part of a whole, 0 to 1; nothing of nothing is 0. */
export function shareOf(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;
}

/** Whether a share has reached a target; without a target there is nothing to reach. */
export function reachesTarget(share: number, target: number | null): boolean | null {
  return target === null ? null : share >= target;
}
