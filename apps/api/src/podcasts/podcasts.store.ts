import type { Evidence, PodcastContent, Requirement, ShowVisibility } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { statement, Statements } from '../platform/database/statements.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { isUuid } from '../platform/database/uuid.js';
import type { LocalizedText } from '../platform/graphql/scalars.js';

/** A show as listeners see it. Instants out of JSON are ISO text. */
export interface ShowRow {
  readonly id: string;
  readonly slug: string;
  readonly ownerId: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly author: string;
  readonly art: string;
  readonly visibility: ShowVisibility;
  readonly sourceLocale: string;
  readonly locales: string[];
  readonly changedAt: string;
  readonly episodeCount: number;
  readonly newestAt: string | null;
}

/** An episode in a list, with all that one person heard of it, in whatever course and outside. */
export interface EpisodeRow {
  readonly id: string;
  readonly number: number;
  readonly title: LocalizedText;
  readonly publishedAt: string;
  readonly seasonId: string;
  readonly seasonNumber: number;
  readonly seasonTitle: LocalizedText;
  /** Locale → seconds. */
  readonly lengths: Readonly<Record<string, number>>;
  readonly evidences: readonly Evidence[];
  readonly completedAt: string | null;
}

/** An episode with its published contents. */
export interface PublishedEpisode {
  readonly id: string;
  readonly number: number;
  readonly title: LocalizedText;
  readonly publishedAt: string;
  readonly changedAt: string;
  readonly seasonNumber: number;
  readonly seasonTitle: LocalizedText;
  readonly show: ShowRow;
  readonly contents: Readonly<Record<string, PodcastContent>>;
}

/** What one person has heard of an episode outside courses. */
export interface HeardRow {
  readonly evidence: Evidence;
  readonly secondsBySession: Readonly<Record<string, number>>;
  readonly completedAt: Date | null;
  readonly requirement: Requirement | null;
}

/** A place in a course that takes the episode as a step. */
export interface StepOfEpisode {
  readonly enrolmentId: string;
  readonly stepId: string;
}

const PUBLISHED = `e.published_at IS NOT NULL AND e.withdrawn_at IS NULL`;
const SHOW = `json_build_object(
  'id', w.id, 'slug', w.slug, 'ownerId', w.owner_id, 'title', w.title, 'summary', w.summary, 'author', w.author, 'art', w.art,
  'visibility', w.visibility, 'sourceLocale', w.source_locale, 'locales', w.locales, 'changedAt', w.changed_at,
  'episodeCount', (SELECT count(*) FROM podcast_episode e JOIN podcast_season s ON s.id = e.season_id
                   WHERE s.show_id = w.id AND ${PUBLISHED}),
  'newestAt', (SELECT max(e.published_at) FROM podcast_episode e JOIN podcast_season s ON s.id = e.season_id
               WHERE s.show_id = w.id AND ${PUBLISHED}))`;
/** Places of person $1 in editions that hold episode e as a step. */
const STEPS = (person: string, episode: string) => `
  enrolment n JOIN step t ON t.edition_id = n.edition_id AND t.kind = 'podcast'
  WHERE n.person_id = ${person} AND n.status IN ('active', 'completed')
    AND EXISTS (SELECT 1 FROM step_content c WHERE c.step_id = t.id AND c.payload ->> 'episodeId' = ${episode}::text)`;
const EVIDENCES = (person: string, episode: string) => `
  SELECT coalesce(json_agg(x.evidence), '[]'::json) FROM (
    SELECT h.evidence FROM podcast_heard h WHERE h.person_id = ${person} AND h.episode_id = ${episode}
    UNION ALL
    SELECT p.evidence FROM progress p WHERE (p.enrolment_id, p.step_id) IN (SELECT n.id, t.id FROM ${STEPS(person, episode)})) x`;

const shows = statement<{ show: ShowRow }>(
  'podcasts_shows',
  `SELECT ${SHOW} AS show FROM podcast_show w
   WHERE EXISTS (SELECT 1 FROM podcast_episode e JOIN podcast_season s ON s.id = e.season_id
                 WHERE s.show_id = w.id AND ${PUBLISHED})
   ORDER BY w.created_at, w.id LIMIT 200`,
);
const showBySlug = statement<{ show: ShowRow }>(
  'podcasts_show',
  `SELECT ${SHOW} AS show FROM podcast_show w WHERE w.slug = $1`,
);
const episodesOfShow = statement<{ episode: EpisodeRow }>(
  'podcasts_episodes_of_show',
  `SELECT json_build_object(
     'id', e.id, 'number', e.number, 'title', e.published_title, 'publishedAt', e.published_at,
     'seasonId', s.id, 'seasonNumber', s.number, 'seasonTitle', s.title,
     'lengths', (SELECT json_object_agg(c.locale, c.published -> 'durationSeconds') FROM podcast_episode_content c
                 WHERE c.episode_id = e.id AND c.published IS NOT NULL),
     'evidences', (${EVIDENCES('$2', 'e.id')}),
     'completedAt', (SELECT min(x.at) FROM (
        SELECT h.completed_at AS at FROM podcast_heard h WHERE h.person_id = $2 AND h.episode_id = e.id
        UNION ALL
        SELECT c.completed_at FROM step_completion c
        WHERE (c.enrolment_id, c.step_id) IN (SELECT n.id, t.id FROM ${STEPS('$2', 'e.id')})) x)) AS episode
   FROM podcast_episode e JOIN podcast_season s ON s.id = e.season_id
   WHERE s.show_id = $1 AND ${PUBLISHED} ORDER BY s.number DESC, e.number DESC LIMIT 500`,
);
const PUBLISHED_EPISODE = `
  SELECT json_build_object(
    'id', e.id, 'number', e.number, 'title', e.published_title, 'publishedAt', e.published_at, 'changedAt', e.changed_at,
    'seasonNumber', s.number, 'seasonTitle', s.title, 'show', ${SHOW},
    'contents', (SELECT json_object_agg(c.locale, c.published) FROM podcast_episode_content c
                 WHERE c.episode_id = e.id AND c.published IS NOT NULL)) AS episode
  FROM podcast_episode e JOIN podcast_season s ON s.id = e.season_id JOIN podcast_show w ON w.id = s.show_id`;
const publishedEpisode = statement<{ episode: PublishedEpisode }>(
  'podcasts_published_episode',
  `${PUBLISHED_EPISODE} WHERE e.id = $1 AND ${PUBLISHED}`,
);
const publishedOfShow = statement<{ episode: PublishedEpisode }>(
  'podcasts_published_of_show',
  `${PUBLISHED_EPISODE} WHERE w.id = $1 AND ${PUBLISHED} ORDER BY e.published_at DESC, e.id LIMIT 500`,
);
const publishedOfAllShows = statement<{ episode: PublishedEpisode }>(
  'podcasts_published_of_all',
  `${PUBLISHED_EPISODE} WHERE ${PUBLISHED} ORDER BY e.published_at DESC, e.id LIMIT 500`,
);
const evidences = statement<{ evidences: Evidence[] }>(
  'podcasts_evidences',
  `SELECT (${EVIDENCES('$1::uuid', '$2::uuid')}) AS evidences`,
);
const stepsOf = statement<StepOfEpisode>(
  'podcasts_steps_of',
  `SELECT n.id AS "enrolmentId", t.id AS "stepId" FROM ${STEPS('$1', '$2')} ORDER BY n.id, t.id`,
);
const lockHeard = statement<HeardRow>(
  'podcasts_lock_heard',
  `SELECT evidence, seconds_by_session AS "secondsBySession", completed_at AS "completedAt", requirement
   FROM podcast_heard WHERE person_id = $1 AND episode_id = $2 FOR UPDATE`,
);
const beginHeard = statement<never>(
  'podcasts_begin_heard',
  `INSERT INTO podcast_heard (person_id, episode_id, evidence, first_at, updated_at) VALUES ($1, $2, $3, $4, $4)
   ON CONFLICT (person_id, episode_id) DO NOTHING`,
);
const saveHeard = statement<never>(
  'podcasts_save_heard',
  `UPDATE podcast_heard SET evidence = $3, seconds_by_session = $4, completed_at = $5, requirement = $6, updated_at = $7
   WHERE person_id = $1 AND episode_id = $2`,
);

/** The statements by which listeners hear. */
@Injectable()
export class PodcastsStore {
  constructor(private readonly statements: Statements) {}

  /** Shows with something to hear, oldest first; who may see which is the policy's. */
  async shows(): Promise<ShowRow[]> {
    return (await this.statements.all(shows, [])).map(({ show }) => show);
  }

  async show(slug: string): Promise<ShowRow | undefined> {
    return (await this.statements.one(showBySlug, [slug]))?.show;
  }

  /** Newest first. A visitor (null) has heard nothing. */
  async episodes(showId: string, personId: string | null): Promise<EpisodeRow[]> {
    return (await this.statements.all(episodesOfShow, [showId, personId])).map(({ episode }) => episode);
  }

  async episode(id: string, tx?: Tx): Promise<PublishedEpisode | undefined> {
    if (!isUuid(id)) return undefined;
    const row = tx
      ? await this.statements.oneIn(tx, publishedEpisode, [id])
      : await this.statements.one(publishedEpisode, [id]);
    return row?.episode;
  }

  /** Every published episode of a show with its contents, newest first: what a feed holds. */
  async publishedOf(showId: string): Promise<PublishedEpisode[]> {
    return (await this.statements.all(publishedOfShow, [showId])).map(({ episode }) => episode);
  }

  /** The newest published episodes of all shows; who may hear which is the policy's. */
  async publishedOfAll(): Promise<PublishedEpisode[]> {
    return (await this.statements.all(publishedOfAllShows, [])).map(({ episode }) => episode);
  }

  /** All that the person did in the episode, outside courses and in each that takes it. */
  async evidences(personId: string, episodeId: string): Promise<Evidence[]> {
    return (await this.statements.one(evidences, [personId, episodeId]))?.evidences ?? [];
  }

  /** The person's places in editions that hold the episode as a step; in one order, so that two reports never wait for each other. */
  stepsOf(personId: string, episodeId: string, tx?: Tx): Promise<StepOfEpisode[]> {
    const values = [personId, episodeId];
    return tx ? this.statements.allIn(tx, stepsOf, values) : this.statements.all(stepsOf, values);
  }

  /** What is recorded, under a row lock, begun with `none` where nothing was: two devices take turns. */
  async lockHeard(tx: Tx, key: { personId: string; episodeId: string }, none: Evidence, now: Date): Promise<HeardRow> {
    const { personId, episodeId } = key;
    await this.statements.allIn(tx, beginHeard, [personId, episodeId, none, now]);
    const row = await this.statements.oneIn(tx, lockHeard, [personId, episodeId]);
    if (!row) throw new Error(`what ${personId} heard of ${episodeId} is gone`);
    return row;
  }

  async saveHeard(tx: Tx, key: { personId: string; episodeId: string }, heard: HeardRow, now: Date): Promise<void> {
    await this.statements.allIn(tx, saveHeard, [
      ...[key.personId, key.episodeId, heard.evidence, heard.secondsBySession],
      ...[heard.completedAt, heard.requirement, now],
    ]);
  }
}
