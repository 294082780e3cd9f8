import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { Audit } from '../platform/audit/audit.service.js';
import { Clock } from '../platform/clock.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import { CatalogService } from './catalog.service.js';
import { mayEdit } from './catalog.policy.js';
import type { CourseEdition } from './course-edition.entity.js';
import type { Course } from './course.entity.js';
import { closingGap, found, LONGEST_SUMMARY, LONGEST_TITLE, moved, placed, texts } from './draft-changes.js';
import { completeLocales, editionProblems, parseContent, type FoundProblem } from './edition-problems.js';
import type { TreeModule, TreeStep } from './edition-tree.js';
import type { CreateCourseInput, MoveInput, SaveModuleInput, SaveStepInput, UpdateDraftInput } from './studio.input.js';
import { SearchIndex } from './search-index.service.js';
import { StudioStore } from './studio.store.js';
import type { Step } from './step.entity.js';

/** Either what was made, or what is wrong with what was sent; then nothing was changed. */
export type Saved<T> = { readonly saved: T } | { readonly problems: readonly FoundProblem[] };

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A draft under the lock of its course. */
interface Draft {
  readonly course: Course;
  readonly edition: CourseEdition;
}

/** The verbs of trainers. Each locks the course, so two tabs take turns, and changes its draft alone. */
@Injectable()
export class StudioService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: StudioStore,
    private readonly catalog: CatalogService,
    private readonly audit: Audit,
    private readonly search: SearchIndex,
  ) {}

  /** Makes a course with an empty draft; answers null where the slug is taken. Refuses BAD_INPUT for a slug that is none. */
  createCourse(actor: Actor, input: CreateCourseInput): Promise<string | null> {
    if (!SLUG.test(input.slug) || input.slug.length > 80) throw new Refusal('BAD_INPUT', { field: 'slug' });
    const title = texts({ [input.sourceLocale]: input.title }, 'title', LONGEST_TITLE);
    const summary = texts({ [input.sourceLocale]: input.summary }, 'summary', LONGEST_SUMMARY);
    const createdAt = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const { slug, admission, sourceLocale } = input;
      const courseId = await this.store.insertCourse(tx, { slug, ownerId: actor.personId, admission, createdAt });
      if (courseId === undefined) return null;
      await this.store.insertDraft(tx, { courseId, number: 1, title, summary, sourceLocale, createdAt });
      await this.audit.record(tx, actor, { verb: 'catalog.create-course', object: { kind: 'course', id: courseId } });
      return courseId;
    });
  }

  /** Opens the next edition as a copy of the newest one; answers the draft that exists already, if one does. */
  startDraft(actor: Actor, courseId: string): Promise<string> {
    return this.within(actor, courseId, async (tx) => {
      const known = await this.store.draftOf(tx, courseId);
      if (known) return known.id;
      const newest = await this.store.newestPublished(tx, courseId);
      if (!newest) throw new Error(`course ${courseId} has no edition`);
      const { title, summary, sourceLocale } = newest;
      const draft = await this.store.insertDraft(tx, {
        ...{ courseId, number: newest.number + 1, title, summary, sourceLocale },
        createdAt: this.clock.now(),
      });
      await this.store.copyInto(tx, newest.id, draft.id);
      return draft.id;
    });
  }

  /** Changes the draft's texts, and who is admitted from now on. Fields left out stay. */
  async updateDraft(actor: Actor, input: UpdateDraftInput): Promise<string> {
    const id = await this.inDraft(actor, input.courseId, async (tx, { edition }) => {
      if (input.title) edition.title = texts(input.title, 'title', LONGEST_TITLE);
      if (input.summary) edition.summary = texts(input.summary, 'summary', LONGEST_SUMMARY);
      await this.store.saveEdition(tx, edition);
      if (input.admission) await this.store.setAdmission(tx, input.courseId, input.admission);
      return edition.id;
    });
    if (input.admission) this.catalog.forgetAnswers();
    return id;
  }

  /** Changes a module, or adds one at the end. */
  saveModule(actor: Actor, input: SaveModuleInput): Promise<TreeModule> {
    const title = texts(input.title, 'title', LONGEST_TITLE);
    const summary = texts(input.summary, 'summary', LONGEST_SUMMARY);
    return this.inDraft(actor, input.courseId, async (tx, { edition }) => {
      const modules = await this.store.modulesOf(tx, edition.id);
      const last = modules.at(-1)?.position ?? 0;
      const module = input.moduleId
        ? { ...found(modules, input.moduleId), title, summary }
        : { editionId: edition.id, position: last + 1, title, summary };
      const { id } = await this.store.saveModule(tx, module);
      return this.store.moduleWithin(tx, edition.id, id);
    });
  }

  /** Removes a module with its steps from the draft. */
  removeModule(actor: Actor, courseId: string, moduleId: string): Promise<string> {
    return this.inDraft(actor, courseId, async (tx, { edition }) => {
      const modules = await this.store.modulesOf(tx, edition.id);
      await this.store.removeModule(tx, found(modules, moduleId).id);
      await this.store.orderModules(tx, closingGap(modules, moduleId));
      return edition.id;
    });
  }

  /** Moves a module to a position counted from 1. */
  moveModule(actor: Actor, input: MoveInput): Promise<string> {
    return this.inDraft(actor, input.courseId, async (tx, { edition }) => {
      await this.store.orderModules(tx, moved(await this.store.modulesOf(tx, edition.id), input));
      return edition.id;
    });
  }

  /**
   * Saves a step and its content in one language, or adds a step at the end of the module; a step of another module of
   * the draft moves there. A payload that is no content of the kind saves nothing and tells every place that is wrong.
   */
  async saveStep(actor: Actor, input: SaveStepInput): Promise<Saved<TreeStep>> {
    const title = texts(input.title, 'title', LONGEST_TITLE);
    if (input.minutes < 1 || input.minutes > 600)
      throw new Refusal('BAD_INPUT', { field: 'minutes', from: 1, to: 600 });
    const parsed = parseContent(input.kind, input.payload, input.stepId ?? null, input.locale);
    return this.inDraft(actor, input.courseId, async (tx, { edition }) => {
      const module = found(await this.store.modulesOf(tx, edition.id), input.moduleId);
      const steps = await this.store.stepsOf(tx, edition.id);
      const known = input.stepId ? found(steps, input.stepId) : null;
      if (known && known.kind !== input.kind) throw new Refusal('BAD_INPUT', { field: 'kind' });
      if (!parsed.ok) return { problems: parsed.problems };
      const step = placed(known, module, steps);
      const { minutes, required, prerequisite, kind, locale } = input;
      await this.store.saveStep(tx, { ...step, kind, title, minutes, required, prerequisite });
      await this.store.saveContent(tx, { stepId: step.id, locale, payload: parsed.content });
      if (known && known.moduleId !== module.id) await this.closeGaps(tx, steps, known);
      const saved = (await this.store.moduleWithin(tx, edition.id, module.id)).steps.find(({ id }) => id === step.id);
      if (!saved) throw new Error(`step ${step.id} was not saved`);
      return { saved };
    });
  }

  /** Removes a step from the draft. */
  removeStep(actor: Actor, courseId: string, stepId: string): Promise<string> {
    return this.inDraft(actor, courseId, async (tx, { edition }) => {
      const steps = await this.store.stepsOf(tx, edition.id);
      const step = found(steps, stepId);
      await this.store.removeStep(tx, stepId);
      await this.closeGaps(tx, steps, step);
      return edition.id;
    });
  }

  /** Moves a step within its module to a position counted from 1. */
  moveStep(actor: Actor, input: MoveInput): Promise<string> {
    return this.inDraft(actor, input.courseId, async (tx, { edition }) => {
      const steps = await this.store.stepsOf(tx, edition.id);
      const { moduleId } = found(steps, input.id);
      const beside = steps.filter((step) => step.moduleId === moduleId);
      await this.store.orderSteps(tx, moved(beside, input));
      return edition.id;
    });
  }

  /** Publishes the draft for ever, or tells everything that must be mended first. */
  async publishDraft(actor: Actor, courseId: string): Promise<Saved<string>> {
    const outcome = await this.inDraft<Saved<string>>(actor, courseId, async (tx, { edition }) => {
      const tree = await this.store.treeWithin(tx, edition.id);
      const problems = editionProblems(tree);
      if (problems.length > 0) return { problems };
      edition.locales = completeLocales(tree);
      edition.status = 'published';
      edition.publishedAt = this.clock.now();
      await this.store.saveEdition(tx, edition);
      await this.search.index(tx, { ...tree, locales: edition.locales });
      const facts = { course: courseId, number: edition.number };
      await this.audit.record(tx, actor, {
        ...{ verb: 'catalog.publish-edition', object: { kind: 'course-edition', id: edition.id } },
        facts,
      });
      return { saved: edition.id };
    });
    if ('saved' in outcome) this.catalog.forgetAnswers();
    return outcome;
  }

  private async closeGaps(tx: Tx, steps: readonly Step[], gone: Step): Promise<void> {
    const beside = steps.filter((step) => step.moduleId === gone.moduleId);
    await this.store.orderSteps(tx, closingGap(beside, gone.id));
  }

  /** Refuses NOT_FOUND for a course that is not the actor's, as for one that does not exist. */
  private async within<T>(actor: Actor, courseId: string, work: (tx: Tx, course: Course) => Promise<T>): Promise<T> {
    try {
      return await this.unitOfWork.run(async (tx) => {
        const course = await this.store.lockCourse(tx, courseId);
        if (!course || !mayEdit(actor, course)) throw new Refusal('NOT_FOUND');
        return work(tx, course);
      });
    } catch (error) {
      throw isFrozen(error) ? new Refusal('EDITION_PUBLISHED') : error;
    }
  }

  /** Refuses EDITION_PUBLISHED where the course has no draft: what is published never changes. */
  private inDraft<T>(actor: Actor, courseId: string, work: (tx: Tx, draft: Draft) => Promise<T>): Promise<T> {
    return this.within(actor, courseId, async (tx, course) => {
      const edition = await this.store.draftOf(tx, courseId);
      if (!edition) throw new Refusal('EDITION_PUBLISHED');
      return work(tx, { course, edition });
    });
  }
}

/** The database's own refusal: its trigger guards published editions whatever the code does (migration 0002, PV001). */
function isFrozen(error: unknown): boolean {
  return (error as { driverError?: { code?: string }; code?: string }).driverError?.code === 'PV001';
}
