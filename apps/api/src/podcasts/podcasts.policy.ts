import { mayEver, mayHear, scopeOf, type Grant, type ShowVisibility } from '@provost/domain';
import type { Actor } from '../platform/access/actor.js';

/** A show is changed by the trainer who owns it, or by an administrator of the whole college. To others it is not found. */
export const mayEdit = (actor: Actor, show: { readonly ownerId: string }): boolean =>
  mayEver(actor.grants, 'author') && (show.ownerId === actor.personId || mayEditAll(actor));

/** Whether the actor administers the whole college, and so may change every show. */
export const mayEditAll = (actor: Actor): boolean => scopeOf(actor.grants, 'administer').everyone;

/** Public shows are anybody's; the others are for those who learn here. A visitor is null. */
export const maySee = (actor: Actor | null, visibility: ShowVisibility): boolean =>
  mayHear(visibility, actor !== null && mayEver(actor.grants, 'learn'));

/** Whether a feed still serves its person: it dies with her access, at once. */
export const mayRead = (reader: { readonly status: string; readonly roles: readonly Grant['role'][] }): boolean =>
  reader.status === 'active' &&
  mayEver(
    reader.roles.map((role) => ({ role, scope: { kind: 'global' } })),
    'learn',
  );
