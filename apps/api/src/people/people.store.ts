import type { Role, Scope } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import type { LiveSession } from '../platform/access/actor-source.js';
import type { Actor } from '../platform/access/actor.js';
import { statement, Statements, type Statement } from '../platform/database/statements.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { isUuid } from '../platform/database/uuid.js';
import type { PageSlice } from '../platform/paging/page.js';
import { Agency } from './agency.entity.js';
import type { Place } from './people.policy.js';
import type { Person } from './people.type.js';
import { Person as PersonEntity } from './person.entity.js';
import { RoleGrant } from './role-grant.entity.js';

/** A person with her place; as the GraphQL type shows her. */
export type PersonRow = Person & { readonly signInId: string | null; readonly place: Place };

/** What a list of persons may be narrowed to. */
export interface PersonsAsked {
  readonly countryCode?: string | null;
  readonly role?: Role | null;
  /** Words of a name or an e-mail. */
  readonly text?: string | null;
}

const ACTOR = `json_build_object(
     'personId', p.id, 'locale', p.locale, 'country', p.country_code, 'agencyId', p.agency_id,
     'grants', coalesce((
       SELECT json_agg(json_build_object('role', g.role, 'scope', CASE g.scope_kind
         WHEN 'global' THEN json_build_object('kind', 'global')
         ELSE json_build_object('kind', g.scope_kind, 'value', g.scope_value) END) ORDER BY g.id)
       FROM role_grant g WHERE g.person_id = p.id), '[]'::json))`;
const actorOfSignIn = statement<{ actor: Actor }>(
  'people_actor_of_sign_in',
  `SELECT ${ACTOR} AS actor FROM person p WHERE p.sign_in_id = $1 AND p.status = 'active'`,
);
const liveSession = statement<LiveSession>(
  'people_live_session',
  `SELECT s.identity_id AS "signInId", extract(epoch FROM now() - s.created_at)::float8 AS "ageSeconds", CASE WHEN p.id IS NOT NULL THEN ${ACTOR} END AS actor
   FROM sign_in.session s LEFT JOIN person p ON p.sign_in_id = s.identity_id AND p.status = 'active'
   WHERE s.token = $1 AND s.expires_at > now()`,
);

const PERSON = `json_build_object(
  'id', p.id, 'fullName', p.full_name, 'email', p.email, 'locale', p.locale, 'timeZone', p.time_zone,
  'countryCode', p.country_code, 'status', p.status, 'signInId', p.sign_in_id,
  'agency', (SELECT json_build_object('id', a.id, 'name', a.name, 'kind', a.kind, 'countryCode', a.country_code)
             FROM agency a WHERE a.id = p.agency_id),
  'grants', coalesce((
    SELECT json_agg(json_build_object('id', g.id, 'role', g.role, 'scopeKind', g.scope_kind, 'scopeValue', g.scope_value)
                    ORDER BY g.id)
    FROM role_grant g WHERE g.person_id = p.id), '[]'::json),
  'place', json_build_object('region', c.region_code, 'country', p.country_code, 'agencyId', p.agency_id)) AS person`;

const personsById = statement<{ person: PersonRow }>(
  'people_persons_by_id',
  `SELECT ${PERSON} FROM person p JOIN country c ON c.code = p.country_code WHERE p.id = ANY($1::uuid[])`,
);

/** `$1`–`$4` are the scope, `$5` a country, `$6` a role, `$7` words. */
const ASKED = `FROM person p JOIN country c ON c.code = p.country_code
  WHERE ($1 OR c.region_code = ANY($2::text[]) OR p.country_code = ANY($3::text[]) OR p.agency_id = ANY($4::uuid[]))
    AND ($5::text IS NULL OR p.country_code = $5)
    AND ($6::text IS NULL OR EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id AND g.role = $6))
    AND ($7::text IS NULL OR p.full_name ILIKE $7 OR p.email ILIKE $7)`;

const personsPage = statement<{ person: PersonRow }>(
  'people_persons_page',
  `SELECT ${PERSON} ${ASKED} AND ($8::text IS NULL OR (p.full_name, p.id) > ($8, $9::uuid))
   ORDER BY p.full_name, p.id LIMIT $10`,
  { mayBeLong: true },
);
const personsCount = statement<{ count: number }>('people_persons_count', `SELECT count(*)::int AS count ${ASKED}`, {
  mayBeLong: true,
});

const agenciesOfCountry = statement<Pick<Agency, 'id' | 'name' | 'kind' | 'countryCode'>>(
  'people_agencies_of_country',
  `SELECT id, name, kind, country_code AS "countryCode" FROM agency WHERE country_code = $1 ORDER BY name, id`,
);
/** The place of a country, or of an agency (`$2`) in one; no row where there is no such thing. */
const placeOfCountry = statement<Place>(
  'people_place_of_country',
  'SELECT region_code AS region, code AS country, NULL AS "agencyId" FROM country WHERE code = $1',
);
const placeOfAgency = statement<Place>(
  'people_place_of_agency',
  `SELECT c.region_code AS region, c.code AS country, a.id AS "agencyId"
   FROM agency a JOIN country c ON c.code = a.country_code WHERE a.id = $1`,
);

const regionKnown = statement<{ code: string }>('people_region_known', 'SELECT code FROM region WHERE code = $1');

const anyAdministrator = statement<{ any: boolean }>(
  'people_any_administrator',
  `SELECT EXISTS (SELECT 1 FROM role_grant g JOIN person p ON p.id = g.person_id
     WHERE g.role = 'administrator' AND g.scope_kind = 'global' AND p.status = 'active') AS any`,
);

/** Every SQL statement about persons and agencies. */
@Injectable()
export class PeopleStore {
  constructor(private readonly statements: Statements) {}

  async actorOfSignIn(signInId: string): Promise<Actor | null> {
    return (await this.statements.one(actorOfSignIn, [signInId]))?.actor ?? null;
  }

  async liveSession(token: string): Promise<LiveSession | null> {
    return (await this.statements.one(liveSession, [token])) ?? null;
  }

  async anyAdministrator(tx: Tx): Promise<boolean> {
    return (await this.statements.oneIn(tx, anyAdministrator, []))?.any ?? false;
  }

  async person(id: string, tx?: Tx): Promise<PersonRow | null> {
    return (await this.persons([id], tx))[0] ?? null;
  }

  /** In no particular order; ids that nobody has are left out. */
  async persons(ids: readonly string[], tx?: Tx): Promise<PersonRow[]> {
    return (await this.rows(personsById, [ids.filter(isUuid)], tx)).map(({ person }) => person);
  }

  /** Within the scope alone, by name, one more than the slice asks for. */
  async page(scope: Scope, asked: PersonsAsked, slice: PageSlice): Promise<PersonRow[]> {
    const [name = null, id = null] = slice.after ?? [];
    const values = [...valuesOf(scope, asked), name, id, slice.limit + 1];
    return (await this.statements.all(personsPage, values)).map(({ person }) => person);
  }

  async count(scope: Scope, asked: PersonsAsked): Promise<number> {
    return (await this.statements.one(personsCount, valuesOf(scope, asked)))?.count ?? 0;
  }

  agenciesOf(countryCode: string): Promise<Pick<Agency, 'id' | 'name' | 'kind' | 'countryCode'>[]> {
    return this.statements.all(agenciesOfCountry, [countryCode]);
  }

  async isRegion(tx: Tx, code: string): Promise<boolean> {
    return (await this.statements.oneIn(tx, regionKnown, [code])) !== undefined;
  }

  placeOfCountry(tx: Tx, code: string): Promise<Place | undefined> {
    return this.statements.oneIn(tx, placeOfCountry, [code]);
  }

  async placeOfAgency(tx: Tx, id: string): Promise<Place | undefined> {
    return isUuid(id) ? this.statements.oneIn(tx, placeOfAgency, [id]) : undefined;
  }

  /** Undefined where the country has an agency of this name already. */
  async insertAgency(tx: Tx, agency: Omit<Agency, 'id'>): Promise<string | undefined> {
    const rows = await tx.query<{ id: string }[]>(
      `INSERT INTO agency (country_code, name, kind, email_domains) VALUES ($1, $2, $3, $4)
       ON CONFLICT (country_code, name) DO NOTHING RETURNING id`,
      [agency.countryCode, agency.name, agency.kind, agency.emailDomains],
    );
    return rows[0]?.id;
  }

  /** Undefined where the e-mail is taken. */
  async insertPerson(tx: Tx, person: Omit<PersonEntity, 'id' | 'status'>): Promise<string | undefined> {
    const rows = await tx.query<{ id: string }[]>(
      `INSERT INTO person (sign_in_id, email, full_name, locale, time_zone, country_code, agency_id, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (email) DO NOTHING RETURNING id`,
      [
        ...[person.signInId, person.email, person.fullName, person.locale, person.timeZone],
        ...[person.countryCode, person.agencyId, person.createdAt],
      ],
    );
    return rows[0]?.id;
  }

  async insertGrant(tx: Tx, grant: Omit<RoleGrant, 'id'>): Promise<void> {
    await tx.insert(RoleGrant, grant);
  }

  async update(
    tx: Tx,
    id: string,
    changes: Partial<Pick<PersonEntity, 'fullName' | 'locale' | 'timeZone' | 'status'>>,
  ): Promise<void> {
    if (Object.keys(changes).length > 0) await tx.update(PersonEntity, id, changes);
  }

  /** The person's row under a lock, so that two decisions about her take turns. */
  async lock(tx: Tx, id: string): Promise<PersonRow | null> {
    if (!isUuid(id)) return null;
    await tx.findOne(PersonEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return this.person(id, tx);
  }

  private rows<Row>(s: Statement<Row>, values: readonly unknown[], tx: Tx | undefined): Promise<Row[]> {
    return tx ? this.statements.allIn(tx, s, values) : this.statements.all(s, values);
  }
}

function valuesOf(scope: Scope, { countryCode, role, text }: PersonsAsked): unknown[] {
  const words = text?.replaceAll('\0', '').trim();
  // In a pattern these three stand for themselves only when escaped.
  const pattern = words ? `%${words.replaceAll(/[\\%_]/g, '\\$&')}%` : null;
  const { everyone, regions, countries, agencies } = scope;
  return [everyone, regions, countries, agencies.filter(isUuid), countryCode ?? null, role ?? null, pattern];
}
