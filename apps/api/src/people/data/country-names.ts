/** Countries whose short name in CLDR is nearer to the one they use themselves. */
const SHORT = new Set(['MM', 'PS']);

const namers = new Map<string, Intl.DisplayNames>();

/** The name of a country in a language, from Unicode CLDR; the code itself for a country that is not in it. */
export function countryName(code: string, locale: string): string {
  const style = SHORT.has(code) ? 'short' : 'long';
  const key = `${locale} ${style}`;
  const namer = namers.get(key) ?? new Intl.DisplayNames([locale], { type: 'region', style });
  namers.set(key, namer);
  return namer.of(code) ?? code;
}
