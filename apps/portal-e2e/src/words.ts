import { readFileSync } from 'node:fs';
import { formatter } from '@lingui/format-po';

const catalogues = new Map<string, ReadonlyMap<string, string>>();

/**
 * What the portal says in a language for words that are written in English in its source. Throws for words that the
 * portal does not say, so that a journey breaks where its words are gone.
 */
export async function saidIn(locale: string, english: string): Promise<string> {
  const catalogue = catalogues.get(locale) ?? (await readCatalogue(locale));
  catalogues.set(locale, catalogue);
  const said = catalogue.get(english);
  if (said === undefined) throw new Error(`The portal does not say "${english}".`);
  return said || english;
}

async function readCatalogue(locale: string): Promise<ReadonlyMap<string, string>> {
  const file = new URL(`../../portal/src/locales/${locale}/messages.po`, import.meta.url);
  const context = { locale, sourceLocale: 'en', filename: file.pathname };
  const catalogue = await formatter({ lineNumbers: false }).parse(readFileSync(file, 'utf8'), context);
  return new Map(Object.values(catalogue).map(({ message, translation }) => [message ?? '', translation ?? '']));
}
