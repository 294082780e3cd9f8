import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { CaptionTrack, Chapter, Cue, MediaSource } from '@provost/domain';

/** A file of a medium, its path from the media folder (and so under `/files/`). */
export interface MediumFile {
  readonly file: string;
  readonly bytes: number;
}

/** What a medium says in one language. The transcript's cues are those of the caption track. */
export interface MediumWords {
  readonly title: string;
  /** What a podcast's page says of the episode. */
  readonly notes?: string;
  readonly chapters: readonly Chapter[];
  readonly transcript: readonly Cue[];
}

interface Medium {
  readonly slug: string;
  /** The language that is spoken. */
  readonly locale: string;
  readonly durationSeconds: number;
  /** Best first; a player takes the first that it can play. `bytes` of HLS is its tallest rung with the voice. */
  readonly sources: readonly MediaSource[];
  readonly captions: readonly CaptionTrack[];
  readonly chapterTracks: readonly CaptionTrack[];
  readonly words: Readonly<Record<string, MediumWords>>;
  readonly files: readonly MediumFile[];
}

export interface VideoMedium extends Medium {
  readonly kind: 'video';
  readonly poster: string;
  /** WebVTT whose cues name parts of a picture beside it. */
  readonly storyboard: string;
  /** What is to be seen and not heard, in every language. */
  readonly descriptionTracks: readonly CaptionTrack[];
  /** The rungs of the HLS ladder, tallest first, each with the voice; the last, without a height, is the voice alone. */
  readonly rungs: readonly { readonly height?: number; readonly bytes: number; readonly kilobitsPerSecond: number }[];
}

export interface PodcastMedium extends Medium {
  readonly kind: 'podcast';
}

/** `manifest.json`: what content needs to know of the media beside it, so that nothing has to be probed at run time. */
export interface Manifest {
  readonly video: Readonly<Record<string, VideoMedium>>;
  readonly podcast: Readonly<Record<string, PodcastMedium>>;
}

export const bytesOf = async (path: string): Promise<number> => (await stat(path)).size;

/** Every file of a medium: all that begins with its slug in its folder, in a stable order. */
export async function filesOf(mediaFolder: string, kind: string, slug: string): Promise<MediumFile[]> {
  const folder = join(mediaFolder, kind);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        /^[./]/.test(relative(folder, path).split(sep).join('/').slice(slug.length)) &&
        relative(folder, path).startsWith(slug),
    )
    .sort();
  return Promise.all(
    paths.map(async (path) => ({ file: relative(mediaFolder, path).split(sep).join('/'), bytes: await bytesOf(path) })),
  );
}
