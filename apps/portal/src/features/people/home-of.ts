import { LOCALES, type Locale } from '../../shared/i18n';

/** Newer than the types that the compiler brings: browsers have the one or the other. */
interface Places extends Intl.Locale {
  getTimeZones?(): string[];
  readonly timeZones?: string[];
}

/** The language of the interface that most people of a country speak; null where it has none of theirs. */
export function languageOf(countryCode: string): Locale | null {
  const { language } = new Intl.Locale(`und-${countryCode}`).maximize();
  return LOCALES.find((locale) => locale === language) ?? null;
}

/** The time zones of a country; none where this browser does not know them. */
export function timeZonesOf(countryCode: string): readonly string[] {
  const places: Places = new Intl.Locale(`und-${countryCode}`);
  return places.getTimeZones?.() ?? places.timeZones ?? [];
}
