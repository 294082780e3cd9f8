import { mediaSpans, rulesOf, type Evidence, type MediaEvidence } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.js';
import type { Actor } from '../platform/access/actor.js';
import { Refusal } from '../platform/errors/refusal.js';
import { urlOf } from '../platform/files/files.service.js';
import { textIn } from '../platform/graphql/scalars.js';
import { fitting } from './heard.service.js';
import type {
  PodcastEpisode,
  PodcastEpisodePage,
  PodcastSeason,
  PodcastShow,
  PodcastShowPage,
} from './podcast.type.js';
import { maySee } from './podcasts.policy.js';
import { PodcastsStore, type EpisodeRow, type ShowRow } from './podcasts.store.js';

/** The pages of listeners. */
@Injectable()
export class PodcastsService {
  constructor(
    private readonly store: PodcastsStore,
    private readonly catalog: CatalogService,
  ) {}

  /** The shows with something to hear that the viewer may hear; a visitor is null. */
  async shows(actor: Actor | null, locale: string): Promise<PodcastShow[]> {
    const rows = await this.store.shows();
    return rows.filter(({ visibility }) => maySee(actor, visibility)).map((row) => toShow(row, locale));
  }

  async show(actor: Actor | null, slug: string, locale: string): Promise<PodcastShowPage> {
    const row = await this.store.show(slug);
    if (!row || row.episodeCount === 0 || !maySee(actor, row.visibility)) throw new Refusal('NOT_FOUND');
    const episodes = await this.store.episodes(row.id, actor?.personId ?? null);
    return { show: toShow(row, locale), seasons: toSeasons(row, episodes, locale) };
  }

  async episode(actor: Actor | null, id: string, locale: string): Promise<PodcastEpisodePage> {
    const row = await this.store.episode(id);
    if (!row || !maySee(actor, row.show.visibility)) throw new Refusal('NOT_FOUND');
    const personId = actor?.personId ?? null;
    const [evidences, steps, beside] = await Promise.all([
      personId === null ? [] : this.store.evidences(personId, id),
      personId === null ? [] : this.store.stepsOf(personId, id),
      this.store.episodes(row.show.id, null),
    ]);
    const rules = rulesOf('podcast');
    const evidence = joined(evidences);
    const { sourceLocale } = row.show;
    const content = row.contents[locale] ?? fitting(row, rules.none);
    const contentLocale = row.contents[locale] ? locale : sourceLocale;
    const oldestFirst = beside.map((episode) => episode.id).reverse();
    const place = oldestFirst.indexOf(id);
    return {
      ...{ id, number: row.number, seasonNumber: row.seasonNumber, publishedAt: row.publishedAt },
      seasonTitle: textIn(row.seasonTitle, locale, sourceLocale),
      title: textIn(row.title, locale, sourceLocale),
      show: toShow(row.show, locale),
      content: this.catalog.toStepContent({ ...content, episodeId: id }),
      contentLocale,
      contentLocales: Object.keys(row.contents),
      evidence: personId === null ? null : evidence,
      resumeSeconds: rules.resumeAt(fitting(row, evidence), evidence).seconds ?? null,
      complete: rules.judge(fitting(row, evidence), evidence).complete,
      steps,
      previousEpisodeId: oldestFirst[place - 1] ?? null,
      nextEpisodeId: oldestFirst[place + 1] ?? null,
    };
  }
}

const joined = (evidences: readonly Evidence[]): Evidence =>
  evidences.reduce(rulesOf('podcast').join, rulesOf('podcast').none);

/** A show in a language, or in its own. */
export function toShow(row: ShowRow, locale: string): PodcastShow {
  const { title, summary, art, sourceLocale, slug, locales } = row;
  return {
    ...row,
    title: textIn(title, locale, sourceLocale),
    summary: textIn(summary, locale, sourceLocale),
    artUrl: art === '' ? null : urlOf(art),
    feedUrl:
      row.visibility === 'public'
        ? `/api/podcasts/public/${slug}/${locales.includes(locale) ? locale : sourceLocale}.xml`
        : null,
  };
}

function toSeasons(show: ShowRow, rows: readonly EpisodeRow[], locale: string): PodcastSeason[] {
  const bySeason = Map.groupBy(rows, ({ seasonId }) => seasonId);
  return [...bySeason.values()].flatMap((episodes) =>
    episodes.slice(0, 1).map(({ seasonId, seasonNumber, seasonTitle }) => ({
      id: seasonId,
      number: seasonNumber,
      title: textIn(seasonTitle, locale, show.sourceLocale),
      episodes: episodes.map((row) => toEpisode(show, row, locale)),
    })),
  );
}

function toEpisode(show: ShowRow, row: EpisodeRow, locale: string): PodcastEpisode {
  const durationSeconds = row.lengths[locale] ?? row.lengths[show.sourceLocale] ?? Object.values(row.lengths)[0] ?? 0;
  const evidence = joined(row.evidences) as unknown as MediaEvidence;
  const medium = { durationSeconds, requiredShare: 1, sources: [], transcript: [], chapters: [] };
  return {
    ...{ id: row.id, number: row.number, publishedAt: row.publishedAt, durationSeconds },
    title: textIn(row.title, locale, show.sourceLocale),
    heard: mediaSpans(medium, evidence),
    complete: row.completedAt !== null,
  };
}
