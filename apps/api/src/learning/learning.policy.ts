import { scopeOf } from '@provost/domain';
import type { Actor } from '../platform/access/actor.js';
import type { EnrolmentStatus } from './enrolment.entity.js';

/** Whose place it is, and its state. */
interface Place {
  readonly personId: string;
  readonly status: EnrolmentStatus;
}

/** An enrolment's pages are its officer's alone; coordinators see figures through the desk. */
export const mayOpen = (actor: Actor, place: Place): boolean => place.personId === actor.personId;

/** Contents and progress are for those who were let in; whoever withdrew may still read what she did. */
export const mayStudy = (actor: Actor, place: Place): boolean =>
  mayOpen(actor, place) && place.status !== 'requested' && place.status !== 'refused';

/** Evidence may still come after completion (she revises), never after withdrawal. */
export const mayReport = (place: Place): boolean => place.status === 'active' || place.status === 'completed';

/** How a medium was watched is for the trainer of its course, and for administrators of the whole college. */
export const mayTeach = (actor: Actor, course: { readonly ownerId: string }): boolean =>
  course.ownerId === actor.personId || scopeOf(actor.grants, 'administer').everyone;
