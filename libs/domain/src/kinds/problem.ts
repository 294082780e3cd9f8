/** What may be wrong with a step's content. The portal has a sentence for each. */
export const PROBLEM_CODES = [
  'empty-text', // a title, body, prompt or label without words
  'bad-id', // an id that is not 1 to 64 letters, digits, hyphens, dots or underscores
  'duplicate-id',
  'unknown-id', // points at something that does not exist
  'rich-text-not-allowed', // a node or mark outside the allowed list
  'unsafe-link', // a link that is not https
  'bad-date', // a source's date of checking that is no ISO date
  'bad-review-date', // a source's date of review that is no ISO date, or not after that of checking
  'no-alt', // a picture without words instead of it that is not said to be decorative (WCAG 1.1.1)
  'empty-note', // a footnote without words
  'empty-law', // a box of national law without a country, or with a rule that has no words
  'country-twice',
  'uneven-table', // rows that do not fill the same columns
  'no-table-heads', // a table in which no cell names its column or row (WCAG 1.3.1)
  'no-sections',
  'no-pages',
  'empty-page',
  'empty-block',
  'too-few-options',
  'no-right-option',
  'gaps-differ', // the gaps of a prompt are not the slots of its question
  'unreachable-page',
  'endless-pages', // pages from which no way leads to the end of the lesson
  'outside-picture', // a region that does not lie in its picture
  'same-words', // two things to tell apart that read alike
  'no-scenes',
  'dead-end', // a scene from which no ending can be reached
  'unreachable-scene',
  'choice-never-open', // needs an exhibit that no scene on the way shows
  'no-ending',
  'impossible-ending', // the ways to it can never open
  'endless-loop', // scenes that only lead to each other
  'no-sure-way', // a scene whose ways may all be closed at once: an officer would be held fast, a court decide nothing
  'bad-expression', // a condition or an effect that cannot be read
  'unknown-name', // a condition or an effect names what the case does not have
  'wrong-type', // a condition or an effect of another type than is needed there
  'bad-bounds', // a number that begins outside its own bounds
  'no-key', // a task without anything to find
  'custody-circle', // custody actions that wait for each other
  'no-file',
  'no-transcript', // neither captions nor transcript: deaf officers are shut out (WCAG 1.2.1, 1.2.2)
  'bad-duration',
  'bad-share', // a share that is not within 0 to 1
  'bad-time', // a cue or chapter outside the medium or out of order
  'no-bank',
  'no-questions',
  'bad-count',
  'bad-time-limit',
  'bad-attempts',
  'never-open', // a quiz that closes before it opens
  'no-webinar',
  'bad-time-zone', // no zone of the IANA database
  'bad-minutes',
  'missing-in-translation',
  'not-in-source',
  'order-differs',
  'differs-from-source',
  // Of an edition, or of a payload before it can be read as content:
  'wrong-shape', // a field is missing, unknown or of another type
  'too-long',
  'no-modules',
  'no-steps',
  'no-content', // a step without content in the language of its course
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing to mend before publishing, and where: `section s2`, `scene harbour, choice wait`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly place: string;
}

export const problemIf = (wrong: boolean, code: ProblemCode, place: string): Problem[] =>
  wrong ? [{ code, place }] : [];

export const problemIfEmpty = (text: string, place: string): Problem[] =>
  problemIf(text.trim() === '', 'empty-text', place);

/** Ids become keys of evidence (`scene/choice`), so they hold no slash, and start with a letter or digit. */
const ID = /^[A-Za-z0-9][\w.-]{0,63}$/u;

/** Malformed ids, and each id that occurs twice. `place` says what they name: `section`. */
export function idProblems(ids: readonly string[], place: string): Problem[] {
  const twice = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
  return [
    ...ids.filter((id) => !ID.test(id)).map((id): Problem => ({ code: 'bad-id', place: `${place} ${id}`.trim() })),
    ...[...twice].map((id): Problem => ({ code: 'duplicate-id', place: `${place} ${id}` })),
  ];
}

/** A whole number within bounds, both included. */
export const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/**
 * The bones of a content: what must be equal in every language, as pairs of a place and what holds there.
 * Words are not among them; ids, ways, keys and figures are.
 */
export type Skeleton = readonly (readonly [place: string, bones: string])[];
