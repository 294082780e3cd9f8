// The first shape of what was read of an article, and the one that follows it: when each section was read, and what of it was
// shown. A migration imports nothing of the product, for what it converts to is fixed on the day it is written.

interface Words {
  readonly text?: string;
  readonly content?: readonly Words[];
}

/** An article, as far as the time that its sections take goes. */
export interface FirstArticle {
  readonly sections: readonly { readonly id: string; readonly heading: string; readonly body: Words }[];
}

/** Sections that had stood on the screen long enough to be read, with the newest instant, in epoch milliseconds. */
export type FirstRead = Readonly<Record<string, number>>;

/** The pace by which the first shape called a section read, in words a minute. */
const FAST_WORDS_PER_MINUTE = 500;

const wordsOf = ({ text = '', content = [] }: Words): string => [text, ...content.map(wordsOf)].join(' ');

function secondsToRead(heading: string, body: Words): number {
  const words = `${heading} ${wordsOf(body)}`.split(/\s+/u).filter(Boolean).length;
  return Math.max(1, Math.ceil((words / FAST_WORDS_PER_MINUTE) * 60));
}

/**
 * The readings that the marks speak of. A mark said: by this instant the section had stood there whole for as long as a
 * fast reader needs; so that long before the instant, and all of its height (in thousandths). Of the languages of the step
 * the one counts in which that takes longest.
 */
export function readingsOf(languages: readonly FirstArticle[], read: FirstRead) {
  return Object.fromEntries(
    Object.entries(read).map(([id, at]) => {
      const sections = languages.flatMap((article) => article.sections).filter((section) => section.id === id);
      const seconds = Math.max(1, ...sections.map(({ heading, body }) => secondsToRead(heading, body)));
      return [id, { during: [[at - seconds * 1000, at]], shown: [[0, 1000]] }] as const;
    }),
  );
}
