/** What a person may lock: a height of the picture, the sound alone, or nothing (`auto`). */
export type Quality = number | 'sound' | 'auto';

/** One quality of a source, as the content tells it; without a height it is the sound alone. */
export interface Rendition {
  readonly height?: number | null;
  readonly bitsPerSecond: number;
  readonly bytes: number;
  readonly url?: string | null;
}

interface Source {
  readonly url: string;
  readonly type: string;
  readonly renditions: readonly Rendition[];
}

/** A level of the HLS engine, as far as locking needs it. */
interface Level {
  readonly height?: number;
  enabled: boolean;
}

/** The renditions that may be locked, tallest first, the sound alone last. */
export function renditionsOf(sources: readonly Source[]): readonly Rendition[] {
  const all = sources.find(({ renditions }) => renditions.length > 1)?.renditions ?? [];
  return [...all].sort((a, b) => (b.height ?? 0) - (a.height ?? 0));
}

/** The lowest picture there is, to begin with where data is to be saved. */
export function lowestQuality(sources: readonly Source[]): Quality {
  const heights = renditionsOf(sources).flatMap(({ height }) => (height ? [height] : []));
  return heights.length > 0 ? Math.min(...heights) : 'auto';
}

/** The sources to play at a quality: of the sound alone its own file. */
export function sourcesAt(sources: readonly Source[], quality: Quality): { src: string; type: string }[] {
  const sound = renditionsOf(sources).find(({ height }) => !height)?.url;
  if (quality === 'sound' && sound) return [{ src: sound, type: 'audio/mp4' }];
  return sources.map(({ url, type }) => ({ src: url, type }));
}

/** Lets the engine choose among these levels only. A height that it does not have locks nothing. */
export function lockLevels(levels: readonly Level[], quality: Quality): void {
  const has = levels.some(({ height }) => height === quality);
  for (const level of levels) level.enabled = !has || level.height === quality;
}
