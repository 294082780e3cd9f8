import type { Item, ItemText, ProblemCode } from '@provost/domain';

/** The formats in which questions come and go. */
export const FORMATS = ['moodle-xml', 'gift', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export const LANGUAGES = ['en', 'fr', 'ar', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What is wrong with a file as a whole: nothing of it can be read. */
export const FILE_CODES = [
  'not-utf-8',
  'has-dtd', // a document type or entities of its own: neither is ever read
  'malformed-xml',
  'not-moodle', // well-formed, and no <quiz>
  'malformed-csv',
  'missing-column',
  'no-questions-in-file',
  'too-many-questions',
  'unknown-format',
] as const;

/** Why one question is not taken, beside what wholeItemProblems says. */
export const REASON_CODES = [
  'unknown-type',
  'calculated',
  'needs-picture',
  'not-a-question',
  'no-full-credit',
  'several-numbers',
  'not-a-number',
  'wildcard',
  'mixed-gaps',
  'several-choices-in-gap',
  'bad-braces',
  'bad-matching',
  'bad-cell',
] as const;

/** What was changed on the way in; the question is taken all the same. */
export const NOTE_CODES = [
  'formatting-lost',
  'picture-lost',
  'equation-kept', // as it was written, not drawn
  'markdown-kept',
  'media-lost',
  'files-lost',
  'hints-lost',
  'feedback-lost',
  'partial-credit-lost',
  'wrong-now-costs',
  'weights-evened',
  'units-lost',
  'variants-lost',
  'rubric-to-write',
  'credit-changed',
] as const;

/** What a file cannot carry of a question on the way out. */
export const LOSS_CODES = [
  'languages',
  'source',
  'points',
  'review-by',
  'unit',
  'diacritics',
  'rubric',
  'word-limits',
  'credit',
  'feedback',
  'shuffle',
] as const;

/** Why a question is not in the file at all. */
export const LEFT_OUT_CODES = [
  'type-not-carried',
  'picture-not-carried',
  'several-gaps',
  'arrow',
  'no-language',
  'incomplete',
] as const;

export type RemarkCode =
  (typeof FILE_CODES)[number] | (typeof REASON_CODES)[number] | (typeof NOTE_CODES)[number] | ProblemCode;

/** A code that the portal words, and the one fact that belongs to it: a name, a number, a column. */
export interface Remark {
  readonly code: RemarkCode;
  readonly fact: string;
}

/** A question between two formats, in the one language of its file. */
export interface ExchangedQuestion {
  readonly item: Item;
  readonly text: ItemText;
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly points: number;
  readonly source: string;
}

/** What stands at one place of a file: a question, or why it is none; and what was changed on the way. */
export interface ReadQuestion {
  /** Its first words; its name in the file where they cannot be read. */
  readonly title: string;
  readonly question: ExchangedQuestion | null;
  readonly reasons: readonly Remark[];
  readonly notes: readonly Remark[];
  /** As it stands in the file, so that what is rejected can be given back. */
  readonly original: string;
}

/** A file that was read. With a problem there are no questions. */
export interface ReadFile {
  readonly problem: Remark | null;
  readonly questions: readonly ReadQuestion[];
}

/** What a reader is told beside the file: its language, and what holds where the file says nothing. */
export interface ReadAs {
  readonly locale: Language;
  readonly topic: string;
  readonly difficulty: Difficulty;
}

/** What of a question a format did not carry. */
export interface Loss {
  readonly title: string;
  readonly codes: readonly (typeof LOSS_CODES)[number][];
  readonly leftOut: (typeof LEFT_OUT_CODES)[number] | null;
}

/** A question as a bank gives it to a writer. */
export interface BankedQuestion extends ExchangedQuestion {
  /** How many languages it has in all. */
  readonly languages: number;
  readonly reviewBy: string | null;
}

/** What a writer made: the text of one question, or why it made none. */
export type Written =
  | { readonly text: string; readonly lost: readonly (typeof LOSS_CODES)[number][] }
  | { readonly leftOut: (typeof LEFT_OUT_CODES)[number] };

export const MOST_QUESTIONS = 2_000;

export const failed = (code: RemarkCode, fact = ''): ReadFile => ({ problem: { code, fact }, questions: [] });

/** The first words of a text, for a list. */
export const titleOf = (text: string): string => {
  const line = text
    .replace(/\[\[[a-z0-9-]+\]\]/giu, '…')
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
};

/** What is wrong or changed with the question that is being read. */
export class Remarks {
  readonly reasons: Remark[] = [];
  readonly notes: Remark[] = [];

  reject(code: RemarkCode, fact = ''): null {
    this.reasons.push({ code, fact: fact.slice(0, 200) });
    return null;
  }

  note(code: RemarkCode, fact = ''): void {
    if (!this.notes.some((one) => one.code === code && one.fact === fact))
      this.notes.push({ code, fact: fact.slice(0, 200) });
  }
}
