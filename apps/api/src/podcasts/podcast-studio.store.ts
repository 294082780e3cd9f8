import { Injectable } from '@nestjs/common';
import { statement, Statements } from '../platform/database/statements.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { isUuid } from '../platform/database/uuid.js';
import type { PodcastContent } from '@provost/domain';
import { PodcastEpisode, PodcastEpisodeContent } from './podcast-episode.entity.js';
import { PodcastSeason } from './podcast-season.entity.js';
import { PodcastShow } from './podcast-show.entity.js';
import type { StudioShow } from './podcast-studio.type.js';

const SHOW = `
  SELECT json_build_object(
    'id', w.id, 'slug', w.slug, 'title', w.title, 'summary', w.summary, 'author', w.author, 'art', w.art,
    'visibility', w.visibility, 'sourceLocale', w.source_locale, 'locales', w.locales,
    'seasons', coalesce((
      SELECT json_agg(json_build_object('id', s.id, 'number', s.number, 'title', s.title, 'episodes', coalesce((
        SELECT json_agg(json_build_object(
          'id', e.id, 'showId', w.id, 'seasonId', s.id, 'number', e.number, 'title', e.title,
          'publishedAt', e.published_at, 'withdrawnAt', e.withdrawn_at,
          'contents', coalesce((SELECT json_agg(json_build_object('locale', c.locale, 'payload', c.draft)
                         ORDER BY (c.locale <> w.source_locale), c.locale)
                       FROM podcast_episode_content c WHERE c.episode_id = e.id), '[]'::json),
          'published', coalesce((SELECT json_agg(json_build_object('locale', c.locale, 'payload', c.published)
                         ORDER BY (c.locale <> w.source_locale), c.locale)
                       FROM podcast_episode_content c WHERE c.episode_id = e.id AND c.published IS NOT NULL), '[]'::json),
          'hasChanges', e.title IS DISTINCT FROM e.published_title OR EXISTS (
             SELECT 1 FROM podcast_episode_content c WHERE c.episode_id = e.id AND c.draft IS DISTINCT FROM c.published)
        ) ORDER BY e.number) FROM podcast_episode e WHERE e.season_id = s.id), '[]'::json)) ORDER BY s.number)
      FROM podcast_season s WHERE s.show_id = w.id), '[]'::json)) AS show
  FROM podcast_show w`;
const showsOf = statement<{ show: StudioShow }>(
  'podcast_studio_shows',
  `${SHOW} WHERE $1::uuid IS NULL OR w.owner_id = $1 ORDER BY w.created_at, w.id LIMIT 200`,
);
const showById = statement<{ show: StudioShow }>('podcast_studio_show', `${SHOW} WHERE w.id = $1`);
const insertShow = statement<{ id: string }>(
  'podcast_studio_insert_show',
  `INSERT INTO podcast_show (slug, owner_id, title, summary, author, art, visibility, source_locale, locales, created_at, changed_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) ON CONFLICT (slug) DO NOTHING RETURNING id`,
);
const publish = statement<never>(
  'podcast_studio_publish_contents',
  `UPDATE podcast_episode_content SET published = draft WHERE episode_id = $1`,
);

const owner = statement<Pick<PodcastShow, 'id' | 'ownerId'>>(
  'podcast_studio_owner',
  `SELECT id, owner_id AS "ownerId" FROM podcast_show WHERE id = $1`,
);

/** The statements by which trainers make shows. */
@Injectable()
export class PodcastStudioStore {
  constructor(private readonly statements: Statements) {}

  /** Those of an owner, or all (null), oldest first. */
  async shows(ownerId: string | null): Promise<StudioShow[]> {
    return (await this.statements.all(showsOf, [ownerId])).map(({ show }) => show);
  }

  async show(id: string): Promise<StudioShow | undefined> {
    return isUuid(id) ? (await this.statements.one(showById, [id]))?.show : undefined;
  }

  async showWithin(tx: Tx, id: string): Promise<StudioShow> {
    const row = await this.statements.oneIn(tx, showById, [id]);
    if (!row) throw new Error(`show ${id} is gone`);
    return row.show;
  }

  /** The show under a row lock: it is changed by one verb at a time. */
  async lock(tx: Tx, id: string): Promise<PodcastShow | null> {
    return isUuid(id) ? tx.findOne(PodcastShow, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
  }

  async find(id: string): Promise<Pick<PodcastShow, 'id' | 'ownerId'> | undefined> {
    return isUuid(id) ? this.statements.one(owner, [id]) : undefined;
  }

  /** Undefined where the slug is taken. */
  async insertShow(tx: Tx, show: Omit<PodcastShow, 'id' | 'changedAt'>): Promise<string | undefined> {
    const { slug, ownerId, title, summary, author, art, visibility, sourceLocale, locales, createdAt } = show;
    const rows = await this.statements.allIn(tx, insertShow, [
      ...[slug, ownerId, title, summary, author, art, visibility, sourceLocale, locales, createdAt],
    ]);
    return rows[0]?.id;
  }

  async saveShow(tx: Tx, show: PodcastShow): Promise<void> {
    await tx.save(PodcastShow, show);
  }

  seasonsOf(tx: Tx, showId: string): Promise<PodcastSeason[]> {
    return tx.find(PodcastSeason, { where: { showId }, order: { number: 'ASC' } });
  }

  async saveSeason(tx: Tx, season: Omit<PodcastSeason, 'id'> & { id?: string }): Promise<void> {
    await tx.save(PodcastSeason, season);
  }

  /** The episodes of these seasons by their numbers. */
  async episodesOf(tx: Tx, seasonId: string): Promise<PodcastEpisode[]> {
    return tx.find(PodcastEpisode, { where: { seasonId }, order: { number: 'ASC' } });
  }

  async episode(tx: Tx, id: string): Promise<PodcastEpisode | null> {
    return isUuid(id) ? tx.findOneBy(PodcastEpisode, { id }) : null;
  }

  async season(tx: Tx, id: string): Promise<PodcastSeason | null> {
    return isUuid(id) ? tx.findOneBy(PodcastSeason, { id }) : null;
  }

  saveEpisode(tx: Tx, episode: Omit<PodcastEpisode, 'id'> & { id?: string }): Promise<PodcastEpisode> {
    return tx.save(PodcastEpisode, episode);
  }

  async saveDraft(tx: Tx, content: { episodeId: string; locale: string; draft: PodcastContent }): Promise<void> {
    await tx.upsert(PodcastEpisodeContent, content, ['episodeId', 'locale']);
  }

  /** Gives listeners what is written now, in every language. */
  async publishContents(tx: Tx, episodeId: string): Promise<void> {
    await this.statements.allIn(tx, publish, [episodeId]);
  }
}
