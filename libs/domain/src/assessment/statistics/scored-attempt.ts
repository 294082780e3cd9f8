/** One item as answered and marked in an attempt. */
export interface ScoredItem {
  readonly itemId: string;
  /** 0 to `outOf`. */
  readonly score: number;
  readonly outOf: number;
  /** The classes of answer that were given: ids of options, of accepted variants, `BLANK`; none where answers have no classes. */
  readonly classes: readonly string[];
}

/**
 * A marked attempt, of any types of question. Two attempts may hold different items, for they are drawn from pools: an
 * item that is missing was not asked, which is not a score of nothing; what was asked and left blank scores 0.
 */
export interface ScoredAttempt {
  readonly attemptId: string;
  /** The language in which the attempt was taken. */
  readonly locale: string;
  /** Each item once. */
  readonly items: readonly ScoredItem[];
}

/** The class of answer of whoever answered nothing. */
export const BLANK = 'blank';

/** What the quiz knows of an item besides its marks. */
export interface ItemSetting {
  readonly itemId: string;
  /** Points that the item carries in the total; what it is marked out of where it is left out. */
  readonly weight?: number;
  /** The share that a blind guess earns on average, 0 to 1; null where nobody can say. */
  readonly randomGuessScore: number | null;
  /** A pilot item is asked and marked, and does not count in the total. */
  readonly isPilot: boolean;
  /** Items drawn in each other's place (one topic and difficulty, say) share a pool; it matters for internal consistency only. */
  readonly pool?: string;
  /** The classes of answer that the item offers, with its key; none for an open answer. */
  readonly classes: readonly { readonly classId: string; readonly isKey: boolean }[];
}
