import { resumeIn } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.js';
import { Outlines, type Outline } from '../catalog/outlines.service.js';
import type { Actor } from '../platform/access/actor.js';
import { isUuid } from '../platform/database/uuid.js';
import { Refusal } from '../platform/errors/refusal.js';
import {
  modulesDone,
  progressReader,
  recordsOf,
  resumeOf,
  secondsRecorded,
  stepsOf,
  stripeOf,
} from './learning.pages.js';
import { mayOpen, mayStudy } from './learning.policy.js';
import { LearningStore, type RecordedEnrolment } from './learning.store.js';
import type { CourseModule, CoursePage, HomeEnrolment, StepOfMine, StepPage } from './pages.type.js';

/** The pages of an officer: one statement for what is recorded, joined with outlines that never change. */
@Injectable()
export class LearningPagesService {
  constructor(
    private readonly store: LearningStore,
    private readonly catalog: CatalogService,
    private readonly outlines: Outlines,
  ) {}

  /** A person's enrolments, newest activity first; the caller has checked that they may be seen. */
  async enrolmentsOf(personId: string, locale: string): Promise<HomeEnrolment[]> {
    const recorded = await this.store.recordedOfPerson(personId);
    const summaries = await Promise.all(
      recorded.map(async (enrolment) => this.summary(enrolment, await this.outlineOf(enrolment, locale))),
    );
    return this.withPlaces(summaries, recorded, locale);
  }

  /** The title of a step in the language; the caller has checked that it may be seen. */
  async titleOfStep(enrolmentId: string, stepId: string, locale: string): Promise<string> {
    const recorded = await this.store.recordedOfEnrolment(enrolmentId);
    const outline = recorded && (await this.outlineOf(recorded, locale));
    return (outline ? stepsOf(outline) : []).find(({ id }) => id === stepId)?.title ?? '';
  }

  async coursePage(actor: Actor, enrolmentId: string, locale: string): Promise<CoursePage> {
    const recorded = await this.store.recordedOfEnrolment(enrolmentId);
    if (!recorded || !mayOpen(actor, recorded)) throw new Refusal('NOT_FOUND');
    const outline = await this.outlineOf(recorded, locale);
    const [summary] = await this.withPlaces([this.summary(recorded, outline)], [recorded], locale);
    if (!summary) throw new Refusal('NOT_FOUND');
    return {
      ...summary,
      summary: outline.summary,
      editionNumber: outline.number,
      newerEdition: recorded.newestEdition > outline.number ? recorded.newestEdition : null,
      modules: this.modules(recorded, outline),
    };
  }

  async stepPage(actor: Actor, enrolmentId: string, stepId: string, locale: string): Promise<StepPage> {
    const recorded = await this.store.recordedOfEnrolment(enrolmentId);
    if (!recorded || !mayStudy(actor, recorded)) throw new Refusal('NOT_FOUND');
    const outline = await this.outlineOf(recorded, locale);
    const all = stepsOf(outline);
    const index = all.findIndex(({ id }) => id === stepId);
    const step = all[index];
    const module = outline.modules.find(({ steps }) => steps.some(({ id }) => id === stepId));
    if (!step || !module) throw new Refusal('NOT_FOUND');
    const records = recordsOf(recorded);
    const progressOf = progressReader(outline, records);
    const progress = progressOf(step);
    if (!progress.open) throw new Refusal('STEP_NOT_OPEN', { waitsFor: progress.waitsFor.length });
    const [content, evidence] = await Promise.all([
      this.catalog.stepContent(stepId, locale),
      this.store.evidenceOfStep(enrolmentId, stepId),
    ]);
    const { byLocale } = await this.catalog.stepContents(stepId);
    const resumeAt = resumeIn(byLocale, content.locale, records.get(stepId)?.resumeAt ?? {});
    return {
      ...step,
      enrolmentId,
      enrolmentStatus: recorded.status,
      modulePosition: module.position,
      moduleTitle: module.title,
      courseTitle: outline.title,
      editionNumber: outline.number,
      contentLocale: content.locale,
      contentLocales: content.locales,
      content: this.catalog.toStepContent(content.content),
      evidence: evidence ?? null,
      resumeSeconds: resumeAt.seconds ?? null,
      resumePlace: resumeAt.place ?? null,
      progress,
      siblings: module.steps.map((sibling) => ({ ...sibling, progress: progressOf(sibling) })),
      nextStepId: all[index + 1]?.id ?? null,
      previousStepId: all[index - 1]?.id ?? null,
    };
  }

  /** Where a link to a published step leads whoever opens it: into her own place, or to the course that she does not take. */
  async stepOfMine(actor: Actor, stepId: string): Promise<StepOfMine> {
    const found = isUuid(stepId) ? await this.store.stepOfMine(stepId, actor.personId) : undefined;
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  }

  /** The summaries with the exact place to go on at: in the language that will be shown, by its name there. */
  private async withPlaces(
    summaries: readonly HomeEnrolment[],
    recorded: readonly RecordedEnrolment[],
    locale: string,
  ): Promise<HomeEnrolment[]> {
    const at = (index: number) => {
      const resume = summaries[index]?.resume;
      return recorded[index]?.steps.find(({ stepId }) => stepId === resume?.stepId)?.resumeAt;
    };
    const begun = summaries.flatMap(({ resume }, index) => (resume && at(index) ? [resume.stepId] : []));
    const contents =
      begun.length > 0 ? await this.catalog.contentsOfSteps([...new Set(begun)]) : new Map<string, never>();
    return summaries.map((summary, index) => {
      const { resume } = summary;
      const content = resume && contents.get(resume.stepId);
      const point = at(index);
      if (!resume || !content || !point) return summary;
      const shown = content.byLocale.has(locale) ? locale : content.sourceLocale;
      const { seconds = null, place = null, placeName = null } = resumeIn(content.byLocale, shown, point);
      return { ...summary, resume: { ...resume, seconds, place, placeName } };
    });
  }

  private async outlineOf(recorded: RecordedEnrolment, locale: string): Promise<Outline> {
    const outline = await this.outlines.outline(recorded.editionId, locale);
    if (!outline) throw new Error(`edition ${recorded.editionId} has no outline`);
    return outline;
  }

  private summary(recorded: RecordedEnrolment, outline: Outline): HomeEnrolment {
    const records = recordsOf(recorded);
    return {
      id: recorded.id,
      status: recorded.status,
      courseSlug: outline.courseSlug,
      title: outline.title,
      locales: outline.locales,
      modulesTotal: outline.modules.length,
      modulesDone: modulesDone(outline, records),
      secondsRecorded: secondsRecorded(recorded),
      stripe: stripeOf(outline, records),
      resume: recorded.status === 'active' || recorded.status === 'completed' ? resumeOf(outline, records) : null,
      completedAt: recorded.completedAt,
      reason: recorded.reason,
    };
  }

  private modules(recorded: RecordedEnrolment, outline: Outline): CourseModule[] {
    const progressOf = progressReader(outline, recordsOf(recorded));
    return outline.modules.map((module) => ({
      ...module,
      steps: module.steps.map((step) => ({ ...step, progress: progressOf(step) })),
    }));
  }
}
