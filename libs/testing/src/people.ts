import type { College, Somebody } from './college.js';

type Role = 'officer' | 'trainer' | 'coordinator' | 'administrator';
type Scope = { kind: 'global' } | { kind: 'region' | 'country' | 'agency'; value: string };

/** A person of the test, with a sign-in. */
export interface Person extends Somebody {
  readonly email: string;
  readonly fullName: string;
  readonly country: string;
}

/** What a test may say about a person; the rest is filled in. */
export interface PersonTraits {
  readonly fullName?: string;
  readonly email?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly locale?: 'ar' | 'en' | 'fr' | 'es';
  readonly timeZone?: string;
  readonly agencyId?: string;
  readonly status?: 'active' | 'suspended';
  readonly passwordHash?: string;
}

let made = 0;

/** A person without any role. */
export async function aPerson(college: College, traits: PersonTraits = {}): Promise<Person> {
  const number = ++made;
  const country = traits.country ?? 'KE';
  const fullName = traits.fullName ?? `Person ${number}`;
  const email = (traits.email ?? `person${number}@example.org`).toLowerCase();
  const now = college.clock.now();
  await aCountry(college, country);
  const identity = await college.row<{ id: string }>(
    `INSERT INTO sign_in.identity (name, email, email_verified, created_at, updated_at)
     VALUES ($1, $2, true, $3, $3) RETURNING id`,
    [fullName, email, now],
  );
  const signInId = identity.id;
  if (traits.passwordHash !== undefined) {
    await college.sql(
      `INSERT INTO sign_in.credential (identity_id, provider_id, account_id, password, created_at, updated_at)
       VALUES ($1, 'credential', $1, $2, $3, $3)`,
      [signInId, traits.passwordHash, now],
    );
  }
  const person = await college.row<{ id: string }>(
    `INSERT INTO person (sign_in_id, email, full_name, locale, time_zone, country_code, agency_id, status, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
    [
      ...[signInId, email, fullName, traits.locale ?? 'en', traits.timeZone ?? 'Africa/Nairobi', country],
      ...[traits.agencyId ?? null, traits.status ?? 'active', now],
    ],
  );
  return { id: person.id, signInId, email, fullName, country };
}

/** An officer of a country. */
export async function anOfficer(college: College, traits: PersonTraits = {}): Promise<Person> {
  const person = await aPerson(college, traits);
  return granted(college, person, 'officer', { kind: 'country', value: person.country });
}

/** A trainer, everywhere unless said otherwise. */
export async function aTrainer(college: College, traits: PersonTraits & { scope?: Scope } = {}): Promise<Person> {
  return granted(college, await aPerson(college, traits), 'trainer', traits.scope ?? { kind: 'global' });
}

/** A coordinator of her own country unless said otherwise. */
export async function aCoordinator(college: College, traits: PersonTraits & { scope?: Scope } = {}): Promise<Person> {
  const person = await aPerson(college, traits);
  return granted(college, person, 'coordinator', traits.scope ?? { kind: 'country', value: person.country });
}

/** An administrator, everywhere unless said otherwise. */
export async function anAdministrator(
  college: College,
  traits: PersonTraits & { scope?: Scope } = {},
): Promise<Person> {
  return granted(college, await aPerson(college, traits), 'administrator', traits.scope ?? { kind: 'global' });
}

/** Grants a role to a person; gives her back. */
export async function granted<P extends Person>(college: College, person: P, role: Role, scope: Scope): Promise<P> {
  await college.sql(
    'INSERT INTO role_grant (person_id, role, scope_kind, scope_value, granted_at) VALUES ($1, $2, $3, $4, $5)',
    [person.id, role, scope.kind, scope.kind === 'global' ? '' : scope.value, college.clock.now()],
  );
  return person;
}

/** An agency; gives its id. */
export async function anAgency(college: College, traits: { country?: string; name?: string } = {}): Promise<string> {
  const country = traits.country ?? 'KE';
  await aCountry(college, country);
  const agency = await college.row<{ id: string }>(
    `INSERT INTO agency (country_code, name, kind) VALUES ($1, $2, 'police') RETURNING id`,
    [country, traits.name ?? `Agency ${++made}`],
  );
  return agency.id;
}

/** Sees to it that a country exists: the real ones come with the schema, an invented one is made in region `test`. */
export async function aCountry(college: College, code: string, region = 'test'): Promise<string> {
  const known = await college.sql('SELECT 1 FROM country WHERE code = $1', [code]);
  if (known.length > 0) return code;
  await college.sql(`INSERT INTO region (code, names) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
    region,
    { en: region },
  ]);
  await college.sql(
    `INSERT INTO country (code, region_code, name, interpol_member, source) VALUES ($1::text, $2, $1::text, true, 'test')
     ON CONFLICT DO NOTHING`,
    [code, region],
  );
  return code;
}
