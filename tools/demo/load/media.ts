import { readFile } from 'node:fs/promises';
import type { CaptionTrack, KindContent, MediaSource, Rendition } from '@provost/domain';
import type { Tx } from '@provost/api/platform/database/unit-of-work.js';
import { urlOf, type FilesService } from '@provost/api/platform/files/files.service.js';
import { PLACE } from './place.js';

/** One medium in the manifest that the media tool writes. */
interface Medium {
  readonly locale: string;
  readonly durationSeconds: number;
  readonly poster?: string;
  readonly storyboard?: string;
  readonly sources: readonly MediaSource[];
  readonly rungs?: readonly {
    readonly height?: number;
    readonly bytes: number;
    readonly kilobitsPerSecond: number;
  }[];
  readonly captions: readonly CaptionTrack[];
  readonly descriptionTracks?: readonly CaptionTrack[];
  readonly words: Readonly<
    Record<
      string,
      {
        readonly notes?: string;
        readonly chapters: readonly { readonly start: number; readonly title: string }[];
        readonly transcript: readonly { readonly start: number; readonly end: number; readonly text: string }[];
      }
    >
  >;
}
type Manifest = Record<'video' | 'podcast', Record<string, Medium>>;

/** The trainer's usual share of a medium that must be covered. */
const REQUIRED_SHARE = 0.9;

/** Playlists and storyboards. */
const NAMES_OTHERS = /\.m3u8$|\.storyboard\.vtt$/u;

const TYPES: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  m3u8: 'application/vnd.apple.mpegurl',
  vtt: 'text/vtt',
  jpg: 'image/jpeg',
};

/** Keeps a medium's files and answers its contents, its own language first: one voice, words in every language it has. */
export async function mediaContent(
  tx: Tx,
  files: FilesService,
  kind: 'video' | 'podcast',
  slug: string,
): Promise<(readonly [string, KindContent])[]> {
  const manifest = JSON.parse(await readFile(`${PLACE}/media/manifest.json`, 'utf8')) as Manifest;
  const medium = manifest[kind][slug];
  if (!medium) throw new Error(`the manifest of the media has no ${kind} ${slug}`);
  const keepAs = async (file: string, bytes: Uint8Array) =>
    files.keep(tx, bytes, {
      name: file.slice(file.lastIndexOf('/') + 1),
      type: TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    });
  const keep = async (file: string): Promise<string> => {
    const bytes = await readFile(`${PLACE}/media/${file}`);
    return keepAs(
      file,
      NAMES_OTHERS.test(file) ? Buffer.from(await withKeptNames(file, bytes.toString(), keep)) : bytes,
    );
  };
  const sources = await inTurn(medium.sources, async (source) => ({
    ...source,
    file: await keep(source.file),
    renditions: await inTurn(renditionsOf(medium, source), async ({ file, ...one }) => ({
      ...one,
      ...(file !== undefined && { file: await keep(file) }),
    })),
  }));
  const tracks = [...medium.captions, ...(medium.descriptionTracks ?? [])];
  const captions = await inTurn(tracks, async (track) => ({ ...track, file: await keep(track.file) }));
  const poster = medium.poster === undefined ? {} : { poster: await keep(medium.poster) };
  const storyboard = medium.storyboard === undefined ? {} : { storyboard: await keep(medium.storyboard) };
  const locales = Object.keys(medium.words).sort((a, b) => Number(b === medium.locale) - Number(a === medium.locale));
  return locales.map((locale) => {
    const { notes = '', chapters, transcript } = medium.words[locale]!;
    const shared = {
      durationSeconds: medium.durationSeconds,
      requiredShare: REQUIRED_SHARE,
      sources,
      chapters,
      transcript,
    };
    const content: KindContent =
      kind === 'video' ? { kind, ...shared, ...poster, ...storyboard, captions } : { kind, ...shared, notes };
    return [locale, content] as const;
  });
}

/** The qualities of a source: the rungs of a playlist, the sound alone in a file of its own; any other file is one. */
function renditionsOf(medium: Medium, { file, bytes, height }: MediaSource): Rendition[] {
  const rate = (of: number) => Math.round((of * 8) / medium.durationSeconds);
  if (!file.endsWith('.m3u8')) return [{ height: height ?? null, bitsPerSecond: rate(bytes), bytes }];
  return (medium.rungs ?? []).map((rung) => ({
    height: rung.height ?? null,
    bitsPerSecond: rate(rung.bytes),
    bytes: rung.bytes,
    ...(rung.height === undefined && { file: file.replace('master.m3u8', 'voice.mp4') }),
  }));
}

/** A playlist of HLS, and a storyboard, name other files beside them; kept files have other names, so these are kept first and written in. */
async function withKeptNames(file: string, playlist: string, keep: (file: string) => Promise<string>): Promise<string> {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const names = new Set(
    [...playlist.matchAll(/^([\w.-]+\.\w+)(?=#|$)|URI="([^"]+)"/gmu)].map(([, line, uri]) => line ?? uri ?? ''),
  );
  const kept = new Map(await inTurn([...names], async (name) => [name, urlOf(await keep(folder + name))] as const));
  return playlist.replace(/^([\w.-]+\.\w+)(?=#|$)|(?<=URI=")([^"]+)(?=")/gmu, (name) => kept.get(name) ?? name);
}

/** One after the other: they share one transaction, and so one connection. */
async function inTurn<A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}
