import type { ViewChange } from '@provost/domain';
import { statement } from '../platform/database/statements.js';

/** Whose step it is, and which step it is in every edition. */
export interface ViewedStep {
  readonly lineage: string;
  readonly ownerId: string;
}

/** Officers who played a medium in one language, and what was seen of it by those who were asked for. */
export interface ViewsRow {
  readonly groups: { readonly locale: string; readonly country: string; readonly officers: number }[];
  readonly changes: ViewChange[];
}

export const viewedStep = statement<ViewedStep>(
  'learning_viewed_step',
  `SELECT s.lineage, c.owner_id AS "ownerId"
   FROM step s JOIN course_edition e ON e.id = s.edition_id JOIN course c ON c.id = e.course_id WHERE s.id = $1`,
);

/**
 * How often each second was seen, over all editions of a step: $1–$4 the scope, $5 the lineage, $6 the seconds of each
 * language, $7 language and $8 country that are asked for. An edition whose medium has another length is another cut, and
 * its seconds are others. A second counts where its middle was played, so runs that touch never count one twice. An
 * officer's runs are joined for `viewers`; `plays` counts them all.
 */
export const viewsOfStep = statement<ViewsRow>(
  'learning_views_of_step',
  `WITH medium AS (SELECT locale, seconds FROM jsonb_to_recordset($6::jsonb) AS m (locale text, seconds float8)
   ), played AS MATERIALIZED (
     SELECT n.person_id, p.country_code AS country, r.locale, int4range(
       least(ceil(r.from_second - 0.5), ceil(m.seconds - 0.5))::int, least(ceil(r.to_second - 0.5), ceil(m.seconds - 0.5))::int) AS seconds
     FROM step s
     JOIN step_content k ON k.step_id = s.id
     JOIN medium m ON m.locale = k.locale AND abs((k.payload ->> 'durationSeconds')::float8 - m.seconds) <= 1
     JOIN played_run r ON r.step_id = s.id AND r.locale = k.locale
     JOIN enrolment n ON n.id = r.enrolment_id
     JOIN person p ON p.id = n.person_id
     JOIN country c ON c.code = p.country_code
     WHERE s.lineage = $5
       AND ($1::boolean OR c.region_code = ANY($2::text[]) OR p.country_code = ANY($3::text[]) OR p.agency_id = ANY($4::uuid[]))
   ), wanted AS (
     SELECT person_id, seconds FROM played
     WHERE locale = $7 AND ($8::text IS NULL OR country = $8) AND NOT isempty(seconds)
   ), seen AS (SELECT unnest(range_agg(seconds)) AS seconds FROM wanted GROUP BY person_id
   ), edges AS (
     SELECT lower(seconds) AS at, 0 AS viewers, 1 AS plays FROM wanted
     UNION ALL SELECT upper(seconds), 0, -1 FROM wanted
     UNION ALL SELECT lower(seconds), 1, 0 FROM seen
     UNION ALL SELECT upper(seconds), -1, 0 FROM seen
   ), changes AS (
     SELECT at, sum(sum(viewers)) OVER (ORDER BY at)::int AS viewers, sum(sum(plays)) OVER (ORDER BY at)::int AS plays
     FROM edges GROUP BY at
   ), groups AS (
     SELECT locale, country, count(DISTINCT person_id)::int AS officers FROM played
     WHERE NOT isempty(seconds) GROUP BY locale, country
   )
   SELECT coalesce((SELECT json_agg(g) FROM groups g), '[]'::json) AS groups,
     coalesce((SELECT json_agg(v ORDER BY v.at) FROM changes v), '[]'::json) AS changes`,
  { mayBeLong: true },
);
