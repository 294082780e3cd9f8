import type { MediaContent, MediaSource, Rendition, VideoContent } from '@provost/domain';

/** What the server made of a file; its schema says null where a content leaves out. */
export interface Made {
  readonly durationSeconds: number;
  readonly poster: string | null;
  readonly storyboard: string | null;
  readonly sources: readonly {
    readonly file: string;
    readonly type: string;
    readonly bytes: number;
    readonly height: number | null;
    readonly renditions: readonly {
      readonly height: number | null;
      readonly bitsPerSecond: number;
      readonly bytes: number;
      readonly file: string | null;
    }[];
  }[];
}

/** A file as it was uploaded, of which nothing was made yet: officers would load all of it. */
export const isOriginal = ({ file, renditions }: MediaSource): boolean =>
  file !== '' && (renditions === undefined || renditions.length === 0);

/** Whether a content of any kind has a recording that was not prepared. */
export function hasOriginal(content: unknown): boolean {
  const { sources } = content as { readonly sources?: readonly MediaSource[] };
  // Sources of an article are books and treaties: only those of a recording have a file.
  return (
    Array.isArray(sources) && (sources as readonly MediaSource[]).some((one) => Boolean(one.file) && isOriginal(one))
  );
}

/** What was made takes the place of the file that it was made of; everything else stays, and so does what was typed meanwhile. */
export function withMade(content: MediaContent, file: string, made: Made): Partial<MediaContent> {
  const ready = made.sources.map(sourceOf);
  const kept = content.sources.filter((one) => one.file !== file && !ready.some((other) => other.file === one.file));
  return { sources: [...ready, ...kept], durationSeconds: made.durationSeconds };
}

/** {@link withMade} of a film: with its thumbnails, and its picture where the trainer chose none. */
export function withMadeFilm(content: VideoContent, file: string, made: Made): Partial<VideoContent> {
  const { poster, storyboard } = made;
  return {
    ...withMade(content, file, made),
    ...(storyboard && { storyboard }),
    ...(poster && content.poster === undefined && { poster }),
  };
}

function sourceOf({ file, type, bytes, height, renditions }: Made['sources'][number]): MediaSource {
  return { file, type, bytes, ...(height && { height }), renditions: renditions.map(renditionOf) };
}

const renditionOf = ({
  height,
  bitsPerSecond,
  bytes,
  file,
}: Made['sources'][number]['renditions'][number]): Rendition => ({
  ...{ height: height ?? null, bitsPerSecond, bytes },
  ...(file && { file }),
});
