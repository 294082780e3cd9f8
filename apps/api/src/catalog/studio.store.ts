import { Injectable } from '@nestjs/common';
import { statement, Statements } from '../platform/database/statements.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { isUuid } from '../platform/database/uuid.js';
import { Refusal } from '../platform/errors/refusal.js';
import type { LocalizedText } from '../platform/graphql/scalars.js';
import type { PageSlice } from '../platform/paging/page.js';
import { CourseEdition } from './course-edition.entity.js';
import { Course, type Admission } from './course.entity.js';
import { EditionModule } from './edition-module.entity.js';
import type { EditionTree, TreeModule } from './edition-tree.js';
import { StepContentInLocale } from './step-content.entity.js';
import { Step } from './step.entity.js';

/** A course in its trainer's list; its title is the newest edition's. */
export interface StudioCourseRow {
  readonly id: string;
  readonly slug: string;
  readonly ownerId: string;
  readonly admission: Admission;
  readonly title: LocalizedText;
  readonly sourceLocale: string;
}

/** An edition without what is in it. */
export type EditionHead = Omit<EditionTree, 'modules'>;

const STUDIO_COURSE = `
  SELECT c.id, c.slug, c.owner_id AS "ownerId", c.admission, e.title, e.source_locale AS "sourceLocale"
  FROM course c
  JOIN LATERAL (SELECT * FROM course_edition WHERE course_id = c.id ORDER BY number DESC LIMIT 1) e ON true`;

/** `$1` is the owner, or null for the courses of everybody; `$2` the id of the last course seen. */
const studioCourses = statement<StudioCourseRow>(
  'studio_courses',
  `${STUDIO_COURSE} WHERE ($1::uuid IS NULL OR c.owner_id = $1) AND ($2::uuid IS NULL OR c.id < $2)
   ORDER BY c.id DESC LIMIT $3`,
);
const countCourses = statement<{ count: number }>(
  'studio_courses_count',
  'SELECT count(*)::int AS count FROM course WHERE $1::uuid IS NULL OR owner_id = $1',
);
const studioCourse = statement<StudioCourseRow>('studio_course', `${STUDIO_COURSE} WHERE c.id = $1`);

const HEAD = `'id', e.id, 'courseId', e.course_id, 'number', e.number, 'status', e.status, 'title', e.title,
  'summary', e.summary, 'sourceLocale', e.source_locale, 'locales', e.locales, 'publishedAt', e.published_at`;

const editionHeads = statement<{ edition: EditionHead }>(
  'studio_edition_heads',
  `SELECT json_build_object(${HEAD}) AS edition FROM course_edition e WHERE e.course_id = ANY($1::uuid[])
   ORDER BY e.number DESC`,
);

const editionTrees = statement<{ edition: EditionTree }>(
  'studio_edition_trees',
  `SELECT json_build_object(${HEAD}, 'modules', coalesce((
     SELECT json_agg(json_build_object(
       'id', m.id, 'position', m.position, 'title', m.title, 'summary', m.summary,
       'steps', coalesce((
         SELECT json_agg(json_build_object(
           'id', s.id, 'position', s.position, 'kind', s.kind, 'title', s.title, 'minutes', s.minutes,
           'required', s.required, 'prerequisite', s.prerequisite,
           'contents', coalesce((
             SELECT json_agg(json_build_object('locale', t.locale, 'payload', t.payload)
                             ORDER BY (t.locale <> e.source_locale), t.locale)
             FROM step_content t WHERE t.step_id = s.id), '[]'::json)) ORDER BY s.position)
         FROM step s WHERE s.module_id = m.id), '[]'::json)) ORDER BY m.position)
     FROM module m WHERE m.edition_id = e.id), '[]'::json)) AS edition
   FROM course_edition e WHERE e.id = ANY($1::uuid[])`,
);

/** Every SQL statement of the studio. */
@Injectable()
export class StudioStore {
  constructor(private readonly statements: Statements) {}

  /** Newest first, one more than the slice asks for. Refuses BAD_INPUT for a cursor of another list. */
  async courses(ownerId: string | null, slice: PageSlice): Promise<StudioCourseRow[]> {
    const after = slice.after?.[0] ?? null;
    if (after !== null && !isUuid(after)) throw new Refusal('BAD_INPUT', { field: 'after' });
    return this.statements.all(studioCourses, [ownerId, after, slice.limit + 1]);
  }

  async countCourses(ownerId: string | null): Promise<number> {
    return (await this.statements.one(countCourses, [ownerId]))?.count ?? 0;
  }

  async course(id: string): Promise<StudioCourseRow | undefined> {
    return isUuid(id) ? this.statements.one(studioCourse, [id]) : undefined;
  }

  /** The editions of many courses, newest first. */
  async editionHeads(courseIds: readonly string[]): Promise<EditionHead[]> {
    return (await this.statements.all(editionHeads, [courseIds])).map(({ edition }) => edition);
  }

  async trees(editionIds: readonly string[]): Promise<EditionTree[]> {
    return (await this.statements.all(editionTrees, [editionIds])).map(({ edition }) => edition);
  }

  async treeWithin(tx: Tx, editionId: string): Promise<EditionTree> {
    const row = await this.statements.oneIn(tx, editionTrees, [[editionId]]);
    if (!row) throw new Error(`edition ${editionId} is gone`);
    return row.edition;
  }

  /** The course under a row lock: its editions are changed by one verb at a time. */
  async lockCourse(tx: Tx, id: string): Promise<Course | null> {
    return isUuid(id) ? tx.findOne(Course, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
  }

  /** Undefined where the slug is taken. */
  async insertCourse(tx: Tx, course: Omit<Course, 'id'>): Promise<string | undefined> {
    const rows = await tx.query<{ id: string }[]>(
      `INSERT INTO course (slug, owner_id, admission, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (slug) DO NOTHING RETURNING id`,
      [course.slug, course.ownerId, course.admission, course.createdAt],
    );
    return rows[0]?.id;
  }

  async setAdmission(tx: Tx, courseId: string, admission: Admission): Promise<void> {
    await tx.update(Course, courseId, { admission });
  }

  async insertDraft(
    tx: Tx,
    draft: Pick<CourseEdition, 'courseId' | 'number' | 'title' | 'summary' | 'sourceLocale' | 'createdAt'>,
  ): Promise<CourseEdition> {
    const edition = tx.create(CourseEdition, {
      ...draft,
      status: 'draft',
      locales: [draft.sourceLocale],
      publishedAt: null,
    });
    return tx.save(CourseEdition, edition);
  }

  draftOf(tx: Tx, courseId: string): Promise<CourseEdition | null> {
    return tx.findOneBy(CourseEdition, { courseId, status: 'draft' });
  }

  newestPublished(tx: Tx, courseId: string): Promise<CourseEdition | null> {
    return tx.findOne(CourseEdition, { where: { courseId, status: 'published' }, order: { number: 'DESC' } });
  }

  async saveEdition(tx: Tx, edition: CourseEdition): Promise<void> {
    await tx.save(CourseEdition, edition);
  }

  /** Copies everything of an edition into an empty one. A step's copy keeps its lineage; modules are told apart by their positions. */
  async copyInto(tx: Tx, from: string, to: string): Promise<void> {
    await tx.query(
      `INSERT INTO module (edition_id, position, title, summary)
       SELECT $2, position, title, summary FROM module WHERE edition_id = $1`,
      [from, to],
    );
    await tx.query(
      `INSERT INTO step (edition_id, module_id, lineage, position, kind, title, minutes, required, prerequisite)
       SELECT $2, new.id, s.lineage, s.position, s.kind, s.title, s.minutes, s.required, s.prerequisite
       FROM step s JOIN module old ON old.id = s.module_id
       JOIN module new ON new.edition_id = $2 AND new.position = old.position
       WHERE s.edition_id = $1`,
      [from, to],
    );
    await tx.query(
      `INSERT INTO step_content (step_id, locale, payload)
       SELECT new.id, t.locale, t.payload
       FROM step_content t JOIN step old ON old.id = t.step_id JOIN module om ON om.id = old.module_id
       JOIN module nm ON nm.edition_id = $2 AND nm.position = om.position
       JOIN step new ON new.module_id = nm.id AND new.position = old.position
       WHERE old.edition_id = $1`,
      [from, to],
    );
  }

  modulesOf(tx: Tx, editionId: string): Promise<EditionModule[]> {
    return tx.find(EditionModule, { where: { editionId }, order: { position: 'ASC' } });
  }

  stepsOf(tx: Tx, editionId: string): Promise<Step[]> {
    return tx.find(Step, { where: { editionId }, order: { moduleId: 'ASC', position: 'ASC' } });
  }

  saveModule(tx: Tx, module: Omit<EditionModule, 'id'> & { readonly id?: string }): Promise<EditionModule> {
    return tx.save(EditionModule, tx.create(EditionModule, module));
  }

  saveStep(tx: Tx, step: Omit<Step, 'id'> & { readonly id: string }): Promise<Step> {
    return tx.save(Step, tx.create(Step, step));
  }

  async saveContent(tx: Tx, content: StepContentInLocale): Promise<void> {
    await tx.upsert(StepContentInLocale, content as object, ['stepId', 'locale']);
  }

  async removeModule(tx: Tx, id: string): Promise<void> {
    await tx.delete(EditionModule, id);
  }

  async removeStep(tx: Tx, id: string): Promise<void> {
    await tx.delete(Step, id);
  }

  /** Gives modules the positions 1, 2, 3 … in this order. */
  async orderModules(tx: Tx, ids: readonly string[]): Promise<void> {
    await this.order(tx, 'module', ids);
  }

  /** Gives the steps of one module the positions 1, 2, 3 … in this order. */
  async orderSteps(tx: Tx, ids: readonly string[]): Promise<void> {
    await this.order(tx, 'step', ids);
  }

  /** Positions are unique when the transaction ends, not before: rows may pass each other. */
  private async order(tx: Tx, table: 'module' | 'step', ids: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE ${table} SET position = wanted.position
       FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, position)
       WHERE ${table}.id = wanted.id AND ${table}.position <> wanted.position`,
      [ids],
    );
  }

  /** A module with its steps and their contents, as it now stands within the transaction. */
  async moduleWithin(tx: Tx, editionId: string, moduleId: string): Promise<TreeModule> {
    const { modules } = await this.treeWithin(tx, editionId);
    const module = modules.find(({ id }) => id === moduleId);
    if (!module) throw new Error(`module ${moduleId} is gone`);
    return module;
  }
}
