import { i18n, type Messages } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { directionOf } from '@provost/ui';
import type { Locale } from '../gql/graphql';

export type { Locale };

/** The languages of the interface. */
export const LOCALES = ['ar', 'en', 'fr', 'es'] as const satisfies readonly Locale[];

/** Each language by its own name, as a reader of it looks for it. */
export const LOCALE_NAMES: Record<Locale, string> = { ar: 'العربية', en: 'English', fr: 'Français', es: 'Español' };

/** The language that was on screen last. */
const LAST = 'provost.locale';
/** Whose it was, and what persons chose here: the rest of {@link Remembered}. */
const CHOICES = 'provost.locale.choices';

/** What this device remembers of languages. */
export interface Remembered {
  /** The language that was on screen last; null where nobody chose and nobody signed in yet. */
  readonly last: Locale | null;
  /** The person whose it was; null where a visitor chose it. */
  readonly of: string | null;
  /** What persons chose here while they were signed in: id → language. */
  readonly chosen: Readonly<Record<string, Locale>>;
}

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

/**
 * The one rule of whose language is shown when a person signs in. What she chose on this device holds on it: on the way
 * in, while still a visitor, or else in an earlier visit. Who never chose here is met in the language of her account.
 * What somebody else chose on a shared device is not hers.
 */
export function afterSignIn(person: { readonly id: string; readonly locale: Locale }, device: Remembered): Remembered {
  const { id, locale } = person;
  const { last, of, chosen } = device;
  if (last && of === null) return afterChoice(last, id, device);
  return { last: chosen[id] ?? locale, of: id, chosen };
}

/** What is remembered once somebody chose a language: a signed-in person for herself, a visitor for whoever signs in next. */
export function afterChoice(locale: Locale, personId: string | null, { chosen }: Remembered): Remembered {
  return { last: locale, of: personId, chosen: personId === null ? chosen : { ...chosen, [personId]: locale } };
}

function remembered(): Remembered {
  const stored = localStorage.getItem(LAST);
  const last = isLocale(stored) ? stored : null;
  const known = storedChoices();
  return { last, of: known.last === last ? known.of : null, chosen: known.chosen };
}

function storedChoices(): Remembered {
  try {
    const { last = null, of = null, chosen = {} } = JSON.parse(localStorage.getItem(CHOICES) ?? '{}') as Remembered;
    return { last, of, chosen: Object.fromEntries(Object.entries(chosen).filter(([, word]) => isLocale(word))) };
  } catch {
    return { last: null, of: null, chosen: {} };
  }
}

/** Turns the page to the language that is remembered, once it is. */
async function show(next: Remembered): Promise<void> {
  if (next.last && next.last !== i18n.locale) await showLocale(next.last);
  localStorage.setItem(LAST, next.last ?? '');
  localStorage.setItem(CHOICES, JSON.stringify(next));
}

/** The language to begin with: the last one here, else the first of the browser's that the interface speaks. */
export function firstLocale(): Locale {
  return remembered().last ?? navigator.languages.map((tag) => tag.split('-')[0]).find(isLocale) ?? 'en';
}

/** Loads a language and turns the page to it, with its direction. */
export async function showLocale(locale: Locale): Promise<void> {
  const { messages } = await CATALOGUES[locale]();
  i18n.loadAndActivate({ locale, locales: [formattingLocale(locale)], messages });
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}

/**
 * Shows a language and remembers it on this device.
 * @param personId who chooses; null for a visitor
 */
export function chooseLocale(locale: Locale, personId: string | null): Promise<void> {
  return show(afterChoice(locale, personId, remembered()));
}

/** Shows a person who is signed in her language; see {@link afterSignIn}. */
export function meetInLocale(person: { readonly id: string; readonly locale: Locale }): Promise<void> {
  return show(afterSignIn(person, remembered()));
}

/** The language of the interface now; a component that asks is drawn again when it changes. */
export function useLocale(): Locale {
  const active = useLingui().i18n.locale;
  return isLocale(active) ? active : 'en';
}
