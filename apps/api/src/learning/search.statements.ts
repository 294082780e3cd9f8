import { HIT_ENDS, HIT_STARTS } from '@provost/domain';
import { statement } from '../platform/database/statements.js';
import type { LocalizedText } from '../platform/graphql/scalars.js';

/** What the viewer is to a course: inside it, its trainer, or neither. */
export type SearchRelation = 'studies' | 'teaches' | 'outside';

export interface HitRow {
  readonly depth: 'course' | 'step' | 'inside';
  readonly stepId: string | null;
  readonly stepTitle: string | null;
  readonly kind: string | null;
  readonly locale: string;
  readonly place: string | null;
  readonly times: [number, number][];
  readonly title: string;
  readonly body: string;
  /** The same words, folded and marked. */
  readonly markedTitle: string;
  readonly markedBody: string;
}

export interface FoundCourseRow {
  readonly courseId: string;
  readonly slug: string;
  readonly title: LocalizedText;
  readonly sourceLocale: string;
  readonly relation: SearchRelation;
  readonly enrolmentId: string | null;
  /** Hits that the viewer may open. */
  readonly open: number;
  /** Hits inside what she may not read now. */
  readonly closed: number;
  readonly hits: HitRow[];
}

const MARK = `'HighlightAll=true, StartSel="${HIT_STARTS}", StopSel="${HIT_ENDS}"'`;
const marked = (words: string) => `ts_headline(search_config(h.locale), search_fold(${words}), h.query, ${MARK})`;

/** As libs/domain's stepAvailabilities: a step that waits for required ones before it is closed until they are complete. */
const IS_OPEN = `s.prerequisite = 'none'
  OR EXISTS (SELECT 1 FROM step_completion d WHERE d.enrolment_id = g.enrolment_id AND d.step_id = s.id)
  OR NOT EXISTS (
    SELECT 1 FROM step b JOIN module bm ON bm.id = b.module_id JOIN module sm ON sm.id = s.module_id
    WHERE b.edition_id = s.edition_id AND b.required AND (bm.position, b.position) < (sm.position, s.position)
      AND NOT EXISTS (SELECT 1 FROM step_completion d WHERE d.enrolment_id = g.enrolment_id AND d.step_id = b.id))`;

/**
 * The whole search. $1 what was typed, $2 the viewer, $3 whether she administers every course, $4 her language, $5 kinds
 * or null, $6 the only language or null, $7 the slug of the only course or null, $8 how many hits a course shows,
 * $9 how many courses.
 * An officer searches the edition that she takes, everybody else the newest published one: no edition is ever searched
 * that is neither, and drafts have no words here at all. Where a step is found in several languages, hers is shown.
 */
export const searchEverything = statement<FoundCourseRow>(
  'learning_search',
  `WITH asked AS MATERIALIZED (
     SELECT locale, search_query(locale, $1) AS query FROM unnest(ARRAY['ar', 'en', 'fr', 'es']) AS locale
     WHERE $6::text IS NULL OR locale = $6),
   ground AS MATERIALIZED (
     SELECT c.id, c.slug, e.id AS edition_id, e.title, e.source_locale, n.id AS enrolment_id,
       CASE WHEN n.id IS NOT NULL THEN 'studies' WHEN c.owner_id = $2 OR $3 THEN 'teaches' ELSE 'outside' END AS relation
     FROM course c
     LEFT JOIN enrolment n ON n.person_id = $2 AND n.course_id = c.id AND n.status IN ('active', 'completed')
     JOIN LATERAL (
       SELECT id, title, source_locale FROM course_edition
       WHERE course_id = c.id AND status = 'published' AND (n.id IS NULL OR id = n.edition_id)
       ORDER BY number DESC LIMIT 1) e ON true
     WHERE $7::text IS NULL OR c.slug = $7),
   hit AS (
     SELECT g.id AS course_id, p.*, a.query, ts_rank('{0.1, 0.3, 0.4, 1.0}', p.words, a.query, 1) AS rank,
       (p.depth <> 'inside' OR g.relation = 'teaches' OR (g.relation = 'studies' AND (${IS_OPEN}))) AS is_open,
       first_value(p.locale) OVER (PARTITION BY p.edition_id, p.step_id
         ORDER BY p.locale <> $4, ts_rank(p.words, a.query) DESC, p.locale) AS shown_locale
     FROM asked a JOIN search_passage p ON p.locale = a.locale AND p.words @@ a.query
     JOIN ground g ON g.edition_id = p.edition_id LEFT JOIN step s ON s.id = p.step_id
     WHERE $5::text[] IS NULL OR p.kind = ANY ($5)),
   ranked AS (
     SELECT *, row_number() OVER (PARTITION BY course_id, is_open
       ORDER BY array_position(ARRAY['course', 'step', 'inside'], depth), rank DESC, position) AS place_in_course
     FROM hit WHERE locale = shown_locale),
   course_of AS (
     SELECT course_id, max(rank * CASE depth WHEN 'course' THEN 4 WHEN 'step' THEN 2 ELSE 1 END) AS best,
       count(*) FILTER (WHERE is_open)::int AS open, count(*) FILTER (WHERE NOT is_open)::int AS closed
     FROM ranked GROUP BY course_id ORDER BY best DESC, course_id LIMIT $9)
   SELECT g.id AS "courseId", g.slug, g.title, g.source_locale AS "sourceLocale", g.relation,
     g.enrolment_id AS "enrolmentId", c.open, c.closed, coalesce((
       SELECT json_agg(json_build_object(
         'depth', h.depth, 'stepId', h.step_id, 'stepTitle', coalesce(s.title ->> h.locale, s.title ->> g.source_locale),
         'kind', h.kind, 'locale', h.locale, 'place', h.place, 'times', h.times, 'title', h.title, 'body', h.body,
         'markedTitle', ${marked('h.title')}, 'markedBody', ${marked('h.body')}) ORDER BY h.place_in_course)
       FROM ranked h LEFT JOIN step s ON s.id = h.step_id
       WHERE h.course_id = g.id AND h.is_open AND h.place_in_course <= $8), '[]'::json) AS hits
   FROM course_of c JOIN ground g ON g.id = c.course_id ORDER BY c.best DESC, c.course_id`,
  { mayBeLong: true },
);
