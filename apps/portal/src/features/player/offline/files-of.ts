/** A file that a step needs, with its size where the content tells it. */
export interface NeededFile {
  readonly url: string;
  readonly bytes: number | null;
}

interface Source {
  readonly url: string;
  readonly type: string;
  readonly bytes?: number | null;
  readonly height?: number | null;
}

/** A picture taller than this shows no more on a phone, and costs several times the bytes. */
const TALL_ENOUGH = 480;
const PLAYLIST = /mpegurl|dash\+xml/iu;

/**
 * The one source of a medium to keep: whole in one file, for a playlist is many; the smallest where data is to be saved, else
 * the tallest that a phone still shows. Null where the medium has no such source.
 */
export function sourceToKeep(sources: readonly Source[], saving: boolean): Source | null {
  const whole = sources.filter(({ type }) => !PLAYLIST.test(type));
  const bySize = [...whole].sort((a, b) => (a.bytes ?? Infinity) - (b.bytes ?? Infinity));
  const fitting = bySize.filter(({ height }) => (height ?? 0) <= TALL_ENOUGH);
  if (saving) return bySize[0] ?? null;
  return fitting.sort((a, b) => (b.height ?? 0) - (a.height ?? 0))[0] ?? bySize[0] ?? null;
}

/** Where a string names a file, its address: as such, or as the path that cases and texts keep of their pictures. */
function addressOf(value: string, key?: string): string | null {
  if (value.startsWith('/files/')) return value;
  return key === 'file' && value !== '' ? `/files/${value}` : null;
}

/** Every file of the college that a content names; of a medium's sources only the one to keep. */
export function filesOf(content: unknown, saving: boolean): NeededFile[] {
  const files = new Map<string, NeededFile>();
  const walk = (value: unknown, key?: string) => {
    if (typeof value === 'string') {
      const url = addressOf(value, key);
      if (url) files.set(url, files.get(url) ?? { url, bytes: null });
    } else if (key === 'sources' && Array.isArray(value)) {
      const source = sourceToKeep(value as Source[], saving);
      if (source) files.set(source.url, { url: source.url, bytes: source.bytes ?? null });
    } else if (typeof value === 'object' && value !== null) {
      for (const [inner, part] of Object.entries(value)) walk(part, inner);
    }
  };
  walk(content);
  return [...files.values()];
}

/** The content with the sources first that this device keeps: a player takes the first that it can play. */
export function keptFirst<Content extends object>(content: Content, isKept: (url: string) => boolean): Content {
  if (!('sources' in content) || !Array.isArray(content.sources)) return content;
  const sources = content.sources as Source[];
  const kept = sources.filter(({ url }) => isKept(url));
  if (kept.length === 0) return content;
  return { ...content, sources: [...kept, ...sources.filter(({ url }) => !isKept(url))] };
}
