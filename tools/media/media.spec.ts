import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import webvtt from 'webvtt-parser';
import { podcastTema } from '../demo/content/media/podcast-tema.script.js';
import { whoProfits } from '../demo/content/media/who-profits.script.js';
import { sceneStarts, type Described } from './captions/descriptions.js';
import { whoProfitsDescribed } from './captions/who-profits.descriptions.js';
import type { Manifest, PodcastMedium, VideoMedium } from './manifest.js';

const MEDIA = join(import.meta.dirname, '../demo/media');
const manifest = JSON.parse(await readFile(join(MEDIA, 'manifest.json'), 'utf8')) as Manifest;
const video = manifest.video[whoProfits.slug] as VideoMedium;
const podcast = manifest.podcast[podcastTema.slug] as PodcastMedium;
const media: (VideoMedium | PodcastMedium)[] = [...Object.values(manifest.video), ...Object.values(manifest.podcast)];

const parsed = async (file: string, mode?: 'chapters') =>
  new webvtt.WebVTTParser().parse(await readFile(join(MEDIA, file), 'utf8'), mode);
const words = (text: string) => text.split(/\s+/).filter(Boolean);
const sizeOf = (medium: VideoMedium | PodcastMedium) => medium.files.reduce((sum, { bytes }) => sum + bytes, 0);

describe('the manifest of the media', () => {
  it('names every file there is, with its size, and no other', async () => {
    const listed = media.flatMap(({ files }) => files);
    for (const { file, bytes } of listed) expect([file, (await stat(join(MEDIA, file))).size]).toEqual([file, bytes]);
    const entries = await readdir(MEDIA, { recursive: true, withFileTypes: true });
    const found = entries
      .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
      .map((entry) => join(entry.parentPath, entry.name).slice(MEDIA.length + 1))
      .filter((file) => file.startsWith('video/') || file.startsWith('podcast/')); // other folders are their kinds' own
    expect(found.sort()).toEqual(listed.map(({ file }) => file).sort());
  });

  it('keeps the media small enough for a repository and a bad line', () => {
    expect(sizeOf(video)).toBeLessThanOrEqual(4_000_000);
    expect(sizeOf(podcast)).toBeLessThanOrEqual(2_000_000);
  });

  it.each(media.map((medium) => [medium.slug, medium] as const))(
    '%s: everything that it points to is one of its files',
    (_slug, medium) => {
      const files = new Map(medium.files.map(({ file, bytes }) => [file, bytes]));
      const pointed = [...medium.sources, ...medium.captions, ...medium.chapterTracks].map(({ file }) => file);
      const ofFilms =
        medium.kind === 'video'
          ? [medium.poster, medium.storyboard, ...medium.descriptionTracks.map(({ file }) => file)]
          : [];
      for (const file of [...pointed, ...ofFilms]) expect(files.has(file)).toBe(true);
      for (const { file, type, bytes } of medium.sources) {
        if (!type.includes('mpegurl')) expect([file, bytes]).toEqual([file, files.get(file)]);
      }
    },
  );
});

describe.each(media.map((medium) => [medium.slug, medium] as const))('the words of %s', (_slug, medium) => {
  const own = medium.words[medium.locale];

  it.each(Object.keys(medium.words))('in %s: cues go forward, within the duration, and say something', (locale) => {
    let before = 0;
    for (const { start, end, text } of medium.words[locale]?.transcript ?? []) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(medium.durationSeconds);
      expect(text.trim()).not.toBe('');
      before = end;
    }
  });

  it.each(medium.captions)('in $locale: the caption track is valid and is the transcript', async ({ file, locale }) => {
    const { cues, errors } = await parsed(file);
    expect(errors).toEqual([]);
    const transcript = medium.words[locale]?.transcript ?? [];
    expect(cues.map(({ startTime, endTime }) => [startTime.toFixed(3), endTime.toFixed(3)])).toEqual(
      transcript.map(({ start, end }) => [start.toFixed(3), end.toFixed(3)]),
    );
    expect(cues.map(({ text }) => text)).toEqual(
      transcript.map(({ text, speaker }) => (speaker ? `<v ${speaker}>${text}` : text)),
    );
  });

  it.each(medium.chapterTracks)(
    'in $locale: chapters follow on one another from the start to the end',
    async ({ file, locale }) => {
      const { cues, errors } = await parsed(file, 'chapters');
      expect(errors).toEqual([]);
      expect(cues.map(({ text }) => text)).toEqual(medium.words[locale]?.chapters.map(({ title }) => title));
      expect(cues[0]?.startTime).toBe(0);
      expect(cues.at(-1)?.endTime).toBeCloseTo(medium.durationSeconds, 2);
      cues.forEach(({ startTime }, i) => expect(startTime).toBe(cues[i - 1]?.endTime ?? 0));
    },
  );

  it('has the same instants in every language', () => {
    for (const { transcript, chapters } of Object.values(medium.words)) {
      expect(transcript.map(({ start, end }) => [start, end])).toEqual(
        own?.transcript.map(({ start, end }) => [start, end]),
      );
      expect(chapters.map(({ start }) => start)).toEqual(own?.chapters.map(({ start }) => start));
    }
  });
});

describe('the descriptions of the video', () => {
  it('are there in every language that it has words in', () => {
    const locales = video.descriptionTracks.map(({ locale }) => locale);
    expect(locales.sort()).toEqual(Object.keys(video.words).sort());
    for (const { kind } of video.descriptionTracks) expect(kind).toBe('descriptions');
  });

  it.each(video.descriptionTracks)(
    'in $locale: valid, one a scene, each begun where nobody speaks, with words of that language',
    async ({ file, locale }) => {
      const { cues, errors } = await parsed(file);
      expect(errors).toEqual([]);
      expect(cues.map(({ text }) => text)).toEqual(
        whoProfits.scenes.map(({ id }) => whoProfitsDescribed[id]?.[locale as keyof Described[string]]),
      );
      const spoken = video.words['en']?.transcript ?? [];
      cues.forEach(({ startTime, endTime, text }, i) => {
        expect(spoken.filter(({ start, end }) => startTime >= start && startTime < end)).toEqual([]);
        expect(startTime).toBeGreaterThanOrEqual(cues[i - 1]?.endTime ?? 0);
        expect(endTime).toBeGreaterThan(startTime);
        expect(endTime).toBeLessThanOrEqual(video.durationSeconds);
        if (locale === 'ar') expect(text).toMatch(/[\u0621-\u064A]/u);
      });
    },
  );

  it('begin just before their scene speaks', async () => {
    const { cues } = await parsed(video.descriptionTracks[0]?.file ?? '');
    const starts = [...sceneStarts(whoProfits, video.words['en']?.transcript ?? []).values()];
    expect(starts).toHaveLength(whoProfits.scenes.length);
    starts.forEach((start, i) => {
      expect(start - (cues[i]?.startTime ?? 0)).toBeGreaterThan(0);
      expect(start - (cues[i]?.startTime ?? 0)).toBeLessThan(1);
    });
  });
});

it('the storyboard goes from the start to the end, each thumbnail a part of a sheet that is there', async () => {
  const { cues, errors } = await parsed(video.storyboard);
  expect(errors).toEqual([]);
  expect([cues[0]?.startTime, cues.at(-1)?.endTime]).toEqual([0, video.durationSeconds]);
  const files = video.files.map(({ file }) => file);
  for (const { text } of cues) {
    const [, sheet, x, y] = /^(\S+\.jpg)#xywh=(\d+),(\d+),160,90$/u.exec(text) ?? [];
    expect(files).toContain(`video/${sheet}`);
    expect([Number(x) % 160, Number(y) % 90]).toEqual([0, 0]);
  }
});

describe('the media follow their scripts', () => {
  const said = (medium: VideoMedium | PodcastMedium) =>
    medium.words[medium.locale]?.transcript.flatMap(({ text }) => words(text));

  it('the video says what its scenes narrate, word by word', () => {
    expect(said(video)).toEqual(whoProfits.scenes.flatMap(({ narration }) => words(narration)));
    expect(video.words['en']?.chapters.map(({ title }) => title)).toEqual(
      whoProfits.scenes.flatMap(({ chapter }) => chapter ?? []),
    );
  });

  it('the podcast says what its speakers say, word by word', () => {
    expect(said(podcast)).toEqual(podcastTema.lines.flatMap(({ text }) => words(text)));
    expect(new Set(podcast.words['en']?.transcript.map(({ speaker }) => speaker))).toEqual(
      new Set(podcastTema.speakers.map(({ name }) => name)),
    );
  });

  it.each(media.map((medium) => [medium.slug, medium] as const))(
    '%s has words in the languages of the portal, the Arabic in Arabic letters',
    (_slug, medium) => {
      expect(medium.captions.map(({ locale }) => locale).sort()).toEqual(['ar', 'en', 'es', 'fr']);
      for (const { text } of medium.words['ar']?.transcript ?? []) expect(text).toMatch(/[\u0621-\u064A]/u);
    },
  );
});

describe('the ladder of the video', () => {
  const folder = `video/${whoProfits.slug}`;
  const read = (name: string) => readFile(join(MEDIA, folder, name), 'utf8');

  it('offers every rung of the manifest, and the voice alone', async () => {
    const master = await read('master.m3u8');
    const heights = [...master.matchAll(/RESOLUTION=\d+x(\d+)/g)].map(([, height]) => Number(height));
    expect(heights).toEqual(video.rungs.flatMap(({ height }) => height ?? []));
    expect(master.trimEnd().split('\n').at(-1)).toBe('voice.m3u8');
  });

  it.each(['720p', '480p', '240p', 'voice'])('%s: its ranges cover its file and its time', async (name) => {
    const playlist = await read(`${name}.m3u8`);
    const { size } = await stat(join(MEDIA, folder, `${name}.mp4`));
    const ranges = [...playlist.matchAll(/#EXTINF:([\d.]+),\s+#EXT-X-BYTERANGE:(\d+)@(\d+)/g)].map(
      ([, lasting, bytes, from]) => ({
        lasting: Number(lasting),
        from: Number(from),
        to: Number(from) + Number(bytes),
      }),
    );
    expect(ranges.reduce((sum, { lasting }) => sum + lasting, 0)).toBeCloseTo(video.durationSeconds, 0);
    ranges.slice(1).forEach(({ from }, i) => expect(from).toBe(ranges[i]?.to));
    expect(ranges.at(-1)?.to).toBeLessThanOrEqual(size);
    expect(playlist).toContain('#EXT-X-ENDLIST');
  });
});
