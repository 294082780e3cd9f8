import { randomUUID } from 'node:crypto';
import type { College } from './college.js';
import { aTrainer } from './people.js';

/** A step to be made. Its content is of the kind's own shape, as `libs/domain` has it. */
export interface StepTraits {
  readonly kind: 'video' | 'podcast' | 'article' | 'case-study' | 'lesson' | 'quiz' | 'webinar';
  readonly content: Readonly<Record<string, unknown>>;
  readonly title?: string;
  readonly minutes?: number;
  readonly required?: boolean;
  readonly prerequisite?: 'none' | 'all-before';
}

/** What a test may say about an edition. */
export interface EditionTraits {
  readonly slug?: string;
  readonly ownerId?: string;
  readonly admission?: 'open' | 'approval';
  readonly status?: 'draft' | 'published';
  readonly locale?: 'ar' | 'en' | 'fr' | 'es';
  /** One list of steps a module; one module with one short article unless said. */
  readonly modules?: readonly (readonly StepTraits[])[];
  /** Makes a curriculum of this one course. */
  readonly curriculum?: { readonly slug: string; readonly validMonths?: number };
}

/** An edition of the test. */
export interface CourseEdition {
  readonly courseId: string;
  readonly editionId: string;
  readonly slug: string;
  readonly moduleIds: readonly string[];
  /** In the order of the course. */
  readonly stepIds: readonly string[];
}

let made = 0;

/** An article with one section, that a fast reader has read within a second. */
export const aShortArticle: StepTraits = {
  kind: 'article',
  content: {
    kind: 'article',
    sections: [
      {
        id: 'what',
        heading: 'What it is',
        body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A short text.' }] }] },
      },
    ],
    sources: [],
  },
};

/**
 * Evidence of an article whose sections were each read for a minute, one after the other, the last until `at` (epoch
 * milliseconds). Without ids: the section of {@link aShortArticle}.
 */
export function anArticleRead(at: number, ...ids: readonly string[]) {
  const all = ids.length > 0 ? ids : ['what'];
  const end = (index: number) => at - (all.length - 1 - index) * 60_000;
  const sections = all.map((id, i) => [id, { during: [[end(i) - 60_000, end(i)]], shown: [[0, 1000]] }] as const);
  return { kind: 'article', sections: Object.fromEntries(sections) };
}

/** A course with one edition, published unless said otherwise. */
export async function aCourseEdition(college: College, traits: EditionTraits = {}): Promise<CourseEdition> {
  const slug = traits.slug ?? `course-${++made}`;
  const locale = traits.locale ?? 'en';
  const now = college.clock.now();
  const ownerId = traits.ownerId ?? (await aTrainer(college)).id;
  const id = async (sql: string, values: unknown[]): Promise<string> =>
    (await college.row<{ id: string }>(`${sql} RETURNING id`, values)).id;

  const courseId = await id('INSERT INTO course (slug, owner_id, admission, created_at) VALUES ($1, $2, $3, $4)', [
    ...[slug, ownerId, traits.admission ?? 'open', now],
  ]);
  const editionId = await id(
    `INSERT INTO course_edition (course_id, number, status, title, summary, source_locale, locales, created_at)
     VALUES ($1, 1, 'draft', $2, $2, $3, ARRAY[$3], $4)`,
    [courseId, { [locale]: slug }, locale, now],
  );
  const moduleIds: string[] = [];
  const stepIds: string[] = [];
  for (const [position, steps] of (traits.modules ?? [[aShortArticle]]).entries()) {
    const title = { [locale]: `Module ${position + 1}` };
    const moduleId = await id('INSERT INTO module (edition_id, position, title, summary) VALUES ($1, $2, $3, $3)', [
      editionId,
      position + 1,
      title,
    ]);
    moduleIds.push(moduleId);
    for (const [place, step] of steps.entries()) {
      const stepId = await id(
        `INSERT INTO step (edition_id, module_id, lineage, position, kind, title, minutes, required, prerequisite)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[editionId, moduleId, randomUUID(), place + 1, step.kind, { [locale]: step.title ?? step.kind }],
          ...[step.minutes ?? 5, step.required ?? true, step.prerequisite ?? 'none'],
        ],
      );
      stepIds.push(stepId);
      await college.sql('INSERT INTO step_content (step_id, locale, payload) VALUES ($1, $2, $3)', [
        ...[stepId, locale, step.content],
      ]);
    }
  }
  if (traits.status !== 'draft') {
    await college.sql(`UPDATE course_edition SET status = 'published', published_at = $2 WHERE id = $1`, [
      editionId,
      now,
    ]);
  }
  if (traits.curriculum) await aCurriculum(college, { ...traits.curriculum, locale, courseIds: [courseId] });
  return { courseId, editionId, slug, moduleIds, stepIds };
}

/** A curriculum of these courses, in their order; gives its id. */
export async function aCurriculum(
  college: College,
  traits: { slug: string; courseIds: readonly string[]; validMonths?: number; locale?: 'ar' | 'en' | 'fr' | 'es' },
): Promise<string> {
  const locale = traits.locale ?? 'en';
  const curriculum = await college.row<{ id: string }>(
    `INSERT INTO curriculum (slug, level, title, summary, locales, valid_months, position)
     VALUES ($1, 'introductory', $2, $2, ARRAY[$3], $4, (SELECT count(*) FROM curriculum)) RETURNING id`,
    [traits.slug, { [locale]: traits.slug }, locale, traits.validMonths ?? 24],
  );
  for (const [position, courseId] of traits.courseIds.entries()) {
    await college.sql('INSERT INTO curriculum_course (curriculum_id, course_id, position) VALUES ($1, $2, $3)', [
      ...[curriculum.id, courseId, position],
    ]);
  }
  return curriculum.id;
}

/** Publishes the next edition of the course, with its first step's lineage. */
export async function aNextEdition(
  college: College,
  { courseId, editionId, stepIds }: CourseEdition,
): Promise<{ courseId: string; editionId: string; stepId: string }> {
  const edition = await college.row<{ id: string }>(
    `INSERT INTO course_edition (course_id, number, status, title, summary, source_locale, locales, created_at)
     SELECT course_id, 2, 'draft', title, summary, source_locale, locales, created_at FROM course_edition WHERE id = $1
     RETURNING id`,
    [editionId],
  );
  const module = await college.row<{ id: string }>(
    `INSERT INTO module (edition_id, position, title, summary) VALUES ($1, 1, '{"en": "M"}', '{}') RETURNING id`,
    [edition.id],
  );
  const step = await college.row<{ id: string }>(
    `INSERT INTO step (edition_id, module_id, lineage, position, kind, title, minutes)
     SELECT $1, $2, lineage, 1, kind, title, minutes FROM step WHERE id = $3 RETURNING id`,
    [edition.id, module.id, stepIds[0]],
  );
  await college.sql(`UPDATE course_edition SET status = 'published', published_at = now() WHERE id = $1`, [edition.id]);
  return { courseId, editionId: edition.id, stepId: step.id };
}
