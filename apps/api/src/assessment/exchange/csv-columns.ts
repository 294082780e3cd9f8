/** How many choices a row has room for. */
export const CHOICES = 12;

/**
 * The columns of our CSV, one question a row. `docs/question-files.md` says what each type writes in them; the template has a
 * row of each.
 */
export const COLUMNS = [
  ...['type', 'prompt', 'right'],
  ...Array.from({ length: CHOICES }, (_none, i) => [`choice${i + 1}`, `feedback${i + 1}`]).flat(),
  ...['explanation', 'topic', 'difficulty', 'points', 'source'],
  ...['credit', 'shuffle', 'exact', 'least_words', 'most_words', 'markers'],
] as const;

/** Without these a file is no list of questions. */
export const NEEDED = ['type', 'prompt'] as const;
