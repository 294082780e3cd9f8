import { Injectable } from '@nestjs/common';
import type { Scope } from '@provost/domain';
import { statement, Statements } from '../platform/database/statements.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { CertificationTarget } from './certification-target.entity.js';
import { DESK, DESK_PARAMETERS, deskValues, IN_SCOPE, type DeskFilter } from './desk.statements.js';

export interface FiguresRow {
  readonly officers: number;
  readonly enrolled: number;
  readonly inProgress: number;
  readonly certified: number;
  readonly expiringSoon: number;
  readonly lapsed: number;
  readonly certifiedSinceThreeMonths: number;
}

export interface GroupRow {
  readonly key: string;
  readonly label: string;
  readonly countryCode: string;
  readonly officers: number;
  readonly enrolled: number;
  readonly completed: number;
  readonly certified: number;
  readonly expiringSoon: number;
  readonly target: number | null;
}

export interface OfficerRow {
  readonly personId: string;
  readonly fullName: string;
  readonly email: string;
  readonly countryCode: string;
  readonly agencyName: string | null;
  readonly enrolled: number;
  readonly share: number;
  readonly lastActiveAt: Date | null;
  readonly certificateStatus: string;
  readonly certificateExpiresAt: Date | null;
}

/** {@link OfficerRow} as PostgreSQL's JSON writes it. */
type OfficerJson = Omit<OfficerRow, 'lastActiveAt' | 'certificateExpiresAt'> & {
  readonly lastActiveAt: string | null;
  readonly certificateExpiresAt: string | null;
};

export interface RequestRow {
  readonly enrolmentId: string;
  readonly personId: string;
  readonly fullName: string;
  readonly email: string;
  readonly countryCode: string;
  readonly agencyName: string | null;
  readonly title: Record<string, string>;
  readonly requestedAt: Date;
}

/** Where an officer belongs, for the policy. */
export interface PlacedRow {
  readonly personId: string;
  readonly region: string;
  readonly country: string;
  readonly agencyId: string | null;
}

/** A statement over the whole desk of somebody; that of a global coordinator is as large as the college. */
const overDesk = <Row>(name: string, text: string) => statement<Row>(name, `${DESK} ${text}`, { mayBeLong: true });
const own = (n: number) => `$${DESK_PARAMETERS + n}`;
const COUNTS = `count(*)::int AS officers, count(*) FILTER (WHERE enrolled > 0)::int AS enrolled,
  count(*) FILTER (WHERE completed > 0)::int AS completed, count(*) FILTER (WHERE standing IN ('certified', 'expiring'))::int AS certified,
  count(*) FILTER (WHERE standing = 'expiring')::int AS "expiringSoon"`;

const figures = overDesk<FiguresRow>(
  'desk_figures',
  `SELECT ${COUNTS}, count(*) FILTER (WHERE standing = 'in-progress')::int AS "inProgress",
     count(*) FILTER (WHERE standing = 'lapsed')::int AS lapsed,
     count(*) FILTER (WHERE issued_at > $11::timestamptz - interval '3 months')::int AS "certifiedSinceThreeMonths" FROM desk`,
);
const countries = overDesk<GroupRow>(
  'desk_countries',
  `SELECT country_code AS key, country_name AS label, country_code AS "countryCode", ${COUNTS},
     (SELECT t.share FROM certification_target t JOIN wanted w ON w.id = t.curriculum_id
      WHERE t.country_code = desk.country_code LIMIT 1) AS target
   FROM desk GROUP BY country_code, country_name ORDER BY country_name`,
);
const agencies = overDesk<GroupRow>(
  'desk_agencies',
  `SELECT coalesce(agency_id::text, 'none ' || country_code) AS key, coalesce(agency_name, '') AS label,
     country_code AS "countryCode", ${COUNTS}, NULL::real AS target
   FROM desk GROUP BY agency_id, agency_name, country_code ORDER BY country_code, agency_name NULLS LAST LIMIT 1000`,
);
/** A page as JSON, with the count of all: the desk is worked out once for both, and no row is taken apart on its way. */
const officers = overDesk<{ total: number; rows: OfficerJson[] }>(
  'desk_officers',
  `SELECT (SELECT count(*) FROM desk)::int AS total, coalesce((SELECT json_agg(n) FROM (
     SELECT id AS "personId", full_name AS "fullName", email, country_code AS "countryCode", agency_name AS "agencyName",
       enrolled, share, last_active_at AS "lastActiveAt", standing AS "certificateStatus", expires_at AS "certificateExpiresAt"
     FROM desk WHERE ${own(1)}::text IS NULL OR (full_name, id) > (${own(1)}, ${own(2)}::uuid)
     ORDER BY full_name, id LIMIT ${own(3)}) n), '[]'::json) AS rows`,
);
const WAITING = `FROM enrolment n JOIN desk ON desk.id = n.person_id JOIN course_edition d ON d.id = n.edition_id WHERE n.status = 'requested'`;
const requests = overDesk<RequestRow>(
  'desk_requests',
  `SELECT n.id AS "enrolmentId", desk.id AS "personId", full_name AS "fullName", email, country_code AS "countryCode",
     agency_name AS "agencyName", d.title, n.requested_at AS "requestedAt" ${WAITING}
     AND (${own(1)}::timestamptz IS NULL OR (n.requested_at, n.id) > (${own(1)}, ${own(2)}::uuid))
   ORDER BY n.requested_at, n.id LIMIT ${own(3)}`,
);
const requestCount = overDesk<{ count: number }>('desk_request_count', `SELECT count(*)::int AS count ${WAITING}`);

const placed = statement<PlacedRow>(
  'desk_placed',
  `SELECT p.id AS "personId", c.region_code AS region, p.country_code AS country, p.agency_id AS "agencyId"
   FROM person p JOIN country c ON c.code = p.country_code WHERE p.id = $1`,
);
const placedByEnrolment = statement<PlacedRow>(
  'desk_placed_by_enrolment',
  `SELECT p.id AS "personId", c.region_code AS region, p.country_code AS country, p.agency_id AS "agencyId"
   FROM enrolment n JOIN person p ON p.id = n.person_id JOIN country c ON c.code = p.country_code WHERE n.id = $1`,
);
const regionOf = statement<{ region: string }>(
  'desk_region_of',
  `SELECT region_code AS region FROM country WHERE code = $1`,
);
const scopeCountries = statement<{ code: string; regionCode: string; interpolMember: boolean }>(
  'desk_scope_countries',
  `SELECT c.code, c.region_code AS "regionCode", c.interpol_member AS "interpolMember" FROM country c
   WHERE EXISTS (SELECT 1 FROM person p WHERE p.country_code = c.code AND ${IN_SCOPE}) ORDER BY c.name`,
);
const scopeAgencies = statement<{ id: string; name: string; kind: string; countryCode: string }>(
  'desk_scope_agencies',
  `SELECT a.id, a.name, a.kind, a.country_code AS "countryCode" FROM agency a JOIN country c ON c.code = a.country_code
   WHERE ($1::boolean OR c.region_code = ANY($2::text[]) OR a.country_code = ANY($3::text[]) OR a.id = ANY($4::uuid[]))
   ORDER BY a.country_code, a.name LIMIT 2000`,
);
const curricula = statement<{ id: string; slug: string; title: Record<string, string> }>(
  'desk_curricula',
  `SELECT id, slug, title FROM curriculum ORDER BY position`,
);

/** Every SQL statement of the coordination floor. Each list that can reveal people takes a Scope. */
@Injectable()
export class CoordinationStore {
  constructor(private readonly statements: Statements) {}

  async figures(scope: Scope, filter: DeskFilter, now: Date): Promise<FiguresRow | undefined> {
    return this.statements.one(figures, deskValues(scope, filter, now));
  }

  countries(scope: Scope, filter: DeskFilter, now: Date): Promise<GroupRow[]> {
    return this.statements.all(countries, deskValues(scope, filter, now));
  }

  agencies(scope: Scope, filter: DeskFilter, now: Date): Promise<GroupRow[]> {
    return this.statements.all(agencies, deskValues(scope, filter, now));
  }

  /** By name, with the count of all. */
  async officers(
    scope: Scope,
    filter: DeskFilter,
    now: Date,
    after: readonly string[] | null,
    limit: number,
  ): Promise<{ rows: OfficerRow[]; total: number }> {
    const values = [...deskValues(scope, filter, now), after?.[0] ?? null, after?.[1] ?? null, limit];
    const page = await this.statements.one(officers, values);
    return { rows: (page?.rows ?? []).map(toOfficerRow), total: page?.total ?? 0 };
  }

  requests(
    scope: Scope,
    filter: DeskFilter,
    now: Date,
    after: readonly string[] | null,
    limit: number,
  ): Promise<RequestRow[]> {
    return this.statements.all(requests, [
      ...deskValues(scope, filter, now),
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit,
    ]);
  }

  async requestCount(scope: Scope, filter: DeskFilter, now: Date): Promise<number> {
    return (await this.statements.one(requestCount, deskValues(scope, filter, now)))?.count ?? 0;
  }

  placed(personId: string): Promise<PlacedRow | undefined> {
    return this.statements.one(placed, [personId]);
  }

  placedByEnrolment(tx: Tx, enrolmentId: string): Promise<PlacedRow | undefined> {
    return this.statements.oneIn(tx, placedByEnrolment, [enrolmentId]);
  }

  async regionOf(tx: Tx, countryCode: string): Promise<string | undefined> {
    return (await this.statements.oneIn(tx, regionOf, [countryCode]))?.region;
  }

  scopeCountries(scope: Scope): Promise<{ code: string; regionCode: string; interpolMember: boolean }[]> {
    return this.statements.all(scopeCountries, [scope.everyone, scope.regions, scope.countries, scope.agencies]);
  }

  scopeAgencies(scope: Scope): Promise<{ id: string; name: string; kind: string; countryCode: string }[]> {
    return this.statements.all(scopeAgencies, [scope.everyone, scope.regions, scope.countries, scope.agencies]);
  }

  curricula(): Promise<{ id: string; slug: string; title: Record<string, string> }[]> {
    return this.statements.all(curricula, []);
  }

  async saveTarget(tx: Tx, target: CertificationTarget): Promise<void> {
    await tx.upsert(CertificationTarget, target, ['countryCode', 'curriculumId']);
  }
}

const instantOf = (text: string | null): Date | null => (text === null ? null : new Date(text));
const toOfficerRow = (row: OfficerJson): OfficerRow => ({
  ...row,
  lastActiveAt: instantOf(row.lastActiveAt),
  certificateExpiresAt: instantOf(row.certificateExpiresAt),
});
