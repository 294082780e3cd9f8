import { describe, expect, it } from '@jest/globals';
import { formatter } from '@lingui/format-po';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../shared/i18n';

const PLACEHOLDER = /\{(\w+)[,}]|<\/?(\d+)\/?>/g;

async function catalogue(locale: string) {
  const filename = join(import.meta.dirname, `../locales/${locale}/messages.po`);
  const parsed = await formatter().parse(readFileSync(filename, 'utf8'), { locale, sourceLocale: 'en', filename });
  return Object.entries(parsed).filter(([, { obsolete }]) => !obsolete);
}

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name, tag]) => name ?? tag))].sort();

describe.each(LOCALES.filter((locale) => locale !== 'en'))('The interface in %s', (locale) => {
  it('has words for everything', async () => {
    const missing = (await catalogue(locale)).flatMap(([id, { message, translation }]) =>
      translation ? [] : [message ?? id],
    );
    expect(missing).toEqual([]);
  });

  it('keeps every number, name and link of the sentence', async () => {
    const spoiled = (await catalogue(locale)).filter(
      ([, { message, translation }]) =>
        translation && message && placeholders(message).join() !== placeholders(translation).join(),
    );
    expect(spoiled.map(([, { message }]) => message)).toEqual([]);
  });
});
