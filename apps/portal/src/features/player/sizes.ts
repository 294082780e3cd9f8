/** What one way of taking a step loads. Without a height it is the sound alone; `whole` is a file in no choice of sizes. */
export interface Size {
  readonly what: 'picture' | 'sound' | 'whole';
  readonly height: number | null;
  readonly bytes: number;
  /** Of a sound that comes in several: what it is written in. */
  readonly codec?: string;
}

const CODECS: Readonly<Record<string, string>> = {
  ...{ 'audio/ogg': 'Opus', 'audio/mp4': 'AAC', 'audio/x-m4a': 'AAC', 'audio/mpeg': 'MP3', 'audio/wav': 'WAV' },
};

interface Source {
  readonly type: string;
  readonly bytes?: number | null;
  readonly height?: number | null;
  readonly renditions?: readonly { readonly height?: number | null; readonly bytes: number }[];
}

/** What a recording loads at each quality, the largest first; none for other contents, and where the college does not know. */
export function sizesOf(content: object): Size[] {
  const { sources } = content as { readonly sources?: unknown };
  if (!Array.isArray(sources)) return [];
  const recordings = (sources as readonly Source[]).filter(({ type }) => typeof type === 'string');
  const ladder = recordings.find(({ renditions = [] }) => renditions.length > 1);
  if (ladder?.renditions) {
    return ladder.renditions
      .map(({ height = null, bytes }): Size => ({ what: height === null ? 'sound' : 'picture', height, bytes }))
      .sort((a, b) => b.bytes - a.bytes);
  }
  return recordings
    .flatMap(({ type, height = null, bytes }): Size[] =>
      bytes ? [{ what: type.startsWith('audio/') ? 'sound' : 'whole', height, bytes, ...codecOf(type) }] : [],
    )
    .sort((a, b) => b.bytes - a.bytes);
}

const codecOf = (type: string): Pick<Size, 'codec'> => {
  const codec = CODECS[type.split(';')[0] ?? ''];
  return codec === undefined ? {} : { codec };
};

/** The content with the smallest sound first: a player takes the first that it can play. A picture's ladder chooses by itself. */
export function smallestFirst<Content extends object>(content: Content): Content {
  const { sources } = content as { readonly sources?: unknown };
  if (!Array.isArray(sources)) return content;
  const sounds = sources as readonly Source[];
  if (!sounds.every(({ type }) => typeof type === 'string' && type.startsWith('audio/'))) return content;
  return { ...content, sources: [...sounds].sort((a, b) => (a.bytes ?? Infinity) - (b.bytes ?? Infinity)) };
}
