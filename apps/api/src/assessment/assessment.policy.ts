import { mayEver } from '@provost/domain';
import type { Actor } from '../platform/access/actor.js';

/** An attempt is its officer's alone. */
export const maySeeAttempt = (actor: Actor, attempt: { readonly personId: string }): boolean =>
  attempt.personId === actor.personId;

/** A bank holds answer keys: only its owner and administrators open it. */
export const mayOpenBank = (actor: Actor, bank: { readonly ownerId: string }): boolean =>
  bank.ownerId === actor.personId || mayEver(actor.grants, 'administer');

/**
 * Whether the right answers may be shown: in practice quizzes always, in an exam only to who passed it,
 * for whoever failed will sit questions of the same bank again.
 */
export const mayReview = (exam: boolean, attempt: { readonly passed: boolean | null }): boolean =>
  !exam || attempt.passed === true;
