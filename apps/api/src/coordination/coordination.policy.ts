import { scopeOf, withinScope, type Scope } from '@provost/domain';
import type { Actor } from '../platform/access/actor.js';

/** Where a person belongs, as scopes see it. */
export interface Placed {
  readonly region: string;
  readonly country: string;
  readonly agencyId: string | null;
}

/** Whom the actor may see on the desk. */
export const deskScopeOf = (actor: Actor): Scope => scopeOf(actor.grants, 'coordinate');

/** Whether an officer is on the actor's desk: the same rule that chooses the rows of every list. */
export const isOnDesk = (actor: Actor, person: Placed): boolean => withinScope(deskScopeOf(actor), person);

/** A target is set for a whole country: by whoever coordinates that country or its region, not one agency of it. */
export const maySetTarget = (actor: Actor, country: { readonly region: string; readonly country: string }): boolean =>
  withinScope(deskScopeOf(actor), { ...country, agencyId: null });
