import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  anAdministrator,
  anOfficer,
  aPodcast,
  aRecording,
  ask,
  aShow,
  aTrainer,
  refusal,
  startCollege,
  type College,
  type Person,
  type Show,
} from '@provost/testing';
import { parseFeed } from 'podcast-partytime';

const CREATE = `mutation { createPodcastFeed(locale: en) { feed { id createdAt } addresses { showId showTitle locale url } } }`;
const REVOKE = `mutation { revokePodcastFeed }`;
const MINE = `{ myPodcastFeed { id createdAt devices { name firstAt lastAt } } }`;
const SUSPEND = `mutation ($id: ID!) { suspendPerson(personId: $id) { id } }`;
const HOSTILE = `Seals & <script>alert("x")</script> ]]> 'quotes' \u202Eright\u202C ö`;

interface Made {
  readonly feed: { readonly id: string };
  readonly addresses: readonly { readonly showId: string | null; readonly locale: string; readonly url: string }[];
}

let college: College;
let trainer: Person;
let officers: Show;
let open: Show;
let recording: { file: string; bytes: number };
let opus: { file: string; bytes: number };

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
  recording = await aRecording(college);
  opus = await aRecording(college, 'audio/ogg; codecs=opus', 1_500);
  const episodes = [aPodcast({ sources: [opus, recording], notes: HOSTILE }), aPodcast({ sources: [recording] })];
  officers = await aShow(college, trainer, { title: HOSTILE, episodes });
  open = await aShow(college, trainer, { visibility: 'public', slug: 'open-air', episodes });
});
beforeEach(() => college.clock.set('2026-03-02T09:00:00Z'));
afterAll(() => college.stop());

const pathOf = (url: string) => new URL(url).pathname;
async function feedOf(officer: Person, show: Show = officers): Promise<string> {
  const { addresses } = await ask<Made>(college, CREATE, {}, officer);
  return pathOf(addresses.find(({ showId }) => showId === show.id)?.url ?? '');
}
const read = async (path: string, init: RequestInit = {}) => college.fetch(path, init);
const statusOf = async (path: string) => (await read(path)).status;
const enclosureIn = (xml: string) => /<enclosure url="([^"]+)"/u.exec(xml)?.[1] ?? '';

describe('a private feed', () => {
  test('is read by a parser that was not written here', async () => {
    const xml = await (await read(await feedOf(await anOfficer(college)))).text();
    const feed = parseFeed(xml);
    if (!feed) throw new Error('not read');
    expect(feed).toMatchObject({
      ...{ title: HOSTILE, explicit: false, language: 'en', author: 'Meridian College', itunesBlock: true },
      ...{ guid: officers.id, link: expect.stringContaining(`/podcasts/${officers.slug}`) },
    });
    expect(feed.items).toHaveLength(2);
    const first = feed.items.find(({ guid }) => guid === officers.episodeIds[0]);
    expect(first).toMatchObject({
      ...{ description: HOSTILE, duration: 100, pubDate: expect.any(Date), explicit: false },
      enclosure: { length: recording.bytes, type: 'audio/mp4' },
      podcastSeason: { number: 1 },
      podcastEpisode: { number: 1 },
    });
    expect(first?.podcastTranscripts?.map(({ type }) => type)).toEqual([
      'text/vtt',
      'application/json',
      'application/srt', // as it calls SubRip, by whichever of its names
      'text/html',
    ]);
    expect(first?.podcastChapters?.type).toBe('application/json+chapters');
    expect(first?.alternativeEnclosures).toMatchObject([
      { type: 'audio/mp4', length: recording.bytes, default: true },
      { type: 'audio/ogg', length: opus.bytes, codecs: 'opus' },
    ]);
  });

  test('names itself, holds what trainers type as words alone, and is the same bytes at any time', async () => {
    const path = await feedOf(await anOfficer(college));
    const answer = await read(path);
    expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
    const xml = await answer.text();
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\s*<rss version="2.0"/u);
    expect(xml).toContain(`${path}" rel="self"`);
    // What trainers type stands inside CDATA or escaped, never as an element.
    expect(xml.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/gu, '')).not.toContain('<script');
    // Two reads at different times are the same bytes: apps compare them.
    college.clock.advance({ hours: 30 });
    expect(await (await read(path)).text()).toBe(xml);
  });

  test('serves the recording whole, in ranges and to HEAD, with the length that it says', async () => {
    const xml = await (await read(await feedOf(await anOfficer(college)))).text();
    const path = pathOf(enclosureIn(xml));
    const whole = await read(path);
    expect([whole.status, whole.headers.get('content-type')]).toEqual([200, 'audio/mp4']);
    expect((await whole.arrayBuffer()).byteLength).toBe(recording.bytes);
    expect(xml).toContain(`length="${recording.bytes}"`);
    const head = await read(path, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(recording.bytes)]);
    const part = await read(path, { headers: { range: 'bytes=100-199' } });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 100-199/${recording.bytes}`]);
    expect((await part.arrayBuffer()).byteLength).toBe(100);
    expect((await read(path, { headers: { range: 'bytes=999999-' } })).status).toBe(416);
    expect(whole.headers.get('set-cookie')).toBeNull();
  });

  test('serves transcripts and chapters in the formats that it names', async () => {
    const xml = await (await read(await feedOf(await anOfficer(college)))).text();
    const of = (type: string) =>
      pathOf(new RegExp(`url="([^"]+)" type="${type.replaceAll(/[+.]/gu, '\\$&')}"`, 'u').exec(xml)?.[1] ?? '');
    expect(await (await read(of('text/vtt'))).text()).toContain(
      '00:00:00.000 --> 00:00:02.500\n<v Efua>Good evening.</v>',
    );
    expect(await (await read(of('application/x-subrip'))).text()).toContain(
      '1\n00:00:00,000 --> 00:00:02,500\nEfua: Good evening.',
    );
    const page = await read(of('text/html'));
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('<cite>Efua:</cite><time>00:00:00</time><p>Good evening.</p>');
    expect(await (await read(of('application/json'))).json()).toMatchObject({
      ...{ version: '1.0.0', segments: [{ speaker: 'Efua', startTime: 0, endTime: 2.5, body: 'Good evening.' }, {}] },
    });
    expect(await (await read(of('application/json+chapters'))).json()).toMatchObject({
      ...{ version: '1.2.0', chapters: [{ startTime: 0, title: 'At the gate' }, { startTime: 40 }] },
    });
  });

  test('is not sent again to an app that has it', async () => {
    const path = await feedOf(await anOfficer(college));
    const first = await read(path);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, max-age=300');
    expect((await read(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await read(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    const since = first.headers.get('last-modified') ?? '';
    expect((await read(path, { headers: { 'if-modified-since': since } })).status).toBe(304);
    expect((await read(path, { headers: { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' } })).status).toBe(200);
    // The tag decides where both are sent.
    const both = { 'if-none-match': '"other"', 'if-modified-since': since };
    expect((await read(path, { headers: both })).status).toBe(200);
  });
});

describe('the feed of all shows', () => {
  test('holds every show that she may hear by one address, each episode under the name of its show', async () => {
    await aShow(college, trainer, { title: 'Not on the air', published: false });
    const { feed, addresses } = await ask<Made>(college, CREATE, {}, await anOfficer(college));
    const [all, ...others] = addresses.filter(({ showId }) => showId === null);
    expect([all?.locale, others]).toEqual(['en', []]);
    const xml = await (await read(pathOf(all?.url ?? ''))).text();
    const heard = parseFeed(xml);
    expect(heard).toMatchObject({
      title: 'Provost: all shows',
      guid: feed.id,
      itunesBlock: true,
      author: 'Meridian College',
    });
    const guids = heard?.items.map(({ guid }) => guid) ?? [];
    expect([...guids].sort()).toEqual([...officers.episodeIds, ...open.episodeIds].sort());
    expect(xml).toContain('At the gate: At the gate');
    expect(xml).not.toContain('Not on the air');
    const enclosures = [...xml.matchAll(/<enclosure url="([^"]+)"/gu)].map(([, url = '']) => pathOf(url));
    for (const path of [...enclosures, pathOf(/url="([^"]+\.vtt)"/u.exec(xml)?.[1] ?? '')]) {
      expect(await statusOf(path)).toBe(200);
    }
  });

  test('is hers alone, in the languages of the shows, and ends with her other addresses', async () => {
    const officer = await anOfficer(college);
    const base = (await feedOf(officer)).split('/').slice(0, 5).join('/');
    const asked = ['/en.xml', '/ar.xml', '/en.atom', '/'].map((name) => statusOf(base + name));
    expect(await Promise.all(asked)).toEqual([200, 404, 404, 404]);
    expect(await statusOf('/api/podcasts/public/en.xml')).toBe(404);
    await ask(college, REVOKE, {}, officer);
    expect(await statusOf(`${base}/en.xml`)).toBe(404);
  });
});

describe('a token', () => {
  test('is kept as a hash alone, and shows which devices read by it', async () => {
    const officer = await anOfficer(college);
    const path = await feedOf(officer);
    const token = path.split('/')[4] ?? '';
    expect(token).toMatch(/^[\w-]{43}$/u);
    const rows = await college.sql('SELECT * FROM podcast_feed WHERE person_id = $1', [officer.id]);
    expect(JSON.stringify(rows)).not.toContain(token);
    await read(path, { headers: { 'user-agent': 'AntennaPod/3.4.0' } });
    college.clock.advance({ hours: 2 });
    await read(path, { headers: { 'user-agent': 'AntennaPod/3.5.1' } });
    await read(path, { headers: { 'user-agent': 'AppleCoreMedia/1.0.0.21 (iPhone; U; CPU OS 18)' } });
    expect(await ask(college, MINE, {}, officer)).toMatchObject({
      devices: expect.arrayContaining([
        { name: 'AntennaPod', firstAt: '2026-03-02T09:00:00.000Z', lastAt: '2026-03-02T11:00:00.000Z' },
        expect.objectContaining({ name: 'Apple (system player)' }),
      ]),
    });
  });

  test('dies when it is revoked, rotated, or never was: feed, recording and words answer 404 alike', async () => {
    const officer = await anOfficer(college);
    const former = await feedOf(officer);
    const xml = await (await read(former)).text();
    const recordingPath = pathOf(enclosureIn(xml));
    const words = pathOf(/url="([^"]+\.vtt)"/u.exec(xml)?.[1] ?? '');
    const rotated = await feedOf(officer);
    for (const path of [former, recordingPath, words]) expect(await statusOf(path)).toBe(404);
    expect(await statusOf(rotated)).toBe(200);
    expect(await ask(college, REVOKE, {}, officer)).toBe(true);
    expect(await ask(college, REVOKE, {}, officer)).toBe(false);
    expect(await ask(college, MINE, {}, officer)).toBeNull();
    const bodyOf = async (path: string) => (await (await read(path)).text()).replaceAll(/[0-9a-f-]{36}/gu, 'id');
    const wrong = [rotated, rotated.replace(/private\/[^/]+/u, 'private/nonsense'), rotated.replace('.xml', '.atom')];
    expect(new Set(await Promise.all(wrong.map(bodyOf))).size).toBe(1);
    const audit = await college.sql(`SELECT verb FROM audit_entry WHERE actor_id = $1 ORDER BY at, verb`, [officer.id]);
    expect(audit.map(({ verb }) => verb)).toEqual([
      'podcasts.create-feed',
      'podcasts.create-feed',
      'podcasts.revoke-feed',
    ]);
  });

  test('dies at once with the access of its holder', async () => {
    const officer = await anOfficer(college);
    const path = await feedOf(officer);
    const file = pathOf(enclosureIn(await (await read(path)).text()));
    await ask(college, SUSPEND, { id: officer.id }, await anAdministrator(college));
    expect([await statusOf(path), await statusOf(file)]).toEqual([404, 404]);
    const another = await anOfficer(college);
    const hers = await feedOf(another);
    expect(await statusOf(hers)).toBe(200);
    await college.sql('DELETE FROM role_grant WHERE person_id = $1', [another.id]);
    expect(await statusOf(hers)).toBe(404);
  });

  test('is made by those who learn, not by visitors; whoever guesses too often waits', async () => {
    expect(await refusal(college, CREATE, {}, null)).toBe('NOT_SIGNED_IN');
    const guesses = Array.from({ length: 61 }, (_, i) => `/api/podcasts/private/guess-${i}/${officers.slug}/en.xml`);
    const statuses: number[] = [];
    for (const guess of guesses) statuses.push(await statusOf(guess));
    expect(statuses.at(-1)).toBe(429);
    expect(new Set(statuses.slice(0, 40))).toEqual(new Set([404]));
  });
});

describe('a public feed', () => {
  test('needs no token, blocks nothing, and is there for public shows alone', async () => {
    const answer = await read('/api/podcasts/public/open-air/en.xml');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=300']);
    const xml = await answer.text();
    expect(parseFeed(xml)).toMatchObject({ itunesBlock: false, title: 'At the gate' });
    expect(xml).not.toContain('podcast:block');
    expect(xml).not.toContain('/private/');
    expect(await statusOf(pathOf(enclosureIn(xml)))).toBe(200);
    expect(await statusOf(`/api/podcasts/public/${officers.slug}/en.xml`)).toBe(404);
    const [episodeId = ''] = officers.episodeIds;
    const name = recording.file.slice(3);
    expect(await statusOf(`/api/podcasts/public/${officers.slug}/${episodeId}/${name}`)).toBe(404);
    expect(await statusOf(`/api/podcasts/public/open-air/${episodeId}/${name}`)).toBe(404);
    expect(await statusOf(`/api/podcasts/public/open-air/${open.episodeIds[0]}/..%2F..%2Fetc%2Fpasswd`)).toBe(404);
    expect(await statusOf(`/api/podcasts/public/open-air/fr.xml`)).toBe(404);
  });
});
