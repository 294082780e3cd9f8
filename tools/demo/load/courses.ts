import type { KindContent } from '@provost/domain';
import type { FilesService } from '@provost/api/platform/files/files.service.js';
import type { Tx } from '@provost/api/platform/database/unit-of-work.js';
import { CURRICULA } from '../content/college.js';
import type { CoursePlan, StepPlan } from '../content/model.js';
import { loadBank, type LoadedBank } from './banks.js';
import { contentsOf, type Surroundings } from './contents.js';
import { fixedId, insertRows } from './rows.js';

/** A published step with what the generator needs to take it. */
export interface LoadedStep {
  readonly id: string;
  readonly kind: StepPlan['kind'];
  readonly minutes: number;
  readonly required: boolean;
  readonly exam: boolean;
  readonly content: KindContent;
  /** Its contents by language, English first. */
  readonly contents: readonly (readonly [locale: string, content: KindContent])[];
}

export interface LoadedCourse {
  readonly courseId: string;
  readonly editionId: string;
  readonly curriculumId: string;
  readonly slug: string;
  readonly steps: readonly LoadedStep[];
}

export interface LoadedCatalogue {
  readonly courses: readonly LoadedCourse[];
  readonly banks: ReadonlyMap<string, LoadedBank>;
  readonly webinars: ReadonlyMap<string, string>;
}

/** Loads everything that the college teaches, as drafts that are then published: the triggers stay in force. */
export async function loadCatalogue(tx: Tx, files: FilesService, ownerId: string, now: Date): Promise<LoadedCatalogue> {
  const banks = new Map<string, LoadedBank>();
  const webinars = new Map<string, string>();
  const courses: LoadedCourse[] = [];
  const publishedAt = new Date(now.getTime() - 720 * 86_400_000);
  for (const [position, curriculum] of CURRICULA.entries()) {
    for (const bank of curriculum.banks) banks.set(bank.key, await loadBank(tx, files, bank, ownerId, publishedAt));
    const curriculumId = fixedId(`curriculum ${curriculum.slug}`);
    await insertRows(tx, 'curriculum', [
      {
        id: curriculumId,
        slug: curriculum.slug,
        level: curriculum.level,
        title: curriculum.title,
        summary: curriculum.summary,
        locales: curriculum.locales,
        valid_months: curriculum.validMonths,
        position: position + 1,
      },
    ]);
    for (const [index, course] of curriculum.courses.entries()) {
      const loaded = await loadCourse(tx, files, course, { banks, webinars, ownerId, publishedAt, now });
      await insertRows(tx, 'curriculum_course', [
        { curriculum_id: curriculumId, course_id: loaded.courseId, position: index + 1 },
      ]);
      courses.push({ ...loaded, curriculumId });
    }
  }
  return { courses, banks, webinars };
}

async function loadCourse(tx: Tx, files: FilesService, plan: CoursePlan, around: Surroundings) {
  const courseId = fixedId(`course ${plan.slug}`);
  const editionId = fixedId(`edition ${plan.slug} 1`);
  const { ownerId, publishedAt } = around;
  await insertRows(tx, 'course', [
    { id: courseId, slug: plan.slug, owner_id: ownerId, admission: plan.admission, created_at: publishedAt },
  ]);
  await insertRows(tx, 'course_edition', [
    {
      id: editionId,
      course_id: courseId,
      number: 1,
      status: 'draft',
      title: plan.title,
      summary: plan.summary,
      source_locale: plan.sourceLocale,
      locales: plan.locales,
      created_at: publishedAt,
    },
  ]);
  const steps: LoadedStep[] = [];
  for (const [m, module] of plan.modules.entries()) {
    const moduleId = fixedId(`module ${plan.slug} ${module.key}`);
    await insertRows(tx, 'module', [
      { id: moduleId, edition_id: editionId, position: m + 1, title: module.title, summary: module.summary },
    ]);
    for (const [s, step] of module.steps.entries()) {
      const id = fixedId(`step ${plan.slug} ${step.key}`);
      const contents = await contentsOf(tx, files, step, around);
      await insertRows(tx, 'step', [
        {
          id,
          edition_id: editionId,
          module_id: moduleId,
          lineage: fixedId(`lineage ${plan.slug} ${step.key}`),
          position: s + 1,
          kind: step.kind,
          title: step.title,
          minutes: step.minutes,
          required: step.required,
          prerequisite: step.prerequisite,
        },
      ]);
      await insertRows(
        tx,
        'step_content',
        contents.map(([locale, payload]) => ({ step_id: id, locale, payload })),
      );
      const content = contents[0]![1];
      const exam = content.kind === 'quiz' && content.exam;
      steps.push({ id, kind: step.kind, minutes: step.minutes, required: step.required, exam, content, contents });
    }
  }
  await tx.query(`UPDATE course_edition SET status = 'published', published_at = $2 WHERE id = $1`, [
    editionId,
    publishedAt,
  ]);
  return { courseId, editionId, slug: plan.slug, steps };
}
