import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { i18n } from '@lingui/core';
import type { Locale, Remembered } from './i18n';

for (const locale of ['ar', 'en', 'fr', 'es']) {
  jest.unstable_mockModule(`../locales/${locale}/messages.po`, () => ({ messages: {} }));
}
const { afterSignIn, chooseLocale, firstLocale, meetInLocale, showLocale } = await import('./i18n');

const AMINA = { id: 'amina', locale: 'fr' } as const;
const EFUA = { id: 'efua', locale: 'en' } as const;

const device = (last: Locale | null, of: string | null, chosen: Record<string, Locale> = {}): Remembered => ({
  ...{ last, of, chosen },
});

describe('the language in which a person is met', () => {
  it.each<[string, Remembered, Locale]>([
    ['her account’s, on a device where nobody chose', device(null, null), 'fr'],
    ['what she chose on the way in', device('ar', null), 'ar'],
    ['what she chose here once', device('ar', 'amina', { amina: 'ar' }), 'ar'],
    ['what she chose here once, though another was here since', device('en', 'efua', { amina: 'ar' }), 'ar'],
    ['her account’s, where only another chose', device('es', 'efua', { efua: 'es' }), 'fr'],
    ['her account’s as it is now, where she never chose', device('en', 'amina'), 'fr'],
    ['what she chose on the way in, before what she chose once', device('es', null, { amina: 'ar' }), 'es'],
  ])('is %s', (_, remembered, locale) => {
    expect(afterSignIn(AMINA, remembered).last).toBe(locale);
  });

  it('makes a visitor’s choice hers, so that it does not bind the next person', () => {
    const then = afterSignIn(AMINA, device('ar', null));
    expect(afterSignIn(EFUA, then).last).toBe('en');
    expect(afterSignIn(AMINA, afterSignIn(EFUA, then)).last).toBe('ar');
  });
});

describe('the device', () => {
  beforeEach(async () => {
    localStorage.clear();
    await showLocale('en');
  });

  it('keeps Arabic for her who chose it in the menu, after she signed out and in again', async () => {
    await meetInLocale(AMINA);
    expect(i18n.locale).toBe('fr');
    await chooseLocale('ar', 'amina');
    expect([firstLocale(), document.documentElement.dir]).toEqual(['ar', 'rtl']);
    await meetInLocale(AMINA);
    expect(i18n.locale).toBe('ar');
    await meetInLocale(EFUA);
    expect(i18n.locale).toBe('en');
  });

  it('does not take the language of her account for a choice: it follows when she changes it elsewhere', async () => {
    await meetInLocale(AMINA);
    await meetInLocale({ id: 'amina', locale: 'es' });
    expect(i18n.locale).toBe('es');
  });

  it('begins with a language of the browser where what is kept is broken', async () => {
    localStorage.setItem('provost.locale', 'tlh');
    localStorage.setItem('provost.locale.choices', '{"chosen":{"amina":"tlh"},');
    expect(firstLocale()).toBe('en');
    await meetInLocale(AMINA);
    expect(i18n.locale).toBe('fr');
  });
});
