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

/** When anything in the feed last changed. */
export function changedAt(show: ShowRow, episodes: readonly PublishedEpisode[]): Date {
  const instants = [show.changedAt, ...episodes.map((episode) => episode.changedAt)].map((at) => Date.parse(at));
  return new Date(Math.floor(Math.max(...instants) / 1000) * 1000);
}

/** RSS 2.0 with the itunes and Podcasting 2.0 namespaces. The same facts give the same bytes. */
export function feedDocument(
  show: ShowRow,
  episodes: readonly PublishedEpisode[],
  locale: string,
  place: FeedPlace,
): string {
  const self = `${place.origin}${place.base}/${show.slug}/${locale}.xml`;
  const page = `${place.origin}/podcasts/${show.slug}`;
  const title = textIn(show.title, locale, show.sourceLocale);
  const summary = textIn(show.summary, locale, show.sourceLocale);
  const image = show.art === '' ? undefined : place.origin + urlOf(show.art);
  const built = changedAt(show, episodes);
  const feed: RssFeed.Feed<Date, true> = {
    title,
    link: page,
    description: summary === '' ? title : summary,
    language: locale,
    generator: 'Provost',
    lastBuildDate: built,
    ...(image && { image: { url: image, title, link: page } }),
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    itunes: {
      ...{ author: show.author, type: 'episodic', explicit: false, categories: [{ text: 'Education' }] },
      ...(image && { image }),
      ...(place.isPrivate && { block: true }),
    },
    podcast: {
      ...{ guid: show.id, locked: { value: true }, medium: 'podcast' },
      ...(place.isPrivate && { blocks: [{ value: true }] }),
    },
    items: episodes.flatMap((episode) => {
      const content = contentIn(episode, locale);
      return content ? [item(episode, content, locale, place)] : [];
    }),
  };
  const xml = generateRssFeed(feed, { strict: true });
  return rfc822(xml).replaceAll('<itunes:explicit>no</itunes:explicit>', '<itunes:explicit>false</itunes:explicit>');
}

function item(
  episode: PublishedEpisode,
  content: PodcastContent,
  locale: string,
  place: FeedPlace,
): RssFeed.Item<Date, true> {
  const { show } = episode;
  const at = `${place.origin}${place.base}/${show.slug}/${episode.id}`;
  const title = textIn(episode.title, locale, show.sourceLocale);
  const spoken = episode.contents[locale] ? locale : show.sourceLocale;
  const files = audioOf(content);
  const [first] = files;
  const transcript = (ending: string, type: string) => ({
    ...{ url: `${at}/transcript.${spoken}.${ending}`, type, language: spoken },
  });
  const picture = content.chapters.find(({ image }) => image)?.image;
  return {
    title,
    link: `${place.origin}/podcasts/${show.slug}/${episode.id}`,
    description: content.notes === '' ? title : content.notes,
    guid: { value: episode.id, isPermaLink: false },
    pubDate: new Date(episode.publishedAt),
    ...(first && {
      enclosures: [{ url: `${at}/${nameOf(first.file)}`, length: first.bytes, type: plainType(first.type) }],
    }),
    itunes: {
      ...{ title, duration: Math.round(content.durationSeconds), explicit: false, episodeType: 'full' },
      ...{ episode: episode.number, season: episode.seasonNumber, author: show.author },
      ...(picture && { image: place.origin + urlOf(picture) }),
    },
    podcast: {
      season: { number: episode.seasonNumber, name: textIn(episode.seasonTitle, locale, show.sourceLocale) },
      episode: { number: episode.number },
      ...(content.transcript.length > 0 && {
        transcripts: [
          { ...transcript('vtt', 'text/vtt'), rel: 'captions' },
          transcript('json', 'application/json'),
          transcript('srt', 'application/x-subrip'),
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
