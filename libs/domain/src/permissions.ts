/** What a role may be granted. Every GraphQL handler names one of these, or is public. */
export const PERMISSIONS = [
  'self', // whatever any signed-in person may do about herself
  'learn', // enrol, report evidence, sit quizzes, register for webinars
  'author', // make and publish courses
  'teach', // schedule webinars, see attendance
  'coordinate', // see and decide on officers within a scope
  'administer', // persons, roles, agencies, settings
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = ['officer', 'trainer', 'coordinator', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Where a role holds: everywhere, in a region, a country, or one agency. `value` is the region code, country code or agency id. */
export type GrantScope =
  { readonly kind: 'global' } | { readonly kind: 'region' | 'country' | 'agency'; readonly value: string };

export interface Grant {
  readonly role: Role;
  readonly scope: GrantScope;
}

const PERMISSIONS_OF: Record<Role, readonly Permission[]> = {
  officer: ['self', 'learn'],
  trainer: ['self', 'learn', 'author', 'teach'],
  coordinator: ['self', 'learn', 'coordinate'],
  administrator: ['self', 'learn', 'author', 'teach', 'coordinate', 'administer'],
};

/** Whether any of the grants carries the permission, wherever it holds. */
export function mayEver(grants: readonly Grant[], permission: Permission): boolean {
  return grants.some(({ role }) => PERMISSIONS_OF[role].includes(permission));
}

declare const scopeMark: unique symbol;

/** The persons whom an actor may see under a permission. Only {@link scopeOf} makes one, so a list without a scope does not compile. */
export type Scope = {
  readonly everyone: boolean;
  readonly regions: readonly string[];
  readonly countries: readonly string[];
  readonly agencies: readonly string[];
  readonly [scopeMark]: true;
};

/** The union of the scopes of all grants that carry the permission; empty when none does. */
export function scopeOf(grants: readonly Grant[], permission: Permission): Scope {
  const scopes = grants.filter(({ role }) => PERMISSIONS_OF[role].includes(permission)).map(({ scope }) => scope);
  const values = (kind: 'region' | 'country' | 'agency') =>
    scopes.flatMap((scope) => (scope.kind === kind ? [scope.value] : []));
  return {
    everyone: scopes.some(({ kind }) => kind === 'global'),
    regions: values('region'),
    countries: values('country'),
    agencies: values('agency'),
  } as unknown as Scope;
}

/** Whether a person of this region, country and agency lies within the scope. */
export function withinScope(
  scope: Scope,
  person: { readonly region: string; readonly country: string; readonly agencyId: string | null },
): boolean {
  return (
    scope.everyone ||
    scope.regions.includes(person.region) ||
    scope.countries.includes(person.country) ||
    (person.agencyId !== null && scope.agencies.includes(person.agencyId))
  );
}
