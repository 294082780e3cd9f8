/** The portal's languages other than the one a programme is spoken in. */
export const TRANSLATED_TO = ['ar', 'fr', 'es'] as const;
type InEach = Readonly<Record<(typeof TRANSLATED_TO)[number], string>>;

/** The words of a programme in other languages, found by the English words they stand for. */
export interface Translation {
  readonly title: InEach;
  /** What a podcast's page says of the episode. */
  readonly notes?: InEach;
  /** Speakers' names that are written otherwise, by the name in the script. */
  readonly speakers?: Readonly<Record<string, InEach>>;
  readonly chapters: Readonly<Record<string, InEach>>;
  readonly phrases: Readonly<Record<string, InEach>>;
}

/** Says which English words a translation lacks, so that a changed script cannot keep old captions. */
export function missingFrom(
  translation: Translation,
  phrases: readonly string[],
  chapters: readonly string[],
): string[] {
  return [
    ...phrases.filter((phrase) => !(phrase in translation.phrases)),
    ...chapters.filter((chapter) => !(chapter in translation.chapters)),
  ];
}
