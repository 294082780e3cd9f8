/**
 * A stretch of a content's words that search may find: what stands under one heading, or what is said within some
 * seconds. Words that give away how a step ends, or a key, are in none.
 */
export interface Passage {
  /** The id of the section, page or scene; null for media and for steps without places. */
  readonly place: string | null;
  /** The heading that the words stand under; may be empty. */
  readonly title: string;
  readonly text: string;
  /** For media: from which character of `text` on it is which second. Empty for the rest. */
  readonly times: readonly (readonly [offset: number, seconds: number])[];
}

/** A passage of a text; a list of one, or of none where there are no words. */
export function textPassage(place: string | null, title: string, text: string): Passage[] {
  return title.trim() === '' && text.trim() === '' ? [] : [{ place, title, text: text.trim(), times: [] }];
}
