import { textIn } from '../platform/graphql/scalars.js';
import { urlOf } from '../platform/files/files.service.js';
import { DateTime } from 'luxon';
import { generateRssFeed, type RssFeed } from 'feedsmith';
import type { MediaSource, PodcastContent } from '@provost/domain';
import type { PublishedEpisode, ShowRow } from './podcasts.store.js';

/** Where a feed lies, and the rest of it. */
export interface FeedPlace {
  /** The address that browsers use, e.g. `https://college.example`. */
  readonly origin: string;
  /** The path under which everything of this feed lies; that of a private feed holds its token. */
  readonly base: string;
  readonly isPrivate: boolean;
}

/** What apps play everywhere, the best first: RSS has one enclosure, and not every app knows Opus. */
const PLAYED_EVERYWHERE = ['audio/mp4', 'audio/x-m4a', 'audio/mpeg'];

/** The audio files of an episode, that which every app plays first. Playlists are none. */
export function audioOf({ sources }: PodcastContent): MediaSource[] {
  const rank = ({ type }: MediaSource) => {
    const place = PLAYED_EVERYWHERE.indexOf(plainType(type));
    return place === -1 ? PLAYED_EVERYWHERE.length : place;
  };
  return sources
    .filter(({ type }) => type.startsWith('audio/') && !type.includes('mpegurl'))
    .sort((a, b) => rank(a) - rank(b));
}

/** The name of a kept file without its folder: the hash of its bytes, so an address never means something else later. */
export const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** The content of an episode in a language, or in the language of its show. */
export function contentIn(episode: PublishedEpisode, locale: string): PodcastContent | undefined {
  const { contents, show } = episode;
  return contents[locale] ?? contents[show.sourceLocale] ?? Object.values(contents)[0];
}

/** When anything in a feed last changed. */
function changeOf(shows: readonly ShowRow[], episodes: readonly PublishedEpisode[]): Date {
  const instants = [...shows, ...episodes].map(({ changedAt }) => Date.parse(changedAt));
  return new Date(Math.floor(Math.max(...instants) / 1000) * 1000);
}

/** What a feed is of, and what it says of itself. */
export interface Channel {
  readonly guid: string;
  /** Where it lies under the base of its place. */
  readonly path: string;
  /** The page of the portal that it belongs to. */
  readonly page: string;
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  /** A path under `/files/`; empty where there is none. */
  readonly art: string;
  readonly changedAt: Date;
  /** Whether episodes of several shows stand in it: each then says of which, and numbers count within shows only. */
  readonly mixed: boolean;
}

/** One show as a feed in a language. */
export function channelOf(show: ShowRow, episodes: readonly PublishedEpisode[], locale: string): Channel {
  const { id: guid, slug, author, art, sourceLocale } = show;
  const title = textIn(show.title, locale, sourceLocale);
  const summary = textIn(show.summary, locale, sourceLocale) || title;
  const changedAt = changeOf([show], episodes);
  return {
    ...{ guid, title, summary, author, art, changedAt },
    ...{ path: `${slug}/${locale}.xml`, page: `podcasts/${slug}`, mixed: false },
  };
}

/** Every show of a reader as one feed in a language, by the id of her private feed. */
export function channelOfAll(
  feedId: string,
  shows: readonly ShowRow[],
  episodes: readonly PublishedEpisode[],
  locale: string,
): Channel {
  const words = ALL_SHOWS[locale as keyof typeof ALL_SHOWS] ?? ALL_SHOWS.en;
  return {
    ...{ guid: feedId, path: `${locale}.xml`, page: 'podcasts', ...words, mixed: true },
    author: [...new Set(shows.map(({ author }) => author))].join(', '),
    art: shows.find(({ art }) => art !== '')?.art ?? '',
    changedAt: changeOf(shows, episodes),
  };
}

const ALL_SHOWS = {
  en: { title: 'Provost: all shows', summary: 'Every episode that you may hear, the newest first.' },
  ar: { title: 'Provost: كل البرامج', summary: 'كل الحلقات المتاحة لك، الأحدث أولًا.' },
  fr: {
    title: 'Provost : toutes les émissions',
    summary: 'Tous les épisodes que vous pouvez écouter, les plus récents d’abord.',
  },
  es: {
    title: 'Provost: todos los programas',
    summary: 'Todos los episodios que puede escuchar, primero los más recientes.',
  },
};

/** Characters that no XML document may hold, not even escaped (XML 1.0, 2.2): one pasted tab of a slide would end the feed. */
const NOT_OF_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** RSS 2.0 with the itunes and Podcasting 2.0 namespaces. The same facts give the same bytes. */
export function feedDocument(
  channel: Channel,
  episodes: readonly PublishedEpisode[],
  locale: string,
  place: FeedPlace,
): string {
  const { title, summary, author } = channel;
  const self = `${place.origin}${place.base}/${channel.path}`;
  const page = `${place.origin}/${channel.page}`;
  const image = channel.art === '' ? undefined : place.origin + urlOf(channel.art);
  const feed: RssFeed.Feed<Date, true> = {
    ...{ title, link: page, description: summary, language: locale, generator: 'Provost' },
    lastBuildDate: channel.changedAt,
    ...(image && { image: { url: image, title, link: page } }),
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    itunes: {
      ...{ author, type: 'episodic', explicit: false, categories: [{ text: 'Education' }] },
      ...(image && { image }),
      ...(place.isPrivate && { block: true }),
    },
    podcast: {
      ...{ guid: channel.guid, locked: { value: true }, medium: 'podcast' },
      ...(place.isPrivate && { blocks: [{ value: true }] }),
    },
    items: episodes.flatMap((episode) => {
      const content = contentIn(episode, locale);
      return content ? [item(episode, content, locale, place, channel.mixed)] : [];
    }),
  };
  const xml = generateRssFeed(feed, { strict: true });
  return rfc822(xml)
    .replaceAll(NOT_OF_XML, '')
    .replaceAll('<itunes:explicit>no</itunes:explicit>', '<itunes:explicit>false</itunes:explicit>');
}

function item(
  episode: PublishedEpisode,
  content: PodcastContent,
  locale: string,
  place: FeedPlace,
  mixed: boolean,
): RssFeed.Item<Date, true> {
  const { show } = episode;
  const at = `${place.origin}${place.base}/${show.slug}/${episode.id}`;
  const title = textIn(episode.title, locale, show.sourceLocale);
  const fullTitle = mixed ? `${textIn(show.title, locale, show.sourceLocale)}: ${title}` : title;
  const spoken = episode.contents[locale] ? locale : show.sourceLocale;
  const files = audioOf(content);
  const [first] = files;
  const transcript = (ending: string, type: string) => ({
    ...{ url: `${at}/transcript.${spoken}.${ending}`, type, language: spoken },
  });
  const picture = content.chapters.find(({ image }) => image)?.image ?? (mixed ? show.art : '');
  return {
    title: fullTitle,
    link: `${place.origin}/podcasts/${show.slug}/${episode.id}`,
    description: content.notes === '' ? title : content.notes,
    guid: { value: episode.id, isPermaLink: false },
    pubDate: new Date(episode.publishedAt),
    ...(first && {
      enclosures: [{ url: `${at}/${nameOf(first.file)}`, length: first.bytes, type: plainType(first.type) }],
    }),
    itunes: {
      ...{ title, duration: Math.round(content.durationSeconds), explicit: false, episodeType: 'full' },
      ...(!mixed && { episode: episode.number, season: episode.seasonNumber }),
      author: show.author,
      ...(picture && { image: place.origin + urlOf(picture) }),
    },
    podcast: {
      ...(!mixed && {
        season: { number: episode.seasonNumber, name: textIn(episode.seasonTitle, locale, show.sourceLocale) },
        episode: { number: episode.number },
      }),
      ...(content.transcript.length > 0 && {
        transcripts: [
          { ...transcript('vtt', 'text/vtt'), rel: 'captions' },
          transcript('json', 'application/json'),
          transcript('srt', 'application/x-subrip'),
          transcript('html', 'text/html'),
        ],
      }),
      ...(content.chapters.length > 0 && {
        chapters: { url: `${at}/chapters.${spoken}.json`, type: 'application/json+chapters' },
      }),
      alternateEnclosures: files.map((file, i) => ({
        type: plainType(file.type),
        length: file.bytes,
        ...(content.durationSeconds > 0 && { bitrate: Math.round((file.bytes * 8) / content.durationSeconds) }),
        ...(codecsOf(file.type) && { codecs: codecsOf(file.type) }),
        ...(i === 0 && { default: true }),
        sources: [{ uri: `${at}/${nameOf(file.file)}`, contentType: file.type }],
      })),
    },
  };
}

/** `audio/ogg; codecs=opus` is `audio/ogg`; apps compare the plain word. */
function plainType(type: string): string {
  return (type.split(';')[0] ?? type).trim();
}

const codecsOf = (type: string): string | undefined => /codecs="?([^";]+)"?/u.exec(type)?.[1];

/** Dates as RFC 822 writes them with a numeric zone; some apps do not read GMT by name. */
function rfc822(xml: string): string {
  return xml.replace(
    /(<(?:pubDate|lastBuildDate)>)([^<]+)(<\/)/gu,
    (whole, open: string, date: string, close: string) => {
      const at = DateTime.fromJSDate(new Date(date), { zone: 'utc' });
      return at.isValid ? `${open}${at.toRFC2822() ?? date}${close}` : whole;
    },
  );
}
