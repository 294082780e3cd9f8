import { LOCALES, type Locale } from '../../shared/i18n';

/** Words in some of the languages. */
export type Texts = Readonly<Partial<Record<Locale, string>>>;

/** The texts as the server keeps them: without blanks at the ends, and without the languages that are empty. */
export function tidied(texts: Texts): Texts {
  const written = LOCALES.map((locale) => [locale, texts[locale]?.trim() ?? ''] as const);
  return Object.fromEntries(written.filter(([, text]) => text !== ''));
}

/** The text in the reader's language, else in that of the course, else in any. */
export function textIn(texts: Texts, locale: Locale, sourceLocale: Locale): string {
  const order = [locale, sourceLocale, ...LOCALES];
  return order.map((one) => texts[one]?.trim()).find(Boolean) ?? '';
}

/** The languages of a course, its own first. */
export const languagesFrom = (sourceLocale: Locale): Locale[] => [
  sourceLocale,
  ...LOCALES.filter((locale) => locale !== sourceLocale),
];
