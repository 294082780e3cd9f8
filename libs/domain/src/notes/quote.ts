import { QUOTE_CONTEXT, type Quote } from './note.js';

/** A stretch of a text, in characters. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The selector of a stretch: its words, and enough around them to find it again among equals. */
export function quoteOf(text: string, { from, to }: Stretch): Quote {
  return {
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - QUOTE_CONTEXT), from),
    suffix: text.slice(to, to + QUOTE_CONTEXT),
  };
}

/** How many characters two texts share at their ends, or at their beginnings. */
function shared(a: string, b: string, from: 'end' | 'start'): number {
  const at = (text: string, i: number) => (from === 'start' ? text[i] : text[text.length - 1 - i]);
  let length = 0;
  while (length < Math.min(a.length, b.length) && at(a, length) === at(b, length)) length++;
  return length;
}

/**
 * Finds a passage again. Where its words occur more than once, the place with most of the old surroundings is meant,
 * and of equal ones the first. Null where the words are gone: the passage was changed.
 */
export function findQuote(text: string, { exact, prefix, suffix }: Quote): Stretch | null {
  let best: (Stretch & { readonly score: number }) | null = null;
  if (exact === '') return null;
  for (let from = text.indexOf(exact); from >= 0; from = text.indexOf(exact, from + 1)) {
    const to = from + exact.length;
    const score = shared(text.slice(0, from), prefix, 'end') + shared(text.slice(to), suffix, 'start');
    if (!best || score > best.score) best = { from, to, score };
  }
  return best && { from: best.from, to: best.to };
}
