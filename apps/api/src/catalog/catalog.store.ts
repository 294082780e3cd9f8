import type { ContentKind } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { statement, Statements } from '../platform/database/statements.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import type { LocalizedText } from '../platform/graphql/scalars.js';
import type { Course, Curriculum } from './catalog.type.js';
import type { Admission } from './course.entity.js';
import type { EditionStatus } from './course-edition.entity.js';

/** The newest published edition of a course, for whoever gives places in it. */
export interface PublishedEdition {
  readonly courseId: string;
  readonly editionId: string;
  readonly number: number;
  readonly admission: Admission;
}

/** A step's stored contents by language, not yet parsed. */
export interface StoredContents {
  readonly kind: ContentKind;
  readonly status: EditionStatus;
  readonly sourceLocale: string;
  readonly title: LocalizedText;
  readonly payloads: Record<string, unknown>;
}

/** A text of the edition `e` in the language `$1`, else in its own. */
const inLocale = (column: string) => `coalesce(${column} ->> $1, ${column} ->> e.source_locale, '')`;
/** A text of a curriculum `k` in the language `$1`, else in English, else in any. */
const ofCurriculum = (column: string) =>
  `coalesce(${column} ->> $1, ${column} ->> 'en', (SELECT value FROM jsonb_each_text(${column}) LIMIT 1), '')`;

/** A course `c` with its newest published edition `e`, as a visitor sees it, in the language `$1`. */
const COURSE = `json_build_object(
  'id', c.id, 'slug', c.slug, 'admission', c.admission, 'locales', e.locales, 'editionId', e.id,
  'editionNumber', e.number, 'publishedAt', e.published_at,
  'title', ${inLocale('e.title')}, 'summary', ${inLocale('e.summary')},
  'minutes', (SELECT coalesce(sum(s.minutes), 0) FROM step s WHERE s.edition_id = e.id),
  'modules', coalesce((
    SELECT json_agg(json_build_object(
      'id', m.id, 'position', m.position, 'title', ${inLocale('m.title')}, 'summary', ${inLocale('m.summary')},
      'steps', coalesce((
        SELECT json_agg(json_build_object(
          'id', s.id, 'position', s.position, 'kind', s.kind, 'title', ${inLocale('s.title')}, 'minutes', s.minutes,
          'required', s.required, 'prerequisite', s.prerequisite) ORDER BY s.position)
        FROM step s WHERE s.module_id = m.id), '[]'::json)) ORDER BY m.position)
    FROM module m WHERE m.edition_id = e.id), '[]'::json),
  'curriculum', (
    SELECT json_build_object('slug', k.slug, 'title', ${ofCurriculum('k.title')}, 'level', k.level, 'validMonths', k.valid_months)
    FROM curriculum_course kc JOIN curriculum k ON k.id = kc.curriculum_id
    WHERE kc.course_id = c.id ORDER BY k.position, k.id LIMIT 1))`;

const NEWEST_PUBLISHED = `JOIN LATERAL (
  SELECT * FROM course_edition WHERE course_id = c.id AND status = 'published' ORDER BY number DESC LIMIT 1) e ON true`;

const courseBySlug = statement<{ course: Course }>(
  'catalog_course_by_slug',
  `SELECT ${COURSE} AS course FROM course c ${NEWEST_PUBLISHED} WHERE c.slug = $2`,
);

const publishedCourses = statement<{ course: Course }>(
  'catalog_published_courses',
  `SELECT ${COURSE} AS course FROM course c ${NEWEST_PUBLISHED} ORDER BY e.published_at DESC, c.id DESC`,
);

const publicCurricula = statement<{ curriculum: Curriculum }>(
  'catalog_curricula',
  `SELECT json_build_object(
     'id', k.id, 'slug', k.slug, 'level', k.level, 'locales', k.locales, 'validMonths', k.valid_months,
     'title', ${ofCurriculum('k.title')}, 'summary', ${ofCurriculum('k.summary')},
     'courses', coalesce((
       SELECT json_agg(${COURSE} ORDER BY p.position)
       FROM curriculum_course p JOIN course c ON c.id = p.course_id ${NEWEST_PUBLISHED}
       WHERE p.curriculum_id = k.id), '[]'::json)) AS curriculum
   FROM curriculum k ORDER BY k.position, k.id`,
);

const publishedEdition = statement<PublishedEdition>(
  'catalog_published_edition',
  `SELECT c.id AS "courseId", e.id AS "editionId", e.number, c.admission
   FROM course c ${NEWEST_PUBLISHED} WHERE c.slug = $1`,
);

const contentsOfStep = statement<StoredContents>(
  'catalog_contents_of_step',
  `SELECT s.kind, e.status, e.source_locale AS "sourceLocale", s.title,
     coalesce((SELECT json_object_agg(locale, payload) FROM step_content WHERE step_id = s.id), '{}'::json) AS payloads
   FROM step s JOIN course_edition e ON e.id = s.edition_id WHERE s.id = $1`,
);

const contentsOfSteps = statement<StoredContents & { stepId: string }>(
  'catalog_contents_of_steps',
  `SELECT s.id AS "stepId", s.kind, e.status, e.source_locale AS "sourceLocale", s.title,
     coalesce((SELECT json_object_agg(locale, payload) FROM step_content WHERE step_id = s.id), '{}'::json) AS payloads
   FROM step s JOIN course_edition e ON e.id = s.edition_id WHERE s.id = ANY($1)`,
);

/** What the catalogue reads: each screen one prepared statement. */
@Injectable()
export class CatalogStore {
  constructor(private readonly statements: Statements) {}

  async course(slug: string, locale: string): Promise<Course | null> {
    return (await this.statements.one(courseBySlug, [locale, slug]))?.course ?? null;
  }

  async courses(locale: string): Promise<Course[]> {
    return (await this.statements.all(publishedCourses, [locale])).map(({ course }) => course);
  }

  async curricula(locale: string): Promise<Curriculum[]> {
    return (await this.statements.all(publicCurricula, [locale])).map(({ curriculum }) => curriculum);
  }

  publishedEdition(tx: Tx, slug: string): Promise<PublishedEdition | undefined> {
    return this.statements.oneIn(tx, publishedEdition, [slug]);
  }

  /** Of many steps at once. */
  contentsOfSteps(stepIds: readonly string[]): Promise<(StoredContents & { stepId: string })[]> {
    return this.statements.all(contentsOfSteps, [stepIds]);
  }

  /** Within the transaction where there is one: a second connection taken meanwhile could wait for ever on a full pool. */
  contentsOfStep(stepId: string, tx?: Tx): Promise<StoredContents | undefined> {
    return tx ? this.statements.oneIn(tx, contentsOfStep, [stepId]) : this.statements.one(contentsOfStep, [stepId]);
  }
}
