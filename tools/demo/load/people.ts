import { randomUUID } from 'node:crypto';
import type { Random } from '@provost/domain';
import type { Tx } from '@provost/api/platform/database/unit-of-work.js';
import type { Credentials } from '@provost/api/platform/sign-in/credentials.service.js';
import { inventName, localeOf } from './names.js';
import { insertRows } from './rows.js';

/** One person of the demo college. */
export interface DemoPerson {
  readonly id: string;
  readonly fullName: string;
  readonly email: string;
  readonly country: string;
  readonly region: string;
  readonly agencyId: string | null;
  readonly locale: string;
  readonly createdAt: Date;
}

/** What all demo accounts sign in with; the demo is open, and its accounts are printed at the start. */
export const DEMO_PASSWORD = 'meridian-demo';
const OFFICERS = 2_000;
const COUNTRIES_WITH_OFFICERS = 120;
const DAY = 86_400_000;

const AGENCIES = [
  { kind: 'police', name: (country: string) => `${country} Police Service` },
  { kind: 'customs', name: (country: string) => `${country} Customs` },
  { kind: 'prosecution', name: (country: string) => `Office of the Prosecutor, ${country}` },
  { kind: 'regulator', name: (country: string) => `Medicines and Food Authority of ${country}` },
] as const;

/** The accounts that newcomers try, one a role. */
export const ACCOUNTS = [
  {
    email: 'amina@meridian.example',
    fullName: 'Amina Benkirane',
    country: 'MA',
    locale: 'en',
    role: 'officer',
    scope: ['country', 'MA'],
  },
  {
    email: 'efua@meridian.example',
    fullName: 'Efua Mensah-Boateng',
    country: 'GH',
    locale: 'en',
    role: 'officer',
    scope: ['country', 'GH'],
  },
  {
    email: 'trainer@meridian.example',
    fullName: 'Leila Haddad',
    country: 'FR',
    locale: 'en',
    role: 'trainer',
    scope: ['global', ''],
  },
  {
    email: 'ghana@meridian.example',
    fullName: 'Kwame Asante',
    country: 'GH',
    locale: 'en',
    role: 'coordinator',
    scope: ['country', 'GH'],
  },
  {
    email: 'coordinator@meridian.example',
    fullName: 'Mariana Solís',
    country: 'CR',
    locale: 'en',
    role: 'coordinator',
    scope: ['global', ''],
  },
  {
    email: 'admin@meridian.example',
    fullName: 'Jonas Lindqvist',
    country: 'SE',
    locale: 'en',
    role: 'administrator',
    scope: ['global', ''],
  },
] as const;

/** Countries with more officers than others, by weight. */
const LARGE: Readonly<Record<string, number>> = {
  NG: 9,
  KE: 6,
  GH: 6,
  MA: 5,
  SN: 3,
  IN: 6,
  BR: 5,
  CO: 4,
  FR: 3,
  VN: 3,
  UA: 3,
  AE: 3,
};

/** Makes agencies, 2,000 invented officers in some 120 countries, and the demo accounts. */
export async function loadPeople(
  tx: Tx,
  credentials: Credentials,
  random: Random,
  now: Date,
): Promise<{ officers: DemoPerson[]; accounts: Map<string, DemoPerson> }> {
  const known: { code: string; name: string; region: string }[] = await tx.query(
    `SELECT code, name, region_code AS region FROM country WHERE interpol_member ORDER BY code`,
  );
  const wanted = new Set([...Object.keys(LARGE), ...ACCOUNTS.map(({ country }) => country as string)]);
  const every = Math.max(1, Math.floor(known.length / (COUNTRIES_WITH_OFFICERS - wanted.size)));
  const countries = known.filter(({ code }, i) => wanted.has(code) || i % every === 0);

  const agencies = countries.flatMap(({ code, name }) =>
    AGENCIES.map(({ kind, name: nameIn }) => ({
      id: randomUUID(),
      country_code: code,
      name: nameIn(name),
      kind,
      email_domains: [`${kind}.${code.toLowerCase()}.example`],
    })),
  );
  await insertRows(tx, 'agency', agencies);

  const weighted = countries.flatMap((country) => Array<typeof country>(LARGE[country.code] ?? 1).fill(country));
  const officers = Array.from({ length: OFFICERS }, (_, i): DemoPerson => {
    const country = i < countries.length ? countries[i]! : weighted[Math.floor(random() * weighted.length)]!;
    const own = agencies.filter(({ country_code }) => country_code === country.code);
    return {
      id: randomUUID(),
      fullName: inventName(country.code, country.region, random),
      email: `officer${i + 1}@${country.code.toLowerCase()}.example`,
      country: country.code,
      region: country.region,
      agencyId: random() < 0.95 ? own[Math.floor(random() ** 1.6 * own.length)]!.id : null,
      locale: localeOf(country.code, country.region),
      createdAt: new Date(now.getTime() - Math.floor(random() * 700 + 20) * DAY),
    };
  });
  const accounts = ACCOUNTS.map(({ email, fullName, country, locale }): DemoPerson => ({
    id: randomUUID(),
    fullName,
    email,
    country,
    region: known.find(({ code }) => code === country)?.region ?? 'europe',
    agencyId: agencies.find(({ country_code, kind }) => country_code === country && kind === 'customs')?.id ?? null,
    locale,
    createdAt: new Date(now.getTime() - 60 * DAY),
  }));
  const passwordHash = await credentials.hash(DEMO_PASSWORD);
  const signIns = await credentials.createMany(
    tx,
    accounts.map(({ email, fullName }) => ({ email, name: fullName, passwordHash })),
  );
  const people = [...officers, ...accounts];
  await insertRows(
    tx,
    'person',
    people.map((person) => ({
      id: person.id,
      sign_in_id: signIns.get(person.email) ?? null,
      email: person.email,
      full_name: person.fullName,
      locale: person.locale,
      time_zone: person.country === 'MA' ? 'Africa/Casablanca' : person.country === 'GH' ? 'Africa/Accra' : 'UTC',
      country_code: person.country,
      agency_id: person.agencyId,
      status: 'active',
      created_at: person.createdAt,
    })),
  );
  await insertRows(tx, 'role_grant', [
    ...officers.map(({ id, country, createdAt }) => grant(id, 'officer', 'country', country, createdAt)),
    ...ACCOUNTS.map(({ role, scope: [kind, value] }, i) => grant(accounts[i]!.id, role, kind, value, now)),
  ]);
  return { officers, accounts: new Map(accounts.map((person) => [person.email, person])) };
}

const grant = (personId: string, role: string, kind: string, value: string, at: Date) => ({
  id: randomUUID(),
  person_id: personId,
  role,
  scope_kind: kind,
  scope_value: value,
  granted_at: at,
});
