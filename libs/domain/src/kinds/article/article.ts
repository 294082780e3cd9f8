import { checkMarks } from '../../evidence/checks.js';
import { isMarked, joinMarks, newestMark, type Marks } from '../../evidence/marks.js';
import { plainText, richTextProblems, type RichDoc } from '../../rich-text.js';
import { judgedBy, markedItems, type KindRules } from '../kind.js';
import { idProblems, problemIf, problemIfEmpty } from '../problem.js';
import { sourceProblems, type Source } from '../source.js';

/** A part of an article under one heading. `id` is the same in every language of the step. */
export interface ArticleSection {
  readonly id: string;
  readonly heading: string;
  readonly body: RichDoc;
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
  judge({ sections }, { read }) {
    const reached = sections.filter(({ id }) => isMarked(read, id)).length;
    return judgedBy({ rule: 'sections-read', needed: sections.length, reached }, reached >= sections.length);
  },
  spans: ({ sections }, { read }) =>
    sections.flatMap(({ id }, i) =>
      isMarked(read, id) ? [{ from: i / sections.length, to: (i + 1) / sections.length }] : [],
    ),
  resumeAt({ sections }, { read }) {
    const newest = newestMark(read);
    const next = sections.findIndex(({ id }) => id === newest) + 1;
    return newest ? { place: sections[Math.min(next, sections.length - 1)]?.id ?? newest } : {};
  },
  recorded: ({ sections }, { read }) =>
    markedItems('read', read, new Map(sections.map(({ id, heading }) => [id, heading]))),
  check({ sections }, { read }, now) {
    const checked = checkMarks(read, new Set(sections.map(({ id }) => id)), now);
    return checked.ok ? { ok: true, evidence: { kind: 'article', read: checked.evidence } } : checked;
  },
  problems: ({ sections, sources }) => [
    ...problemIf(sections.length === 0, 'no-sections', 'article'),
    ...idProblems(
      sections.map(({ id }) => id),
      'section',
    ),
    ...sections.flatMap(({ id, heading, body }) => [
      ...problemIfEmpty(heading, `section ${id}, heading`),
      ...richTextProblems(body, `section ${id}`),
    ]),
    ...sourceProblems(sources),
  ],
  skeleton: ({ sections }) => sections.map(({ id }) => [`section ${id}`, '']),
};
