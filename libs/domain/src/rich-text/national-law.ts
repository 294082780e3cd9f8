import type { RichNode } from './node.js';

/** A box of national law as one reader meets it. */
export interface LawForReader {
  readonly general: RichNode | undefined;
  /** Her own country's; undefined where the text has none. */
  readonly own: RichNode | undefined;
  readonly others: readonly RichNode[];
}

/** The box with the reader's own country first. `country` is her ISO 3166 code; null where she has none. */
export function lawFor(box: RichNode, country: string | null): LawForReader {
  const rules = (box.content ?? []).filter(({ type }) => type === 'countryRule');
  const own = country === null ? undefined : rules.find(({ attrs }) => attrs?.country === country);
  const general = box.content?.find(({ type }) => type === 'generalRule');
  return { general, own, others: rules.filter((rule) => rule !== own) };
}
