import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  mayEver,
  PERMISSIONS,
  ROLES,
  scopeOf,
  withinScope,
  type Grant,
  type Permission,
  type Role,
} from './permissions.js';

const grant = (role: Role, kind: 'global' | 'region' | 'country' | 'agency' = 'global', value = ''): Grant =>
  kind === 'global' ? { role, scope: { kind } } : { role, scope: { kind, value } };

/** The whole table of who may what. A new permission or role does not compile until it has its row or column. */
const TABLE: Record<Role, Record<Permission, boolean>> = {
  officer: { self: true, learn: true, author: false, teach: false, coordinate: false, administer: false },
  trainer: { self: true, learn: true, author: true, teach: true, coordinate: false, administer: false },
  coordinator: { self: true, learn: true, author: false, teach: false, coordinate: true, administer: false },
  administrator: { self: true, learn: true, author: true, teach: true, coordinate: true, administer: true },
};

describe.each(ROLES)('a %s', (role) => {
  it.each(PERMISSIONS)('%s', (permission) => {
    expect(mayEver([grant(role)], permission)).toBe(TABLE[role][permission]);
  });
});

it('whoever has no grant may nothing', () => {
  expect(PERMISSIONS.filter((permission) => mayEver([], permission))).toEqual([]);
});

const kenyan = { region: 'africa', country: 'KE', agencyId: 'ke-police' };
const nepali = { region: 'asia-south-pacific', country: 'NP', agencyId: null };

const SCOPES: [name: string, grants: Grant[], permission: Permission, seesKenyan: boolean, seesNepali: boolean][] = [
  ['a coordinator of Kenya', [grant('coordinator', 'country', 'KE')], 'coordinate', true, false],
  ['a coordinator of Africa', [grant('coordinator', 'region', 'africa')], 'coordinate', true, false],
  [
    'a coordinator of another Kenyan agency',
    [grant('coordinator', 'agency', 'ke-customs')],
    'coordinate',
    false,
    false,
  ],
  ['a coordinator of that agency', [grant('coordinator', 'agency', 'ke-police')], 'coordinate', true, false],
  ['a coordinator of the world', [grant('coordinator')], 'coordinate', true, true],
  [
    'a coordinator of two countries',
    [grant('coordinator', 'country', 'KE'), grant('coordinator', 'country', 'NP')],
    'coordinate',
    true,
    true,
  ],
  [
    'a trainer of the world who coordinates Nepal: the wider role lends nothing',
    [grant('trainer'), grant('coordinator', 'country', 'NP')],
    'coordinate',
    false,
    true,
  ],
  ['a country named like a region', [grant('coordinator', 'country', 'africa')], 'coordinate', false, false],
  ['an agency named like a country', [grant('coordinator', 'agency', 'KE')], 'coordinate', false, false],
  ['an officer', [grant('officer')], 'coordinate', false, false],
  ['nobody', [], 'coordinate', false, false],
  ['an administrator of Kenya', [grant('administrator', 'country', 'KE')], 'administer', true, false],
];

describe('whom a person may see', () => {
  it.each(SCOPES)('%s', (_name, grants, permission, seesKenyan, seesNepali) => {
    const scope = scopeOf(grants, permission);
    expect([withinScope(scope, kenyan), withinScope(scope, nepali)]).toEqual([seesKenyan, seesNepali]);
  });

  const anyGrant = fc.record({
    role: fc.constantFrom(...ROLES),
    kind: fc.constantFrom('global' as const, 'region' as const, 'country' as const, 'agency' as const),
    value: fc.constantFrom('africa', 'KE', 'NP', 'ke-police'),
  });
  const anyGrants = fc.array(anyGrant.map(({ role, kind, value }) => grant(role, kind, value)));

  it('is nobody without the permission, and only grows with grants', () => {
    fc.assert(
      fc.property(anyGrants, anyGrants, fc.constantFrom(...PERMISSIONS), (grants, more, permission) => {
        for (const person of [kenyan, nepali]) {
          const seen = withinScope(scopeOf(grants, permission), person);
          if (!mayEver(grants, permission)) expect(seen).toBe(false);
          if (seen) expect(withinScope(scopeOf([...more, ...grants], permission), person)).toBe(true);
        }
      }),
    );
  });
});
