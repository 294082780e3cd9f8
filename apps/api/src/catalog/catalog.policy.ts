import { scopeOf } from '@provost/domain';
import type { Actor } from '../platform/access/actor.js';

/** Whether the actor administers the whole college, and so may change every course. */
export function mayEditAll(actor: Actor): boolean {
  return scopeOf(actor.grants, 'administer').everyone;
}

/** A course is changed by the trainer who owns it, or by an administrator of the whole college. To others it is not found. */
export function mayEdit(actor: Actor, course: { readonly ownerId: string }): boolean {
  return course.ownerId === actor.personId || mayEditAll(actor);
}
