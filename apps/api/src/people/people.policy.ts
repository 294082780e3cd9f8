import { withinScope, type Scope } from '@provost/domain';
import type { ScopeKind } from './role-grant.entity.js';

/** Where a person belongs. */
export interface Place {
  readonly region: string;
  readonly country: string;
  readonly agencyId: string | null;
}

/** A role's reach, with the place of the country or agency that it names; null where nothing of that name exists. */
export interface Reach {
  readonly kind: ScopeKind;
  readonly place: Place | null;
}

/** Whether the actor administers the place where this person belongs. */
export function mayAdminister(scope: Scope, person: Place): boolean {
  return withinScope(scope, person);
}

/**
 * Whether a role of this reach may be given, or its holder be suspended, by somebody who administers this scope: nobody
 * disposes of more than her own reach. A region's role needs the whole region, a country's the whole country.
 */
export function mayDispose(scope: Scope, { kind, place }: Reach): boolean {
  if (scope.everyone) return true;
  if (kind === 'global' || !place) return false;
  if (scope.regions.includes(place.region)) return true;
  if (kind === 'region') return false;
  if (scope.countries.includes(place.country)) return true;
  return kind === 'agency' && place.agencyId !== null && scope.agencies.includes(place.agencyId);
}
