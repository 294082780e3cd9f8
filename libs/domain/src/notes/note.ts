/** What an officer keeps: words of her own, a place to come back to, or a passage that she marked. */
export const NOTE_KINDS = ['note', 'bookmark', 'highlight'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What a highlight says of its passage. */
export const NOTE_MEANINGS = ['key-point', 'law', 'practice', 'question'] as const;
export type NoteMeaning = (typeof NOTE_MEANINGS)[number];

/** The longest note and the longest marked passage, in characters. */
export const LONGEST_NOTE = 4000;
export const LONGEST_QUOTE = 1500;
/** So much of the text around a passage tells it from the same words elsewhere, in characters. */
export const QUOTE_CONTEXT = 40;
/** More than a person writes in years; it bounds what a broken device can send. */
export const MOST_NOTES = 2000;

/** A passage by its words, as the W3C's Web Annotation model has it (TextQuoteSelector). */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where a note stands in its step. */
export interface NotePlace {
  /** Seconds of a medium. */
  readonly seconds: number | null;
  /** The id of a section, page or scene. */
  readonly place: string | null;
  readonly quote: Quote | null;
}

/** What a note says. */
export interface NoteWords extends NotePlace {
  readonly kind: NoteKind;
  readonly meaning: NoteMeaning | null;
  readonly body: string;
}

/** The first field that is not right; null where all are. A bookmark may be without words; a highlight has a passage. */
export function noteProblem(note: NoteWords): keyof NoteWords | null {
  const { kind, meaning, body, seconds, place, quote } = note;
  if (body.length > LONGEST_NOTE || (kind === 'note' && body.trim() === '')) return 'body';
  if ((kind === 'highlight') !== (meaning !== null)) return 'meaning';
  if (seconds !== null && !(seconds >= 0 && seconds <= 86_400)) return 'seconds';
  if (place !== null && !/^[A-Za-z0-9][\w.-]{0,63}$/u.test(place)) return 'place';
  if (kind === 'highlight' && quote === null) return 'quote';
  if (quote === null) return null;
  const { exact, prefix, suffix } = quote;
  const fits = prefix.length <= 2 * QUOTE_CONTEXT && suffix.length <= 2 * QUOTE_CONTEXT;
  return exact.trim() !== '' && exact.length <= LONGEST_QUOTE && fits ? null : 'quote';
}

/**
 * The number of the next edit of a note. Greater than any that its writer has seen, so that her newer words win on every
 * device; where two devices edited without a line, the later clock does.
 * @param now epoch milliseconds of the device
 */
export function nextSequence(seen: number, now: number): number {
  return Math.max(seen + 1, Math.floor(now));
}
