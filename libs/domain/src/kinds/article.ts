import { joinMarks, newestMark, type Marks } from '../evidence/marks.js';
import { plainText, type RichDoc } from '../rich-text.js';
import type { KindRules } from './kind.js';

/** A part of an article under one heading. `id` is the same in every language of the step. */
export interface ArticleSection {
  readonly id: string;
  readonly heading: string;
  readonly body: RichDoc;
}

/** A cited source; `checkedOn` is an ISO date. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly year?: number;
  readonly url?: string;
  readonly checkedOn: string;
}

export interface ArticleContent {
  readonly kind: 'article';
  readonly sections: readonly ArticleSection[];
  readonly sources: readonly Source[];
}

/** Sections that stood on the screen long enough to be read, with the instant (ms) of the newest reading. */
export interface ArticleEvidence {
  readonly kind: 'article';
  readonly read: Marks;
}

/** A fast reader's pace in words a minute; a section counts as read after its words at this pace, see {@link secondsToRead}. */
const FAST_WORDS_PER_MINUTE = 500;

/** Seconds that a section must be on screen before it may count as read: a fast pace, at least one second. */
export function secondsToRead(section: ArticleSection): number {
  const words = plainText(section.body).split(/\s+/u).filter(Boolean).length;
  return Math.max(1, Math.round((words / FAST_WORDS_PER_MINUTE) * 60));
}

export const article: KindRules<ArticleContent, ArticleEvidence> = {
  none: { kind: 'article', read: {} },
  join: (a, b) => ({ kind: 'article', read: joinMarks(a.read, b.read) }),
  judge(content, evidence) {
    const reached = content.sections.filter(({ id }) => id in evidence.read).length;
    const figures = { rule: 'sections-read' as const, needed: content.sections.length, reached };
    return reached >= figures.needed ? { complete: true, requirement: figures } : { complete: false, missing: figures };
  },
  spans: (content, evidence) =>
    content.sections.flatMap(({ id }, i) =>
      id in evidence.read ? [{ from: i / content.sections.length, to: (i + 1) / content.sections.length }] : [],
    ),
  resumeAt(content, evidence) {
    const newest = newestMark(evidence.read);
    const next = content.sections.findIndex(({ id }) => id === newest) + 1;
    return newest ? { place: content.sections[Math.min(next, content.sections.length - 1)]?.id ?? newest } : {};
  },
};
