import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { Audit } from '../platform/audit/audit.service.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config/config.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { textIn } from '../platform/graphql/scalars.js';
import { deviceOf } from './feed-device.js';
import { FeedsStore, type FeedReader } from './feeds.store.js';
import type { NewPodcastFeed, PodcastFeedState } from './podcast.type.js';
import { mayRead, maySee } from './podcasts.policy.js';
import { PodcastsStore } from './podcasts.store.js';

/** Private feeds: made, shown, rotated, revoked, and opened by their tokens. */
@Injectable()
export class FeedsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: FeedsStore,
    private readonly podcasts: PodcastsStore,
    private readonly audit: Audit,
    private readonly config: Config,
  ) {}

  async mine(actor: Actor): Promise<PodcastFeedState | null> {
    const row = await this.store.liveOf(actor.personId);
    return row ?? null;
  }

  /**
   * Makes a new address for all shows together and for each show, in every language, and ends the former ones: making one
   * anew is how it is rotated. All are one feed of hers: one token opens them, and they end together.
   */
  async create(actor: Actor, locale: string): Promise<NewPodcastFeed> {
    const token = randomBytes(32).toString('base64url');
    const createdAt = this.clock.now();
    const id = await this.unitOfWork.run(async (tx) => {
      const made = await this.store.replace(tx, actor.personId, hashOf(token), createdAt);
      const facts = made.former ? { former: made.former } : {};
      await this.audit.record(tx, actor, {
        ...{ verb: 'podcasts.create-feed', object: { kind: 'podcast-feed', id: made.id }, facts },
      });
      return made.id;
    });
    const shows = (await this.podcasts.shows()).filter(({ visibility }) => maySee(actor, visibility));
    const url = (path: string) => `${this.config.origin}${privateBase(token)}/${path}.xml`;
    const languages = [...new Set(shows.flatMap(({ locales }) => locales))];
    const ofAll = languages.map((language) => ({
      ...{ showId: null, showTitle: null, locale: language, url: url(language) },
    }));
    const ofEach = shows.flatMap((show) =>
      show.locales.map((language) => ({
        showId: show.id,
        showTitle: textIn(show.title, locale, show.sourceLocale),
        ...{ locale: language, url: url(`${show.slug}/${language}`) },
      })),
    );
    return { feed: { id, createdAt, devices: [] }, addresses: [...ofAll, ...ofEach] };
  }

  /** Ends the feed everywhere; false where there was none. */
  revoke(actor: Actor): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const id = await this.store.revoke(tx, actor.personId, this.clock.now());
      if (id === undefined) return false;
      await this.audit.record(tx, actor, { verb: 'podcasts.revoke-feed', object: { kind: 'podcast-feed', id } });
      return true;
    });
  }

  /** Who reads with this token, now; null where the token serves nobody (any more). Notes the device. */
  async reader(token: string, userAgent: string | undefined): Promise<FeedReader | null> {
    const reader = await this.store.readerOf(hashOf(token));
    if (!reader || !mayRead(reader)) return null;
    await this.store.used(reader.feedId, deviceOf(userAgent), this.clock.now());
    return reader;
  }
}

/** Where everything of a private feed lies; the token is part of each address, so each dies with it. */
export const privateBase = (token: string): string => `/api/podcasts/private/${token}`;

/** A token has 256 random bits, so one round of SHA-256 keeps it as well as a slow hash would. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
