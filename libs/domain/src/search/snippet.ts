/** A piece of a snippet; `hit` where its words were looked for. Parts, never HTML: whoever shows them marks them. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

/** What stands before and after a found word in the marked text that the database gives back: no text of a course holds these. */
export const HIT_STARTS = '\u0002';
export const HIT_ENDS = '\u0003';

/** Left out when words are compared: accents, vowel signs, the stroke that stretches Arabic words. As in migration 0015. */
const LEFT_OUT = /[\u0300-\u036f\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
/** Taken for one another when words are compared. As in migration 0015. */
const EQUAL: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', '’': "'" };
const SPACES = /[<>\u00a0،؛؟«»“”‘…–—]/gu;

/** A text without what tells no words apart, character by character as the database folds it. */
export function foldWords(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(LEFT_OUT, '')
    .replaceAll(SPACES, ' ')
    .replaceAll(/[ٱى’]/gu, (letter) => EQUAL[letter] ?? letter);
}

/**
 * The found stretches of a text, from the copy that the database folded and marked: pairs of offsets, in order. Empty
 * where the two do not belong together.
 */
export function foundIn(text: string, marked: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  let at = 0;
  let openedAt = -1;
  const readMarks = (offset: number) => {
    for (; marked[at] === HIT_STARTS || marked[at] === HIT_ENDS; at++) {
      if (marked[at] === HIT_STARTS) openedAt = offset;
      else if (openedAt >= 0) found.push([openedAt, offset]);
    }
  };
  let offset = 0;
  for (const character of text) {
    const folded = foldWords(character);
    // An accent that stands alone belongs to the letter before it, marked or not.
    if (folded !== '') readMarks(offset);
    for (const piece of folded) {
      if (!marked.startsWith(piece, at)) return [];
      at += piece.length;
    }
    offset += character.length;
  }
  readMarks(text.length);
  return found;
}

/** About how many characters of a passage are shown. */
const SNIPPET_LENGTH = 240;
/** How many of them stand before the first found word. */
const BEFORE = 60;

/**
 * The words around the first found stretch, cut between words, with every found stretch in them marked.
 * @param length about how many characters are wanted
 */
export function snippet(
  text: string,
  found: readonly (readonly [number, number])[],
  length = SNIPPET_LENGTH,
): SnippetPart[] {
  const first = found[0]?.[0] ?? 0;
  const from = first <= BEFORE || length === Infinity ? 0 : text.lastIndexOf(' ', first - BEFORE) + 1;
  const space = length === Infinity ? -1 : text.indexOf(' ', from + length);
  const to = space < 0 ? text.length : Math.max(space, found[0]?.[1] ?? 0);
  const parts: SnippetPart[] = [];
  const add = (part: string, hit: boolean) => {
    if (part !== '') parts.push({ text: part, hit });
  };
  let at = from;
  for (const [start, end] of found) {
    if (start < at || start >= to) continue;
    add(text.slice(at, start), false);
    add(text.slice(start, Math.min(end, to)), true);
    at = Math.min(end, to);
  }
  add(text.slice(at, to), false);
  const cut = (mark: string) => ({ text: mark, hit: false });
  return [...(from > 0 ? [cut('… ')] : []), ...parts, ...(to < text.length ? [cut(' …')] : [])];
}

/** The second at which a place of a passage is said; null where the passage has none. */
export function secondAt(times: readonly (readonly [number, number])[], offset: number): number | null {
  return times.findLast(([from]) => from <= offset)?.[1] ?? times[0]?.[1] ?? null;
}
