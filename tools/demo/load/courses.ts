import { randomUUID } from 'node:crypto';
import type { KindContent } from '@provost/domain';
import type { FilesService } from '@provost/api/platform/files/files.service.js';
import type { Tx } from '@provost/api/platform/database/unit-of-work.js';
import { CURRICULA } from '../content/college.js';
import {
  LOCALES,
  type Locale,
  type BankPlan,
  type CoursePlan,
  type QuestionPlan,
  type StepPlan,
  type WebinarPlan,
} from '../content/model.js';
import { withKeptFigures } from './figures.js';
import { mediaContent } from './media.js';
import { podcastStep } from './podcasts.js';
import { fixedId, insertRows } from './rows.js';
import { instantOf } from './zone.js';

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

export interface LoadedBank {
  readonly id: string;
  readonly questions: readonly {
    readonly id: string;
    readonly topic: string;
    readonly right: readonly string[];
    readonly options: readonly string[];
  }[];
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
    for (const bank of curriculum.banks) banks.set(bank.key, await loadBank(tx, bank, ownerId, publishedAt));
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

interface Surroundings {
  readonly banks: ReadonlyMap<string, LoadedBank>;
  readonly webinars: Map<string, string>;
  readonly ownerId: string;
  readonly publishedAt: Date;
  readonly now: Date;
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

/** The step's contents, English first, with the ids that exist only now. */
async function contentsOf(
  tx: Tx,
  files: FilesService,
  step: StepPlan,
  around: Surroundings,
): Promise<(readonly [string, KindContent])[]> {
  if (step.kind === 'podcast') return podcastStep(tx, files, step.script.slug);
  if (step.kind === 'video') {
    const contents = await mediaContent(tx, files, step.kind, step.script.slug);
    const { questions } = step;
    if (!questions) return contents;
    return contents.map(([locale, content]) => [
      locale,
      { ...content, questions: questions[locale as Locale] ?? questions.en } as KindContent,
    ]);
  }
  if (step.kind === 'webinar') {
    const webinarId = await loadWebinar(tx, step.webinar, around);
    return perLocale(step.content, (content) => ({ ...content, webinarId }));
  }
  if (step.kind === 'quiz') {
    const bankId = around.banks.get(step.bank)?.id;
    if (!bankId) throw new Error(`step ${step.key} names no known bank: ${step.bank}`);
    return perLocale(step.content, (content) => ({ ...content, bankId }));
  }
  return withKeptFigures(
    tx,
    files,
    perLocale<KindContent>(step.content, (content) => content),
  );
}

function perLocale<T>(
  texts: { readonly [locale: string]: T | undefined },
  toContent: (content: T) => KindContent,
): (readonly [string, KindContent])[] {
  return LOCALES.flatMap((locale) => {
    const content = texts[locale];
    return content === undefined ? [] : [[locale, toContent(content)] as const];
  });
}

async function loadWebinar(tx: Tx, plan: WebinarPlan, { webinars, ownerId, now }: Surroundings): Promise<string> {
  const id = fixedId(`webinar ${plan.key}`);
  const day = new Date(now.getTime() + plan.daysAhead * 86_400_000).toISOString().slice(0, 10);
  await insertRows(tx, 'webinar', [
    {
      id,
      title: plan.title,
      about: plan.about,
      host_id: ownerId,
      starts_at: instantOf(day, plan.localTime, plan.timeZone),
      time_zone: plan.timeZone,
      place: plan.place,
      minutes: plan.minutes,
      room_url: plan.roomUrl,
      revision: 0,
      created_at: now,
    },
  ]);
  webinars.set(plan.key, id);
  return id;
}

async function loadBank(tx: Tx, plan: BankPlan, ownerId: string, at: Date): Promise<LoadedBank> {
  const id = fixedId(`bank ${plan.key}`);
  await insertRows(tx, 'question_bank', [{ id, title: plan.title, owner_id: ownerId, created_at: at }]);
  const questions = plan.questions.map((question) => ({ plan: question, id: randomUUID() }));
  await insertRows(
    tx,
    'question',
    questions.map(({ plan: { topic, difficulty, kind }, id: questionId }) => ({
      id: questionId,
      bank_id: id,
      topic,
      difficulty,
      kind,
      current_version: 1,
      retired: false,
    })),
  );
  await insertRows(
    tx,
    'question_version',
    questions.map(({ plan: question, id: questionId }) => ({
      question_id: questionId,
      version: 1,
      texts: textsOf(question),
      right_options: rightOf(question),
      source: question.source,
      created_at: at,
    })),
  );
  return {
    id,
    questions: questions.map(({ plan: question, id: questionId }) => ({
      id: questionId,
      topic: question.topic,
      right: rightOf(question),
      options: question.options.map((option) => option.id),
    })),
  };
}

const rightOf = ({ options }: QuestionPlan) => options.filter(({ correct }) => correct).map(({ id }) => id);

function textsOf(question: QuestionPlan) {
  const english = {
    prompt: question.prompt,
    options: question.options.map(({ id, text, feedback }) => ({ id, text, feedback })),
    explanation: question.explanation,
  };
  const translated = Object.entries(question.translations ?? {}).map(([locale, words]) => [
    locale,
    {
      prompt: words.prompt,
      options: question.options.map(({ id, text, feedback }) => ({ id, text, feedback, ...words.options[id] })),
      explanation: words.explanation,
    },
  ]);
  return { en: english, ...Object.fromEntries(translated) };
}
