import { describe, expect, test } from '@jest/globals';
import type { MediaSource, PodcastContent } from '@provost/domain';
import fc from 'fast-check';
import { parseFeed } from 'podcast-partytime';
import { channelOf, channelOfAll, feedDocument, type FeedPlace } from './feed-document.js';
import type { PublishedEpisode, ShowRow } from './podcasts.store.js';

/** The rules of RSS 2.0, of the itunes tags and of the Podcasting 2.0 namespace, held against feeds of any words. */

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;
const HTTPS = /^https:\/\/[^\s<>"]+$/u;
const NUMBER = /^\d+$/u;
const DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} \+0000$/u;
const OF_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const id = (of: number) => `00000000-0000-4000-8000-${String(of).padStart(12, '0')}`;
const hash = 'a'.repeat(64);
const SOURCES: MediaSource[] = [
  { file: `ab/${hash}.ogg`, type: 'audio/ogg; codecs=opus', bytes: 500_000 },
  { file: `ab/${hash}.m4a`, type: 'audio/mp4', bytes: 1_400_000 },
  { file: `ab/${hash}.m3u8`, type: 'application/vnd.apple.mpegurl', bytes: 900 },
];

const show = (of: number, title: string, traits: Partial<ShowRow> = {}): ShowRow => ({
  ...{ id: id(of), slug: `show-${of}`, ownerId: id(99), title: { en: title }, summary: { en: title }, author: title },
  ...{ art: `ab/${hash}.png`, visibility: 'officers', sourceLocale: 'en', locales: ['en'], episodeCount: 2 },
  ...{ changedAt: '2026-03-01T10:00:00Z', newestAt: '2026-03-02T10:00:00Z' },
  ...traits,
});
const content = (words: string): PodcastContent => ({
  ...{ kind: 'podcast', durationSeconds: 165.86, requiredShare: 0.9, sources: SOURCES, notes: words },
  transcript: [{ start: 0, end: 2, text: words }],
  chapters: [{ start: 0, title: words, image: `ab/${hash}.png` }],
});
const episode = (of: number, ofShow: ShowRow, title: string): PublishedEpisode => ({
  ...{ id: id(100 + of), number: of, title: { en: title }, seasonNumber: 1, seasonTitle: { en: title }, show: ofShow },
  ...{ publishedAt: '2026-03-02T10:00:00Z', changedAt: '2026-03-02T10:00:00Z', contents: { en: content(title) } },
});

const PRIVATE: FeedPlace = {
  ...{ origin: 'https://college.example', base: '/api/podcasts/private/token', isPrivate: true },
};
const PUBLIC: FeedPlace = { origin: 'https://college.example', base: '/api/podcasts/public', isPrivate: false };

function documentOf(title: string, place = PRIVATE, mixed = false): string {
  const [one, other] = [show(1, title), show(2, `${title} 2`)];
  const episodes = [episode(2, mixed ? other : one, title), episode(1, one, title)];
  const channel = mixed ? channelOfAll(id(7), [one, other], episodes, 'en') : channelOf(one, episodes, 'en');
  return feedDocument(channel, episodes, 'en', place);
}

/** The words and attributes of every element of a name, outside of items or in them. */
function elements(xml: string, name: string): { text: string; attrs: Record<string, string> }[] {
  const found = xml.matchAll(new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${name}>)`, 'gu'));
  return [...found].map(([, attrs = '', text = '']) => ({
    text: text.trim().replace(/^<!\[CDATA\[([\s\S]*)\]\]>$/u, '$1'),
    attrs: Object.fromEntries([...attrs.matchAll(/([\w:]+)="([^"]*)"/gu)].map(([, key, value]) => [key, value])),
  }));
}
const channelPart = (xml: string) => xml.replaceAll(/<item>[\s\S]*?<\/item>/gu, '');
const itemParts = (xml: string) => [...xml.matchAll(/<item>[\s\S]*?<\/item>/gu)].map(([item]) => item);

const OF_CHANNEL: [name: string, count: number, text: RegExp][] = [
  ['title', 2, /^Voices$|^Provost: all shows$/u], // its own, and that of its image
  ['description', 1, /\S/u],
  ['language', 1, /^[a-z]{2}$/u],
  ['lastBuildDate', 1, DATE],
  ['itunes:author', 1, /\S/u],
  ['itunes:type', 1, /^(episodic|serial)$/u],
  ['itunes:explicit', 1, /^(true|false)$/u],
  ['podcast:guid', 1, UUID],
  ['podcast:locked', 1, /^(yes|no)$/u],
  ['podcast:medium', 1, /^(podcast|music|video|film|audiobook|newsletter|blog)$/u],
];
const OF_ITEM: [name: string, count: number, text: RegExp][] = [
  ['title', 1, /\S/u],
  ['link', 1, HTTPS],
  ['description', 1, /\S/u],
  ['pubDate', 1, DATE],
  ['guid', 1, UUID],
  ['itunes:title', 1, /\S/u],
  ['itunes:duration', 1, NUMBER],
  ['itunes:explicit', 1, /^(true|false)$/u],
  ['itunes:episodeType', 1, /^(full|trailer|bonus)$/u],
];

describe.each([
  ['a private feed of a show', documentOf('Voices')],
  ['a public feed of a show', documentOf('Voices', PUBLIC)],
  ['a private feed of all shows', documentOf('Voices', PRIVATE, true)],
])('%s', (name, xml) => {
  test.each(OF_CHANNEL)('has <%s> in its channel', (element, count, text) => {
    const found = elements(channelPart(xml), element);
    expect(found).toHaveLength(count);
    for (const one of found) expect(one.text).toMatch(text);
  });

  test.each(OF_ITEM)('has <%s> in each item', (element, count, text) => {
    expect(itemParts(xml)).toHaveLength(2);
    for (const item of itemParts(xml)) {
      const found = elements(item, element);
      expect(found).toHaveLength(count);
      expect(found[0]?.text).toMatch(text);
    }
  });

  test('is one version of RSS, and declares each namespace that it uses', () => {
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\s*<rss version="2.0"/u);
    const used = new Set([...xml.matchAll(/<([a-z]+):/gu)].map(([, space]) => space));
    expect([...used].sort()).toEqual(['atom', 'itunes', 'podcast']);
    for (const space of used) expect(xml).toContain(`xmlns:${space}="`);
  });

  test('names its guids for good, each once', () => {
    const guids = itemParts(xml).flatMap((item) => elements(item, 'guid'));
    expect(guids.map(({ attrs }) => attrs['isPermaLink'])).toEqual(['false', 'false']);
    expect(new Set(guids.map(({ text }) => text)).size).toBe(2);
  });

  test('has one enclosure an item, and every file as an alternate with its source, one of them the default', () => {
    for (const item of itemParts(xml)) {
      const [enclosure, ...more] = elements(item, 'enclosure');
      expect(more).toEqual([]);
      expect(enclosure?.attrs).toEqual({ url: expect.stringMatching(HTTPS), length: '1400000', type: 'audio/mp4' });
      const alternates = elements(item, 'podcast:alternateEnclosure');
      expect(alternates.map(({ attrs }) => attrs)).toEqual([
        { type: 'audio/mp4', length: '1400000', bitrate: expect.stringMatching(/^67\d{3}/u), default: 'true' },
        { type: 'audio/ogg', length: '500000', bitrate: expect.stringMatching(/^24\d{3}/u), codecs: 'opus' },
      ]);
      const sources = elements(item, 'podcast:source').map(({ attrs }) => attrs['uri'] ?? '');
      expect(sources).toHaveLength(2);
      for (const uri of sources) expect(uri).toMatch(HTTPS);
      expect(sources[0]).toBe(enclosure?.attrs['url']);
    }
  });

  test('has transcripts of known types in a language, the first as captions, and chapters', () => {
    for (const item of itemParts(xml)) {
      const transcripts = elements(item, 'podcast:transcript').map(({ attrs }) => attrs);
      expect(transcripts.map(({ type }) => type)).toEqual([
        'text/vtt',
        'application/json',
        'application/x-subrip',
        'text/html',
      ]);
      expect(transcripts.map(({ rel }) => rel)).toEqual(['captions', undefined, undefined, undefined]);
      for (const { url, language } of transcripts)
        expect([url, language]).toEqual([expect.stringMatching(HTTPS), 'en']);
      expect(elements(item, 'podcast:chapters').map(({ attrs }) => attrs)).toEqual([
        { url: expect.stringMatching(HTTPS), type: 'application/json+chapters' },
      ]);
    }
  });

  test('is blocked everywhere where it is private, nowhere where it is public', () => {
    const isPrivate = !name.includes('public');
    expect(elements(xml, 'podcast:block').map(({ text }) => text)).toEqual(isPrivate ? ['yes'] : []);
    expect(elements(xml, 'itunes:block').map(({ text }) => text.toLowerCase())).toEqual(isPrivate ? ['yes'] : []);
    expect(xml.includes('/private/')).toBe(isPrivate);
  });

  test('numbers seasons and episodes within one show alone', () => {
    const isMixed = name.includes('all shows');
    for (const item of itemParts(xml)) {
      for (const element of ['itunes:season', 'itunes:episode', 'podcast:season', 'podcast:episode']) {
        const found = elements(item, element);
        expect(found).toHaveLength(isMixed ? 0 : 1);
        for (const { text } of found) expect(text).toMatch(NUMBER);
      }
    }
  });

  test('has a square picture that is named three times alike, and points to itself', () => {
    const [image] = elements(channelPart(xml), 'itunes:image');
    expect(image?.attrs['href']).toBe(`https://college.example/files/ab/${hash}.png`);
    expect(elements(channelPart(xml), 'url')[0]?.text).toBe(image?.attrs['href']);
    const [self] = elements(xml, 'atom:link');
    expect(self?.attrs).toMatchObject({ rel: 'self', type: 'application/rss+xml', href: expect.stringMatching(HTTPS) });
  });
});

describe('a feed of any words', () => {
  test('is well-formed and says them, read by a parser that was not written here', () => {
    const anything = fc
      .array(
        fc.oneof(
          fc.constantFrom(']]>', '<script>', '&', '\u000b', '\u0001', '\ud800', '\ufffe', '"', '‏'),
          fc.string({ unit: 'binary', maxLength: 6 }),
        ),
        { minLength: 1, maxLength: 6 },
      )
      .map((parts) => `W${parts.join('')}W`);
    fc.assert(
      fc.property(anything, fc.boolean(), (title, mixed) => {
        const feed = parseFeed(documentOf(title, PRIVATE, mixed));
        const plain = (text: string | undefined) => text?.replaceAll(OF_XML, '').replaceAll(/\s+/gu, ' ');
        expect(feed?.items).toHaveLength(2);
        if (!mixed) expect(plain(feed?.title)).toBe(plain(title));
        expect(plain(feed?.items[0]?.title)).toContain(plain(title));
      }),
    );
  });

  test('of several shows says whose each episode is', () => {
    const items = itemParts(documentOf('Voices', PRIVATE, true));
    expect(items.map((item) => elements(item, 'title')[0]?.text)).toEqual(['Voices 2: Voices', 'Voices: Voices']);
  });
});
