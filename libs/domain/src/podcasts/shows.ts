import { problemIf, type Problem } from '../kinds/problem.js';

/** Who may hear a show: anybody, also without an account, or those who learn here. */
export const SHOW_VISIBILITIES = ['public', 'officers'] as const;
export type ShowVisibility = (typeof SHOW_VISIBILITIES)[number];

/** What listeners see of a show itself. */
export interface Show {
  readonly title: Readonly<Record<string, string | undefined>>;
  readonly summary: Readonly<Record<string, string | undefined>>;
  readonly author: string;
  /** A path under `/files/`; empty while there is none. */
  readonly art: string;
  readonly locales: readonly string[];
}

/** What must be mended in a show before an episode of it may be published: apps refuse a show without these. */
export function showProblems({ title, summary, author, art, locales }: Show): Problem[] {
  const words = (texts: Show['title'], place: string) =>
    locales.flatMap((locale) => problemIf(!texts[locale]?.trim(), 'empty-text', `${place}, ${locale}`));
  return [
    ...words(title, 'show title'),
    ...words(summary, 'show summary'),
    ...problemIf(author.trim() === '', 'empty-text', 'show author'),
    ...problemIf(art === '', 'no-file', 'show picture'),
  ];
}

/** How far two stated lengths of one recording may lie apart, in seconds: tools round them. */
const SAME_LENGTH_SECONDS = 1;

interface Recording {
  readonly durationSeconds: number;
}

/**
 * Whether what was heard of one recording says anything of another: seconds are only comparable where the recording is
 * the same. A course keeps its own copy of an episode, and an episode may later be recorded anew.
 */
export const sameRecording = (a: Recording, b: Recording): boolean =>
  Math.abs(a.durationSeconds - b.durationSeconds) <= SAME_LENGTH_SECONDS;

/** Whether a show is open to whoever asks. `learns`: holds any role that lets her learn here. */
export const mayHear = (visibility: ShowVisibility, learns: boolean): boolean => visibility === 'public' || learns;
