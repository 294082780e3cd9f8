import type { RichNode } from './node.js';

export type Direction = 'ltr' | 'rtl';

/** Languages that are written from right to left in their usual script (Unicode CLDR, layout data). */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ku', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']); // prettier-ignore

/** A language as the web names it (BCP 47), in its plain form: `ar`, `pt-BR`, `zh-Hant`. */
export function isLanguage(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/u.test(value);
}

/** How a language is written. A script named in its tag decides: `az-Arab` runs from the right, `ku-Latn` does not. */
export function directionOfLanguage(language: string): Direction {
  const script = /-([A-Za-z]{4})(?:-|$)/u.exec(language)?.[1]?.toLowerCase();
  if (script) return ['arab', 'hebr', 'thaa', 'syrc', 'nkoo'].includes(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** The language and direction that a block has of its own; nothing where it is the text's. */
export function ownLanguage({ attrs }: RichNode): { readonly lang?: string; readonly dir?: Direction } {
  const lang = isLanguage(attrs?.lang) ? attrs.lang : undefined;
  const said = attrs?.dir === 'ltr' || attrs?.dir === 'rtl' ? attrs.dir : undefined;
  const dir = said ?? (lang && directionOfLanguage(lang));
  return { ...(lang && { lang }), ...(dir && { dir }) };
}
