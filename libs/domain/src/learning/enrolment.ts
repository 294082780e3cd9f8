/** The states of an officer's place in a course edition. */
export const ENROLMENT_STATUSES = ['requested', 'approved', 'active', 'completed', 'withdrawn', 'refused'] as const;
export type EnrolmentStatus = (typeof ENROLMENT_STATUSES)[number];

/** What may happen to a place. `approve` and `refuse` are a coordinator's, `withdraw` the officer's, `start` and `complete` follow from what she does. */
export type EnrolmentEvent = 'approve' | 'refuse' | 'start' | 'complete' | 'withdraw';

/** How a course lets officers in: at once, or after a coordinator's decision. */
export type Admission = 'open' | 'approval';

/** Where an event leads, or why it does not: it was done before, the place cannot come from here to there, or a reason is owed. */
export type EnrolmentStep =
  | { readonly ok: true; readonly status: EnrolmentStatus }
  | { readonly ok: false; readonly reason: 'already-so' | 'not-from-here' | 'reason-needed' };

/** Each event: the state it leads to and the states it may come from. What is not listed is refused. */
const TRANSITIONS: Record<EnrolmentEvent, { readonly from: readonly EnrolmentStatus[]; readonly to: EnrolmentStatus }> =
  {
    approve: { from: ['requested'], to: 'approved' },
    refuse: { from: ['requested'], to: 'refused' },
    start: { from: ['approved'], to: 'active' },
    complete: { from: ['active'], to: 'completed' },
    withdraw: { from: ['requested', 'approved', 'active'], to: 'withdrawn' },
  };

/**
 * The next state of a place. Completed, withdrawn and refused are final: a completion is never taken back, and whoever
 * withdrew or was refused asks anew, in a new place with its own history. A refusal owes the officer a reason.
 */
export function moveEnrolment(status: EnrolmentStatus, event: EnrolmentEvent, reason?: string | null): EnrolmentStep {
  const { from, to } = TRANSITIONS[event];
  if (status === to) return { ok: false, reason: 'already-so' };
  if (!from.includes(status)) return { ok: false, reason: 'not-from-here' };
  if (event === 'refuse' && !reason?.trim()) return { ok: false, reason: 'reason-needed' };
  return { ok: true, status: to };
}

/** The state in which a new place begins. */
export function firstStatus(admission: Admission): EnrolmentStatus {
  return admission === 'open' ? 'active' : 'requested';
}

/** Whether evidence may be recorded. After completion too: she may go through it again, and what is recorded only grows. */
export function takesEvidence(status: EnrolmentStatus): boolean {
  return status === 'active' || status === 'completed';
}

/** Whether the place is given up, so that the officer may ask for a new one in the same course. */
export function isGivenUp(status: EnrolmentStatus): boolean {
  return status === 'withdrawn' || status === 'refused';
}
