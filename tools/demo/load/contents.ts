import type { KindContent } from '@provost/domain';
import type { FilesService } from '@provost/api/platform/files/files.service.js';
import type { Tx } from '@provost/api/platform/database/unit-of-work.js';
import { LOCALES, type Locale, type StepPlan, type WebinarPlan } from '../content/model.js';
import type { LoadedBank } from './banks.js';
import { withKeptFigures } from './figures.js';
import { mediaContent } from './media.js';
import { podcastStep } from './podcasts.js';
import { fixedId, insertRows } from './rows.js';
import { instantOf } from './zone.js';

/** What a course may name that was loaded before it, and whose it is. */
export interface Surroundings {
  readonly banks: ReadonlyMap<string, LoadedBank>;
  readonly webinars: Map<string, string>;
  readonly ownerId: string;
  readonly publishedAt: Date;
  readonly now: Date;
}

/** The step's contents, English first, with the ids that exist only now. */
export async function contentsOf(
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
