import { joinMarks, newestMark, type Marks } from '../evidence/marks.js';
import type { RichDoc } from '../rich-text.js';
import type { KindRules } from './kind.js';

export interface CheckOption {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  readonly feedback: string;
}

/** The blocks of a lesson's pages. A `check` is formative: its key may reach the browser. Ids are the same in every language. */
export type LessonBlock =
  | { readonly type: 'text'; readonly body: RichDoc }
  | { readonly type: 'cards'; readonly cards: readonly { readonly front: string; readonly back: string }[] }
  | { readonly type: 'accordion'; readonly items: readonly { readonly title: string; readonly body: string }[] }
  | { readonly type: 'timeline'; readonly items: readonly { readonly when: string; readonly what: string }[] }
  | { readonly type: 'check'; readonly id: string; readonly prompt: string; readonly options: readonly CheckOption[] };

export interface LessonPage {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly LessonBlock[];
}

export interface LessonContent {
  readonly kind: 'lesson';
  readonly pages: readonly LessonPage[];
}

/** Pages seen, and options chosen as `check/option`, each with its newest instant. */
export interface LessonEvidence {
  readonly kind: 'lesson';
  readonly seen: Marks;
  readonly chosen: Marks;
}

type Check = Extract<LessonBlock, { type: 'check' }>;

function checksOf(page: LessonPage): Check[] {
  return page.blocks.filter((block): block is Check => block.type === 'check');
}

/** A check is settled once its right option was chosen, whatever was chosen before. */
function settled(check: Check, chosen: Marks): boolean {
  return check.options.some((option) => option.correct && `${check.id}/${option.id}` in chosen);
}

function pageDone(page: LessonPage, evidence: LessonEvidence): boolean {
  return page.id in evidence.seen && checksOf(page).every((check) => settled(check, evidence.chosen));
}

export const lesson: KindRules<LessonContent, LessonEvidence> = {
  none: { kind: 'lesson', seen: {}, chosen: {} },
  join: (a, b) => ({ kind: 'lesson', seen: joinMarks(a.seen, b.seen), chosen: joinMarks(a.chosen, b.chosen) }),
  judge(content, evidence) {
    const reached = content.pages.filter((page) => pageDone(page, evidence)).length;
    const figures = { rule: 'pages-and-checks' as const, needed: content.pages.length, reached };
    return reached >= figures.needed ? { complete: true, requirement: figures } : { complete: false, missing: figures };
  },
  spans: (content, evidence) =>
    content.pages.flatMap((page, i) =>
      pageDone(page, evidence) ? [{ from: i / content.pages.length, to: (i + 1) / content.pages.length }] : [],
    ),
  resumeAt(_content, evidence) {
    const place = newestMark(evidence.seen);
    return place ? { place } : {};
  },
};
