import { EXPIRING_DAYS, type Scope } from '@provost/domain';

/** What the desk is asked for: the same object for screen, chart and export. */
export interface DeskFilter {
  readonly regionCode?: string | null;
  readonly countryCode?: string | null;
  readonly agencyId?: string | null;
  readonly curriculumSlug?: string | null;
  readonly certificateStatus?: string | null;
  readonly text?: string | null;
}

/** The parameters of every desk statement, in the order in which {@link DESK} names them. A scope always leads. */
export function deskValues(scope: Scope, filter: DeskFilter, now: Date): unknown[] {
  return [
    scope.everyone,
    scope.regions,
    scope.countries,
    scope.agencies,
    filter.regionCode ?? null,
    filter.countryCode ?? null,
    filter.agencyId ?? null,
    filter.curriculumSlug ?? null,
    filter.certificateStatus ?? null,
    filter.text?.trim() ? `%${filter.text.trim().replace(/[\\%_]/gu, '\\$&')}%` : null,
    now,
  ];
}

/** How many parameters {@link deskValues} takes; a statement's own follow. */
export const DESK_PARAMETERS = 11;

/** Whether a person's row lies in the scope; the SQL of `withinScope` in libs/domain, tested against it. */
export const IN_SCOPE = `($1::boolean OR c.region_code = ANY($2::text[]) OR p.country_code = ANY($3::text[]) OR p.agency_id = ANY($4::uuid[]))`;

/**
 * The officers of the desk with their standing, as a common table `desk`. Standing is that of `deskStatus` in
 * libs/domain: the newest certificate that was not revoked, then the work in progress. The persons in scope are found
 * first, by the indexes on country and agency, and only then is it looked at what each of them did: a desk of one
 * country costs what the country is large, not what the college is.
 */
export const DESK = `
  WITH wanted AS (
    SELECT u.id, m.course_id FROM curriculum u JOIN curriculum_course m ON m.curriculum_id = u.id WHERE u.slug = $8
  ), places AS MATERIALIZED (
    SELECT c.code, c.name, c.region_code,
      $1::boolean OR c.region_code = ANY($2::text[]) OR c.code = ANY($3::text[]) AS whole
    FROM country c WHERE ($5::text IS NULL OR c.region_code = $5) AND ($6::text IS NULL OR c.code = $6)
  ), scoped AS (
    SELECT p.*, c.name AS country_name, c.region_code FROM places c JOIN person p ON p.country_code = c.code WHERE c.whole
    UNION ALL
    SELECT p.*, c.name AS country_name, c.region_code FROM places c JOIN person p ON p.country_code = c.code
    WHERE NOT c.whole AND cardinality($4::uuid[]) > 0 AND p.agency_id = ANY($4::uuid[])
  ), everyone AS (
    SELECT p.id, p.full_name, p.email, p.country_code, p.country_name, p.region_code, p.agency_id, a.name AS agency_name,
      e.enrolled, e.completed, e.share, e.last_active_at, k.issued_at, k.expires_at,
      CASE WHEN k.expires_at > $11::timestamptz + interval '${EXPIRING_DAYS} days' THEN 'certified'
           WHEN k.expires_at > $11::timestamptz THEN 'expiring'
           WHEN k.expires_at IS NOT NULL THEN 'lapsed'
           WHEN e.active > 0 THEN 'in-progress' ELSE 'not-started' END AS standing
    FROM scoped p LEFT JOIN agency a ON a.id = p.agency_id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS enrolled, count(*) FILTER (WHERE n.status = 'completed')::int AS completed,
        count(*) FILTER (WHERE n.status = 'active')::int AS active, coalesce(max(n.share), 0) AS share,
        max(n.last_active_at) AS last_active_at
      FROM enrolment n
      WHERE n.person_id = p.id AND n.status NOT IN ('withdrawn', 'refused')
        AND ($8::text IS NULL OR n.course_id IN (SELECT course_id FROM wanted))) e
    LEFT JOIN LATERAL (
      SELECT f.issued_at, f.expires_at FROM certificate f
      WHERE f.person_id = p.id AND f.revoked_at IS NULL AND ($8::text IS NULL OR f.curriculum_id IN (SELECT id FROM wanted))
      ORDER BY f.expires_at DESC LIMIT 1) k ON true
    WHERE ($7::uuid IS NULL OR p.agency_id = $7)
      AND ($10::text IS NULL OR p.full_name ILIKE $10 OR p.email ILIKE $10)
      AND EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id AND g.role = 'officer')
  ), desk AS (SELECT * FROM everyone WHERE $9::text IS NULL OR standing = $9)`;
