import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { College } from './college.js';
import type { StepTraits } from './courses.js';
import type { Person } from './people.js';

/** A show with the ids of its season and episodes. */
export interface Show {
  readonly id: string;
  readonly slug: string;
  readonly seasonId: string;
  readonly episodeIds: readonly string[];
}

let made = 0;

/** Keeps bytes as an upload would; gives the source of a content. */
export async function aRecording(college: College, type = 'audio/mp4', bytes = 4_000) {
  const body = Buffer.alloc(bytes, `${type} ${++made}`);
  const sha256 = createHash('sha256').update(body).digest('hex');
  const file = `${sha256.slice(0, 2)}/${sha256}.${type.startsWith('audio/ogg') ? 'ogg' : 'm4a'}`;
  await mkdir(dirname(join(college.filesDir, file)), { recursive: true });
  await writeFile(join(college.filesDir, file), body);
  return { file, type, bytes };
}

/** The content of an episode of so many seconds, with words and chapters. */
export function aPodcast(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    ...{ kind: 'podcast', durationSeconds: 100, requiredShare: 0.9, sources: [], notes: 'Notes.' },
    transcript: [
      { start: 0, end: 2.5, text: 'Good evening.', speaker: 'Efua' },
      { start: 2.5, end: 99, text: 'The seal was broken.', speaker: 'Kofi' },
    ],
    chapters: [
      { start: 0, title: 'At the gate' },
      { start: 40, title: 'In court' },
    ],
    ...changes,
  };
}

/** A step that takes an episode, or stands for itself. */
export const aPodcastStep = (content: Readonly<Record<string, unknown>>): StepTraits => ({ kind: 'podcast', content });

/** A show with one season of episodes, published unless said otherwise. */
export async function aShow(
  college: College,
  owner: Person,
  traits: {
    readonly visibility?: 'public' | 'officers';
    readonly title?: string;
    readonly slug?: string;
    readonly episodes?: readonly Record<string, unknown>[];
    readonly published?: boolean;
  } = {},
): Promise<Show> {
  const now = college.clock.now();
  const slug = traits.slug ?? `show-${++made}`;
  const title = { en: traits.title ?? 'At the gate' };
  const { id } = await college.row<{ id: string }>(
    `INSERT INTO podcast_show (slug, owner_id, title, summary, author, art, visibility, source_locale, locales, created_at, changed_at)
     VALUES ($1, $2, $3, $3, 'Meridian College', $4, $5, 'en', '{en}', $6, $6) RETURNING id`,
    [slug, owner.id, title, `ab/${'a'.repeat(64)}.png`, traits.visibility ?? 'officers', now],
  );
  const season = await college.row<{ id: string }>(
    `INSERT INTO podcast_season (show_id, number, title) VALUES ($1, 1, $2) RETURNING id`,
    [id, { en: 'First season' }],
  );
  const episodeIds: string[] = [];
  for (const [place, content] of (traits.episodes ?? [aPodcast()]).entries()) {
    const open = traits.published ?? true;
    const episode = await college.row<{ id: string }>(
      `INSERT INTO podcast_episode (season_id, number, title, published_title, published_at, created_at, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $6) RETURNING id`,
      [season.id, place + 1, title, open ? title : null, open ? now : null, now],
    );
    await college.sql(
      `INSERT INTO podcast_episode_content (episode_id, locale, draft, published) VALUES ($1, 'en', $2, $3)`,
      [episode.id, content, open ? content : null],
    );
    episodeIds.push(episode.id);
  }
  return { id, slug, seasonId: season.id, episodeIds };
}
