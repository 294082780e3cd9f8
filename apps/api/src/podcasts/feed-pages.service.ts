import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { Refusal } from '../platform/errors/refusal.js';
import { urlOf } from '../platform/files/files.service.js';
import { mayHear } from '@provost/domain';
import {
  audioOf,
  channelOf,
  channelOfAll,
  contentIn,
  feedDocument,
  nameOf,
  type Channel,
  type FeedPlace,
} from './feed-document.js';
import { privateBase } from './feeds.service.js';
import { PodcastsStore, type PublishedEpisode, type ShowRow } from './podcasts.store.js';
import { asChaptersJson, asHtml, asSubRip, asTranscriptJson, asWebVtt } from './transcripts.js';

/** A text that a feed consists of. */
export interface FeedText {
  readonly body: string;
  readonly type: string;
  readonly etag: string;
  readonly changedAt: Date;
}

/** A recording, by its path under the folder of files. */
export interface FeedFile {
  readonly file: string;
}

/** Which feed is read: that of a token whose holder was found to be let in, or the public one (null). */
export type ReadBy = { readonly token: string; readonly feedId: string } | null;

const TRANSCRIPT = /^(transcript|chapters)\.([a-z]{2})\.(vtt|srt|json|html)$/u;

/** What lies under the address of a feed. Everything that is not there, or not for this reader, is NOT_FOUND alike. */
@Injectable()
export class FeedPagesService {
  constructor(
    private readonly store: PodcastsStore,
    private readonly config: Config,
  ) {}

  /** The feed `<locale>.xml` of a show. */
  async feed(readBy: ReadBy, slug: string, name: string): Promise<FeedText> {
    const show = await this.show(readBy, slug);
    const locale = localeIn(name, show.locales);
    const episodes = await this.store.publishedOf(show.id);
    return this.document(channelOf(show, episodes, locale), episodes, locale, readBy);
  }

  /** The feed `<locale>.xml` of all shows that the reader may hear; there is none for the public. */
  async feedOfAll(reader: NonNullable<ReadBy>, name: string): Promise<FeedText> {
    const shows = (await this.store.shows()).filter((show) => isOpen(reader, show));
    const locale = localeIn(
      name,
      shows.flatMap(({ locales }) => locales),
    );
    const episodes = (await this.store.publishedOfAll()).filter(({ show }) => isOpen(reader, show));
    return this.document(channelOfAll(reader.feedId, shows, episodes, locale), episodes, locale, reader);
  }

  private document(channel: Channel, episodes: readonly PublishedEpisode[], locale: string, readBy: ReadBy): FeedText {
    const body = feedDocument(channel, episodes, locale, this.placeOf(readBy));
    return text(body, 'application/rss+xml; charset=utf-8', channel.changedAt);
  }

  /** A file of an episode: its recording, its transcript or its chapters. */
  async file(readBy: ReadBy, slug: string, episodeId: string, name: string): Promise<FeedText | FeedFile> {
    const episode = await this.store.episode(episodeId);
    if (episode?.show.slug !== slug || !isOpen(readBy, episode.show)) throw new Refusal('NOT_FOUND');
    const [, what, locale, ending] = TRANSCRIPT.exec(name) ?? [];
    if (what && locale && ending) return this.words(episode, what, locale, ending);
    const recording = Object.values(episode.contents)
      .flatMap(audioOf)
      .find(({ file }) => nameOf(file) === name);
    if (!recording) throw new Refusal('NOT_FOUND');
    return { file: recording.file };
  }

  private words(episode: PublishedEpisode, what: string, locale: string, ending: string): FeedText {
    const content = contentIn(episode, locale);
    const at = new Date(episode.changedAt);
    if (!content || !(locale in episode.contents)) throw new Refusal('NOT_FOUND');
    if (what === 'chapters') {
      if (ending !== 'json') throw new Refusal('NOT_FOUND');
      const chapters = asChaptersJson(content.chapters, (file) => this.config.origin + urlOf(file));
      return text(JSON.stringify(chapters), 'application/json+chapters; charset=utf-8', at);
    }
    const { transcript } = content;
    if (ending === 'vtt') return text(asWebVtt(transcript), 'text/vtt; charset=utf-8', at);
    if (ending === 'srt') return text(asSubRip(transcript), 'application/x-subrip; charset=utf-8', at);
    if (ending === 'html') return text(asHtml(transcript, locale), 'text/html; charset=utf-8', at);
    return text(JSON.stringify(asTranscriptJson(transcript)), 'application/json; charset=utf-8', at);
  }

  private async show(readBy: ReadBy, slug: string): Promise<ShowRow> {
    const show = await this.store.show(slug);
    if (!show || show.episodeCount === 0 || !isOpen(readBy, show)) throw new Refusal('NOT_FOUND');
    return show;
  }

  private placeOf(readBy: ReadBy): FeedPlace {
    const base = readBy === null ? '/api/podcasts/public' : privateBase(readBy.token);
    return { origin: this.config.origin, base, isPrivate: readBy !== null };
  }
}

/** The language that a feed's name asks for, where the feed has it. */
function localeIn(name: string, locales: readonly string[]): string {
  const locale = /^([a-z]{2})\.xml$/u.exec(name)?.[1];
  if (locale === undefined || !locales.includes(locale)) throw new Refusal('NOT_FOUND');
  return locale;
}

const isOpen = (readBy: ReadBy, { visibility }: ShowRow): boolean => mayHear(visibility, readBy !== null);

function text(body: string, type: string, at: Date): FeedText {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  // Weak: compression on the way changes bytes, not what they say.
  return { body, type, etag: `W/"${hash}"`, changedAt: new Date(Math.floor(at.getTime() / 1000) * 1000) };
}
