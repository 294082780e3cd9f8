import { showProblems, type PodcastContent } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { CatalogService, type FoundProblem } from '../catalog/catalog.service.js';
import type { Actor } from '../platform/access/actor.js';
import { Audit } from '../platform/audit/audit.service.js';
import { Clock } from '../platform/clock.js';
import { isStorable } from '../platform/database/storable.js';
import { UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import type { LocalizedText } from '../platform/graphql/scalars.js';
import type { PodcastEpisode } from './podcast-episode.entity.js';
import type { PodcastSeason } from './podcast-season.entity.js';
import type { PodcastShow } from './podcast-show.entity.js';
import { PodcastStudioStore } from './podcast-studio.store.js';
import type {
  SaveEpisodeInput,
  SaveSeasonInput,
  SaveShowInput,
  StudioEpisode,
  StudioShow,
} from './podcast-studio.type.js';
import { mayEdit, mayEditAll } from './podcasts.policy.js';

/** Either what was made, or what is wrong; then nothing was changed. */
export type SavedEpisode = { readonly saved: StudioEpisode } | { readonly problems: readonly FoundProblem[] };

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_TITLE = 300;
const LONGEST_SUMMARY = 4_000;
/** A path under `/files/` as uploads make it. */
const FILE = /^[0-9a-f]{2}\/[0-9a-f]{64}\.[a-z0-9]+$/;

/** The verbs of trainers about shows. Each locks the show, so two tabs take turns. */
@Injectable()
export class PodcastStudioService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: PodcastStudioStore,
    private readonly catalog: CatalogService,
    private readonly audit: Audit,
  ) {}

  shows(actor: Actor): Promise<StudioShow[]> {
    return this.store.shows(mayEditAll(actor) ? null : actor.personId);
  }

  async show(actor: Actor, id: string): Promise<StudioShow> {
    const owned = await this.store.find(id);
    const show = owned && mayEdit(actor, owned) ? await this.store.show(id) : undefined;
    if (!show) throw new Refusal('NOT_FOUND');
    return show;
  }

  /** Makes a show or changes it; null where the slug of a new one is taken. What is changed is seen by listeners at once. */
  saveShow(actor: Actor, input: SaveShowInput): Promise<StudioShow | null> {
    const facts = checkedShow(input);
    if (input.showId) {
      return this.within(actor, input.showId, async (tx, show) => {
        await this.store.saveShow(tx, {
          ...show,
          ...facts,
          locales: [show.sourceLocale, ...others(facts.locales, show)],
        });
        await this.record(tx, actor, 'podcasts.change-show', show.id);
        return this.store.showWithin(tx, show.id);
      });
    }
    if (!SLUG.test(input.slug) || input.slug.length > 80) throw new Refusal('BAD_INPUT', { field: 'slug' });
    const { slug, sourceLocale } = input;
    return this.unitOfWork.run(async (tx) => {
      const locales = [sourceLocale, ...others(facts.locales, { sourceLocale })];
      const made = { ...facts, slug, sourceLocale, locales, ownerId: actor.personId, createdAt: this.clock.now() };
      const id = await this.store.insertShow(tx, made);
      if (id === undefined) return null;
      await this.store.saveSeason(tx, { showId: id, number: 1, title: {} });
      await this.record(tx, actor, 'podcasts.create-show', id);
      return this.store.showWithin(tx, id);
    });
  }

  /** Names a season, or begins the next one. */
  saveSeason(actor: Actor, input: SaveSeasonInput): Promise<StudioShow> {
    const title = texts(input.title, 'title', LONGEST_TITLE);
    return this.within(actor, input.showId, async (tx, show) => {
      const seasons = await this.store.seasonsOf(tx, show.id);
      const known = input.seasonId ? seasons.find(({ id }) => id === input.seasonId) : undefined;
      if (input.seasonId && !known) throw new Refusal('NOT_FOUND');
      const next = (seasons.at(-1)?.number ?? 0) + 1;
      await this.store.saveSeason(tx, known ? { ...known, title } : { showId: show.id, number: next, title });
      await this.touch(tx, show);
      return this.store.showWithin(tx, show.id);
    });
  }

  /** Saves an episode's draft in one language, or adds an episode at the end of a season. Listeners keep what was published. */
  saveEpisode(actor: Actor, input: SaveEpisodeInput): Promise<SavedEpisode> {
    const title = texts(input.title, 'title', LONGEST_TITLE);
    const parsed = this.catalog.parseContent('podcast', input.payload, input.episodeId ?? null, input.locale);
    return this.within(actor, input.showId, async (tx, show) => {
      if (!show.locales.includes(input.locale)) throw new Refusal('BAD_INPUT', { field: 'locale' });
      const seasons = await this.store.seasonsOf(tx, show.id);
      const season = seasons.find(({ id }) => id === input.seasonId);
      if (!season) throw new Refusal('NOT_FOUND');
      const known = input.episodeId ? await this.ownEpisode(tx, input.episodeId, seasons) : null;
      if (!parsed.ok) return { problems: parsed.problems };
      const episode = await this.store.saveEpisode(
        tx,
        known ? { ...known, title } : await this.begun(tx, season, title),
      );
      // An episode is itself: where its content was copied from says nothing of it.
      const { episodeId: _, ...draft } = parsed.content as PodcastContent;
      await this.store.saveDraft(tx, { episodeId: episode.id, locale: input.locale, draft });
      return { saved: await this.shown(tx, show.id, episode.id) };
    });
  }

  /** Gives listeners what is written now, or says everything that must be mended first. The first instant stays its date. */
  publishEpisode(actor: Actor, episodeId: string): Promise<SavedEpisode> {
    return this.inEpisode(actor, episodeId, async (tx, show, episode) => {
      const { contents } = await this.shown(tx, show.id, episode.id);
      const piece = { id: episode.id, kind: 'podcast' as const, title: episode.title, contents };
      const problems = [
        ...showProblems(show).map((problem) => ({ ...problem, stepId: null, locale: null })),
        ...this.catalog.contentProblems(piece, show.sourceLocale),
      ];
      if (problems.length > 0) return { problems };
      const now = this.clock.now();
      await this.store.publishContents(tx, episode.id);
      await this.store.saveEpisode(tx, {
        ...{ ...episode, publishedTitle: episode.title, publishedAt: episode.publishedAt ?? now },
        ...{ withdrawnAt: null, changedAt: now },
      });
      await this.touch(tx, show);
      await this.record(tx, actor, 'podcasts.publish-episode', episode.id, 'podcast-episode');
      return { saved: await this.shown(tx, show.id, episode.id) };
    });
  }

  /** Takes an episode from listeners; what they heard stays, and so does every course's copy. */
  withdrawEpisode(actor: Actor, episodeId: string): Promise<StudioEpisode> {
    return this.inEpisode(actor, episodeId, async (tx, show, episode) => {
      if (episode.publishedAt && !episode.withdrawnAt) {
        const now = this.clock.now();
        await this.store.saveEpisode(tx, { ...episode, withdrawnAt: now, changedAt: now });
        await this.touch(tx, show);
        await this.record(tx, actor, 'podcasts.withdraw-episode', episode.id, 'podcast-episode');
      }
      return this.shown(tx, show.id, episode.id);
    });
  }

  private async begun(tx: Tx, season: PodcastSeason, title: LocalizedText): Promise<Omit<PodcastEpisode, 'id'>> {
    const last = (await this.store.episodesOf(tx, season.id)).at(-1)?.number ?? 0;
    const now = this.clock.now();
    return {
      ...{ seasonId: season.id, number: last + 1, title, publishedTitle: null, publishedAt: null, withdrawnAt: null },
      ...{ createdAt: now, changedAt: now },
    };
  }

  private async ownEpisode(tx: Tx, id: string, seasons: readonly PodcastSeason[]): Promise<PodcastEpisode> {
    const episode = await this.store.episode(tx, id);
    if (!episode || !seasons.some((season) => season.id === episode.seasonId)) throw new Refusal('NOT_FOUND');
    return episode;
  }

  private async inEpisode<T>(
    actor: Actor,
    episodeId: string,
    work: (tx: Tx, show: PodcastShow, episode: PodcastEpisode) => Promise<T>,
  ): Promise<T> {
    return this.unitOfWork.run(async (tx) => {
      const found = await this.store.episode(tx, episodeId);
      const season = found && (await this.store.season(tx, found.seasonId));
      const show = season && (await this.lock(tx, actor, season.showId));
      // Read again under the lock: another tab may have published it meanwhile.
      const episode = show && (await this.store.episode(tx, episodeId));
      if (!show || !episode) throw new Refusal('NOT_FOUND');
      return work(tx, show, episode);
    });
  }

  private within<T>(actor: Actor, showId: string, work: (tx: Tx, show: PodcastShow) => Promise<T>): Promise<T> {
    return this.unitOfWork.run(async (tx) => work(tx, await this.lock(tx, actor, showId)));
  }

  private async lock(tx: Tx, actor: Actor, showId: string): Promise<PodcastShow> {
    const show = await this.store.lock(tx, showId);
    if (!show || !mayEdit(actor, show)) throw new Refusal('NOT_FOUND');
    return show;
  }

  private async shown(tx: Tx, showId: string, episodeId: string): Promise<StudioEpisode> {
    const { seasons } = await this.store.showWithin(tx, showId);
    const episode = seasons.flatMap(({ episodes }) => episodes).find(({ id }) => id === episodeId);
    if (!episode) throw new Error(`episode ${episodeId} was not saved`);
    return episode;
  }

  private touch(tx: Tx, show: PodcastShow): Promise<void> {
    return this.store.saveShow(tx, { ...show, changedAt: this.clock.now() });
  }

  private record(tx: Tx, actor: Actor, verb: string, id: string, kind = 'podcast-show'): Promise<void> {
    return this.audit.record(tx, actor, { verb, object: { kind, id } });
  }
}

const others = (locales: readonly string[], { sourceLocale }: { sourceLocale: string }): string[] =>
  [...new Set(locales)].filter((locale) => locale !== sourceLocale);

function checkedShow(input: SaveShowInput) {
  const author = input.author.trim();
  if (author.length > LONGEST_TITLE || !isStorable(author)) throw new Refusal('BAD_INPUT', { field: 'author' });
  if (input.art !== '' && !FILE.test(input.art)) throw new Refusal('BAD_INPUT', { field: 'art' });
  return {
    title: texts(input.title, 'title', LONGEST_TITLE),
    summary: texts(input.summary, 'summary', LONGEST_SUMMARY),
    ...{ author, art: input.art, visibility: input.visibility, locales: input.locales },
  };
}

/** Without the languages left empty. Refuses BAD_INPUT for a text that is too long or cannot be stored. */
function texts(given: LocalizedText, field: string, longest: number): LocalizedText {
  const written = Object.entries(given).flatMap(([locale, text]) => {
    const trimmed = text.trim();
    if (trimmed.length > longest || !isStorable(trimmed)) throw new Refusal('BAD_INPUT', { field, locale, longest });
    return trimmed === '' ? [] : [[locale, trimmed] as const];
  });
  return Object.fromEntries(written);
}
