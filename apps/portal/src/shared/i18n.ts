import { i18n, type Messages } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { directionOf } from '@provost/ui';
import type { Locale } from '../gql/graphql';

export type { Locale };

/** The languages of the interface. */
export const LOCALES = ['ar', 'en', 'fr', 'es'] as const satisfies readonly Locale[];

/** Each language by its own name, as a reader of it looks for it. */
export const LOCALE_NAMES: Record<Locale, string> = { ar: 'العربية', en: 'English', fr: 'Français', es: 'Español' };

const KEY = 'provost.locale';

const CATALOGUES: Record<Locale, () => Promise<{ messages: Messages }>> = {
  ar: () => import('../locales/ar/messages.po'),
  en: () => import('../locales/en/messages.po'),
  fr: () => import('../locales/fr/messages.po'),
  es: () => import('../locales/es/messages.po'),
};

const isLocale = (word: string | null | undefined): word is Locale => LOCALES.some((locale) => locale === word);

/** For `Intl`: digits are the same in every language, as on the certificates and on the player's clock. */
export function formattingLocale(locale: Locale): string {
  return locale === 'ar' ? 'ar-u-nu-latn' : locale;
}

/** The language chosen on this device, or null where nobody chose yet. */
export function chosenLocale(): Locale | null {
  const stored = localStorage.getItem(KEY);
  return isLocale(stored) ? stored : null;
}

/** The language to begin with: the one chosen here, else the first of the browser's that the interface speaks. */
export function firstLocale(): Locale {
  return chosenLocale() ?? navigator.languages.map((tag) => tag.split('-')[0]).find(isLocale) ?? 'en';
}

/** Loads a language and turns the page to it, with its direction. */
export async function showLocale(locale: Locale): Promise<void> {
  const { messages } = await CATALOGUES[locale]();
  i18n.loadAndActivate({ locale, locales: [formattingLocale(locale)], messages });
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}

/** Shows a language and remembers it on this device. */
export async function chooseLocale(locale: Locale): Promise<void> {
  await showLocale(locale);
  localStorage.setItem(KEY, locale);
}

/** The language of the interface now; a component that asks is drawn again when it changes. */
export function useLocale(): Locale {
  const active = useLingui().i18n.locale;
  return isLocale(active) ? active : 'en';
}
