import type { RichDoc } from '../../rich-text/node.js';
import { countWords, countWordsToRead } from '../../rich-text/words.js';

/** What of a section is read at a pace. */
interface Readable {
  readonly heading: string;
  readonly body: RichDoc;
}

/**
 * A fast reader's pace, in words a minute. Silent readers of non-fiction reach 175 to 300 (Brysbaert 2019, "How many words
 * do we read per minute?", Journal of Memory and Language 109), skilled ones up to 400, and beyond about 500 what was
 * read is no longer understood (Rayner et al. 2016, "So Much to Read, So Little Time", Psychological Science in the
 * Public Interest 17). So nobody who reads is kept waiting, and whoever only scrolls is not taken for a reader.
 */
const FAST_WORDS_PER_MINUTE = 500;

/** A glance; the eye rests about a quarter of a second on each of the few words of the shortest section. In seconds. */
const LEAST_SECONDS = 1;

/**
 * How many words a minute people read in the four languages for understanding (Trauzettel-Klosinski and Dietz 2012,
 * "Standardized Assessment of Reading Performance: The New International Reading Speed Texts IReST", Investigative
 * Ophthalmology & Visual Science 53). An Arabic word says more than an English one, so there are fewer a minute.
 */
const USUAL_WORDS_PER_MINUTE: Readonly<Record<string, number>> = { ar: 138, en: 228, es: 218, fr: 195 };
const USUAL_ELSEWHERE = 200;

const wordsOf = ({ heading, body }: Readable): number => countWords(heading) + countWordsToRead(body);

/** Seconds that a section must be before the eye to count as read: its words at a fast pace, one at least. */
export function secondsToRead(section: Readable): number {
  return Math.max(LEAST_SECONDS, Math.round((wordsOf(section) / FAST_WORDS_PER_MINUTE) * 60));
}

/** Seconds that a section takes most readers of a language: for "8 minutes to read", and never for judging. */
export function usualSeconds(section: Readable, language: string): number {
  return Math.round((wordsOf(section) / (USUAL_WORDS_PER_MINUTE[language] ?? USUAL_ELSEWHERE)) * 60);
}
