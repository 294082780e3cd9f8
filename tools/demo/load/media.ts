import { readFile } from 'node:fs/promises';
import type { KindContent } from '@provost/domain';
import type { Tx } from '@provost/api/platform/database/unit-of-work.js';
import type { FilesService } from '@provost/api/platform/files/files.service.js';
import { PLACE } from './place.js';

/** One medium in the manifest that the media tool writes. */
interface Medium {
  readonly locale: string;
  readonly durationSeconds: number;
  readonly notes?: string;
  readonly poster?: string;
  readonly sources: readonly {
    readonly file: string;
    readonly type: string;
    readonly bytes: number;
    readonly height?: number;
  }[];
  readonly captions: readonly { readonly locale: string; readonly file: string }[];
  readonly words: Readonly<
    Record<
      string,
      {
        readonly chapters: readonly { readonly start: number; readonly title: string }[];
        readonly transcript: readonly { readonly start: number; readonly end: number; readonly text: string }[];
      }
    >
  >;
}
type Manifest = Record<'video' | 'podcast', Record<string, Medium>>;

/** The trainer's usual share of a medium that must be covered. */
const REQUIRED_SHARE = 0.9;

const TYPES: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
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
  const keep = async (file: string) =>
    files.keep(tx, await readFile(`${PLACE}/media/${file}`), {
      name: file.slice(file.lastIndexOf('/') + 1),
      type: TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    });
  const sources = await inTurn(medium.sources, async (source) => ({ ...source, file: await keep(source.file) }));
  const captions = await inTurn(medium.captions, async (track) => ({ ...track, file: await keep(track.file) }));
  const poster = medium.poster === undefined ? {} : { poster: await keep(medium.poster) };
  const locales = Object.keys(medium.words).sort((a, b) => Number(b === medium.locale) - Number(a === medium.locale));
  return locales.map((locale) => {
    const { chapters, transcript } = medium.words[locale]!;
    const shared = {
      durationSeconds: medium.durationSeconds,
      requiredShare: REQUIRED_SHARE,
      sources,
      chapters,
      transcript,
    };
    const content: KindContent =
      kind === 'video' ? { kind, ...shared, ...poster, captions } : { kind, ...shared, notes: medium.notes ?? '' };
    return [locale, content] as const;
  });
}

/** One after the other: they share one transaction, and so one connection. */
async function inTurn<A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}
