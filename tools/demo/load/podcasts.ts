import { readFile } from 'node:fs/promises';
import type { KindContent, MediaQuestion, PodcastContent } from '@provost/domain';
import type { Tx } from '@provost/api/platform/database/unit-of-work.js';
import type { FilesService } from '@provost/api/platform/files/files.service.js';
import type { Locale, Texts } from '../content/model.js';
import { SHOW, type EndQuestionPlan, type EpisodePlan } from '../content/podcasts.js';
import { mediaContent } from './media.js';
import { PLACE } from './place.js';
import { fixedId, insertRows } from './rows.js';

const DAYS_AGO = 30;

/** A podcast's contents as a step takes them: a copy of the episode, if it is one, with the episode's id. */
export async function podcastStep(
  tx: Tx,
  files: FilesService,
  slug: string,
): Promise<(readonly [string, KindContent])[]> {
  const plan = SHOW.episodes.find(({ script }) => script.slug === slug);
  if (!plan) return mediaContent(tx, files, 'podcast', slug);
  const contents = await episodeContents(tx, files, plan);
  return contents.map(([locale, content]) => [locale, { ...content, episodeId: episodeId(plan) }] as const);
}

/** Puts the college's show on the air. */
export async function loadShow(tx: Tx, files: FilesService, ownerId: string, now: Date): Promise<void> {
  const at = new Date(now.getTime() - DAYS_AGO * 86_400_000);
  const showId = fixedId(`show ${SHOW.slug}`);
  const seasonId = fixedId(`season ${SHOW.slug} 1`);
  const locales = Object.keys(SHOW.title);
  await insertRows(tx, 'podcast_show', [
    {
      ...{ id: showId, slug: SHOW.slug, owner_id: ownerId, title: SHOW.title, summary: SHOW.summary },
      ...{ author: SHOW.author, art: await picture(tx, files, SHOW.art), visibility: 'public' },
      ...{ source_locale: 'en', locales, created_at: at, changed_at: at },
    },
  ]);
  await insertRows(tx, 'podcast_season', [{ id: seasonId, show_id: showId, number: 1, title: SHOW.season }]);
  for (const [place, plan] of SHOW.episodes.entries()) {
    const id = episodeId(plan);
    await insertRows(tx, 'podcast_episode', [
      {
        ...{ id, season_id: seasonId, number: place + 1, title: plan.title, published_title: plan.title },
        ...{ published_at: at, created_at: at, changed_at: at },
      },
    ]);
    const contents = await episodeContents(tx, files, plan);
    await insertRows(
      tx,
      'podcast_episode_content',
      contents.map(([locale, content]) => ({ episode_id: id, locale, draft: content, published: content })),
    );
  }
}

const episodeId = ({ script }: EpisodePlan) => fixedId(`episode ${SHOW.slug} ${script.slug}`);

async function episodeContents(
  tx: Tx,
  files: FilesService,
  plan: EpisodePlan,
): Promise<(readonly [string, PodcastContent])[]> {
  const pictures: string[] = [];
  for (const file of plan.pictures) pictures.push(await picture(tx, files, file));
  const contents = await mediaContent(tx, files, 'podcast', plan.script.slug);
  return contents.flatMap(([locale, content]) => {
    if (content.kind !== 'podcast') return [];
    const { durationSeconds } = content;
    const chapters = content.chapters.map((chapter, i) => ({ ...chapter, ...(pictures[i] && { image: pictures[i] }) }));
    const questions = plan.questions.map((question) => questionIn(question, locale as Locale, durationSeconds));
    return [[locale, { ...content, chapters, questions }] as const];
  });
}

function questionIn(plan: EndQuestionPlan, locale: Locale, at: number): MediaQuestion {
  const said = (texts: Texts) => texts[locale] ?? texts.en;
  const { id, required, multiple, prompt, options } = plan;
  return {
    ...{ id, at, required, multiple, prompt: said(prompt) },
    options: options.map((option) => ({
      ...{ id: option.id, correct: option.correct, text: said(option.text), feedback: said(option.feedback) },
    })),
  };
}

async function picture(tx: Tx, files: FilesService, file: string): Promise<string> {
  const bytes = await readFile(`${PLACE}/pictures/${file}`);
  return files.keep(tx, bytes, { name: file.slice(file.lastIndexOf('/') + 1), type: 'image/png' });
}
