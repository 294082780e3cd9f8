const LONGEST = 60;

/** Apps that listen through the system's own player call themselves by its name. */
const KNOWN: Readonly<Record<string, string>> = {
  AppleCoreMedia: 'Apple (system player)',
  stagefright: 'Android (system player)',
  ExoPlayerLib: 'Android (system player)',
};

/**
 * What an app calls itself, without its version and without what would tell one phone from another:
 * `AntennaPod/3.4.0` is AntennaPod, a browser is its family.
 */
export function deviceOf(userAgent: string | undefined): string {
  const text = (userAgent ?? '').replace(/[\p{C}]/gu, '').trim();
  if (text === '') return 'unknown';
  if (text.startsWith('Mozilla/')) {
    const family = /\b(Firefox|Edg|OPR|SamsungBrowser|Chrome|Safari)\//u.exec(text)?.[1] ?? 'Browser';
    return { Edg: 'Edge', OPR: 'Opera' }[family] ?? family;
  }
  const product = (/^[^/(]+/u.exec(text)?.[0] ?? text).trim().slice(0, LONGEST);
  return KNOWN[product] ?? (product === '' ? 'unknown' : product);
}
