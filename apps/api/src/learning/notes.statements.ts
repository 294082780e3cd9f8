import type { NoteKind, NoteMeaning, Quote } from '@provost/domain';
import { statement } from '../platform/database/statements.js';
import type { LocalizedText } from '../platform/graphql/scalars.js';

/** The step that a note is written at. */
export interface NoteGround {
  readonly lineage: string;
  readonly courseId: string;
}

/** A note with where it stands today. Instants are ISO text. */
export interface NoteRow {
  readonly id: string;
  readonly kind: NoteKind;
  readonly meaning: NoteMeaning | null;
  readonly locale: string;
  readonly seconds: number | null;
  readonly place: string | null;
  readonly quote: Quote | null;
  readonly body: string;
  readonly sequence: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
  readonly courseId: string;
  readonly courseTitle: LocalizedText;
  readonly stepTitle: LocalizedText;
  readonly sourceLocale: string;
  /** Her place in the course, and the step in its edition; null where her edition has no such step any more. */
  readonly enrolmentId: string | null;
  readonly stepId: string | null;
  /** The heading that it stands under. */
  readonly heading: string | null;
}

/** What the list, its count and its export ask for alike; null is all. */
export interface NoteFilter {
  readonly text: string | null;
  readonly courseId: string | null;
  readonly kind: NoteKind | null;
}

/** A course in which she keeps notes. */
export interface NotedCourseRow {
  readonly courseId: string;
  readonly title: LocalizedText;
  readonly sourceLocale: string;
  readonly count: number;
}

/** Those who were let in keep notes; what they kept stays theirs. */
export const groundOfNote = statement<NoteGround>(
  'notes_ground',
  `SELECT s.lineage, e.course_id AS "courseId"
   FROM step s JOIN course_edition e ON e.id = s.edition_id AND e.status = 'published'
   WHERE s.id = $1 AND EXISTS (SELECT 1 FROM enrolment n WHERE n.person_id = $2 AND n.course_id = e.course_id
     AND n.status NOT IN ('requested', 'refused'))`,
);

/** Held until the end of the transaction, so that two devices of one person count her notes one after the other. */
export const lockNotesOf = statement<never>(
  'notes_lock_person',
  `SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE`,
);

/** A note that is there already stays where it was written, whatever became of the step. */
export interface StandingNote extends NoteGround {
  readonly personId: string;
  readonly sequence: number;
  readonly deleted: boolean;
}

export const standingNote = statement<StandingNote>(
  'notes_standing',
  `SELECT person_id AS "personId", lineage, course_id AS "courseId", sequence::float8 AS sequence,
     deleted_at IS NOT NULL AS deleted
   FROM note WHERE id = $1`,
);

export const countNotes = statement<{ count: number }>(
  'notes_count_standing',
  `SELECT count(*)::int AS count FROM note WHERE person_id = $1 AND deleted_at IS NULL`,
);

/** The newer edit stands, whichever arrives last. */
export const upsertNote = statement<never>(
  'notes_upsert',
  `INSERT INTO note (id, person_id, course_id, lineage, kind, meaning, locale, seconds, place, quote, body, sequence,
     created_at, updated_at, deleted_at, words)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, $14,
     search_words($7, concat_ws(' ', $11::text, $10::jsonb ->> 'exact')))
   ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, meaning = excluded.meaning, locale = excluded.locale,
     seconds = excluded.seconds, place = excluded.place, quote = excluded.quote, body = excluded.body,
     sequence = excluded.sequence, updated_at = excluded.updated_at, deleted_at = excluded.deleted_at, words = excluded.words
   WHERE note.person_id = excluded.person_id AND note.sequence < excluded.sequence`,
);

/** A note `n` with where it stands: in the edition that she takes, or by its title in the newest that has the step. */
const NOTE = `
  n.id, n.kind, n.meaning, n.locale, n.seconds, n.place, n.quote, n.body, n.sequence::float8 AS sequence,
  to_json(n.created_at) #>> '{}' AS "createdAt", to_json(n.updated_at) #>> '{}' AS "updatedAt",
  to_json(n.deleted_at) #>> '{}' AS "deletedAt", n.course_id AS "courseId",
  coalesce(here.course_title, known.course_title) AS "courseTitle", coalesce(here.title, known.title) AS "stepTitle",
  coalesce(here.source_locale, known.source_locale) AS "sourceLocale", here.enrolment_id AS "enrolmentId",
  here.step_id AS "stepId",
  CASE WHEN n.place IS NOT NULL THEN (
    SELECT p.title FROM search_passage p WHERE p.step_id = here.step_id AND p.locale = n.locale AND p.place = n.place LIMIT 1)
  END AS heading`;

const PLACED = `
  LEFT JOIN LATERAL (
    SELECT en.id AS enrolment_id, s.id AS step_id, s.title, m.position AS module_position, s.position, e.title AS course_title,
      e.source_locale
    FROM enrolment en JOIN course_edition e ON e.id = en.edition_id JOIN step s ON s.edition_id = e.id
    JOIN module m ON m.id = s.module_id
    WHERE en.person_id = n.person_id AND en.course_id = n.course_id AND s.lineage = n.lineage
      AND en.status NOT IN ('requested', 'refused')
    ORDER BY en.status IN ('active', 'completed') DESC, en.requested_at DESC LIMIT 1) here ON true
  LEFT JOIN LATERAL (
    SELECT s.title, e.title AS course_title, e.source_locale FROM step s JOIN course_edition e ON e.id = s.edition_id
    WHERE s.lineage = n.lineage AND e.course_id = n.course_id AND e.status = 'published' ORDER BY e.number DESC LIMIT 1
  ) known ON true`;

const FILTERED = `n.person_id = $1 AND n.deleted_at IS NULL AND ($2::text IS NULL OR n.words @@ search_query(n.locale, $2))
  AND ($3::uuid IS NULL OR n.course_id = $3) AND ($4::text IS NULL OR n.kind = $4)`;

/** $1 whose, $2 to $4 the filter, $5 and $6 the last one seen, $7 how many; the newest first. */
export const notesOf = statement<NoteRow>(
  'notes_of_person',
  `SELECT ${NOTE} FROM note n ${PLACED}
   WHERE ${FILTERED} AND ($5::timestamptz IS NULL OR (n.created_at, n.id) < ($5, $6::uuid))
   ORDER BY n.created_at DESC, n.id DESC LIMIT $7`,
);

export const countNotesOf = statement<{ count: number }>(
  'notes_of_person_count',
  `SELECT count(*)::int AS count FROM note n WHERE ${FILTERED}`,
);

/** All of them in the order of the courses: of the modules, the steps, and the places in a step. */
export const notesInOrder = statement<NoteRow>(
  'notes_in_order',
  `SELECT ${NOTE} FROM note n ${PLACED}
   LEFT JOIN LATERAL (SELECT p.position, p.body FROM search_passage p
     WHERE p.step_id = here.step_id AND p.locale = n.locale AND p.place = n.place LIMIT 1) spot ON true
   WHERE ${FILTERED}
   ORDER BY n.course_id, here.module_position, here.position, n.lineage, n.seconds NULLS FIRST, spot.position NULLS FIRST,
     strpos(spot.body, n.quote ->> 'exact'), n.created_at, n.id`,
);

export const notesAtStep = statement<NoteRow>(
  'notes_at_step',
  `SELECT ${NOTE} FROM note n ${PLACED}
   WHERE n.person_id = $1 AND n.lineage = $2 AND n.deleted_at IS NULL
   ORDER BY n.seconds NULLS FIRST, n.created_at, n.id`,
);

export const noteById = statement<NoteRow>(
  'notes_by_id',
  `SELECT ${NOTE} FROM note n ${PLACED} WHERE n.id = $1 AND n.person_id = $2`,
);

export const notedCourses = statement<NotedCourseRow>(
  'notes_courses',
  `SELECT c.course_id AS "courseId", e.title, e.source_locale AS "sourceLocale", c.count
   FROM (SELECT course_id, count(*)::int AS count FROM note WHERE person_id = $1 AND deleted_at IS NULL GROUP BY course_id) c
   JOIN LATERAL (SELECT title, source_locale FROM course_edition WHERE course_id = c.course_id AND status = 'published'
     ORDER BY number DESC LIMIT 1) e ON true ORDER BY c.course_id`,
);
