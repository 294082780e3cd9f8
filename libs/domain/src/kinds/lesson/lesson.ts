import { checkMarks } from '../../evidence/checks.js';
import { isMarked, joinMarks, newestMark, type Marks } from '../../evidence/marks.js';
import type { RichDoc } from '../../rich-text/node.js';
import { richTextProblems } from '../../rich-text/problems.js';
import { judgedBy, markedItems, type KindRules } from '../kind.js';
import { plainText } from '../../rich-text/words.js';
import { textPassage } from '../passage.js';
import { idProblems, problemIf, problemIfEmpty, type Problem } from '../problem.js';

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

const checksOf = (page: LessonPage): Check[] => page.blocks.filter((block): block is Check => block.type === 'check');

/** A check is settled once its right option was chosen, whatever was chosen before. */
function settled(check: Check, chosen: Marks): boolean {
  return check.options.some((option) => option.correct && isMarked(chosen, `${check.id}/${option.id}`));
}

function pageDone(page: LessonPage, evidence: LessonEvidence): boolean {
  return isMarked(evidence.seen, page.id) && checksOf(page).every((check) => settled(check, evidence.chosen));
}

function checkProblems({ id, prompt, options }: Check): Problem[] {
  const place = `check ${id}`;
  return [
    ...problemIfEmpty(prompt, place),
    ...problemIf(options.length < 2, 'too-few-options', place),
    ...problemIf(!options.some(({ correct }) => correct), 'no-right-option', place),
    ...idProblems(
      options.map((option) => option.id),
      `${place}, option`,
    ),
    ...options.flatMap((option) => problemIfEmpty(option.text, `${place}, option ${option.id}`)),
  ];
}

function blockProblems(block: LessonBlock, place: string): Problem[] {
  switch (block.type) {
    case 'text':
      return richTextProblems(block.body, place);
    case 'check':
      return checkProblems(block);
    case 'cards':
      return problemIf(block.cards.length === 0, 'empty-block', place);
    case 'accordion':
    case 'timeline':
      return problemIf(block.items.length === 0, 'empty-block', place);
  }
}

/** What a block says before anything is answered: which option is right, and why, is for whoever has chosen. */
function wordsOf(block: LessonBlock): string {
  switch (block.type) {
    case 'text':
      return plainText(block.body);
    case 'cards':
      return block.cards.map(({ front, back }) => `${front}: ${back}`).join('\n');
    case 'accordion':
      return block.items.map(({ title, body }) => `${title}\n${body}`).join('\n');
    case 'timeline':
      return block.items.map(({ when, what }) => `${when}: ${what}`).join('\n');
    case 'check':
      return block.prompt;
  }
}

export const lesson: KindRules<LessonContent, LessonEvidence> = {
  none: { kind: 'lesson', seen: {}, chosen: {} },
  join: (a, b) => ({ kind: 'lesson', seen: joinMarks(a.seen, b.seen), chosen: joinMarks(a.chosen, b.chosen) }),
  judge({ pages }, evidence) {
    const reached = pages.filter((page) => pageDone(page, evidence)).length;
    return judgedBy({ rule: 'pages-and-checks', needed: pages.length, reached }, reached >= pages.length);
  },
  spans: ({ pages }, evidence) =>
    pages.flatMap((page, i) =>
      pageDone(page, evidence) ? [{ from: i / pages.length, to: (i + 1) / pages.length }] : [],
    ),
  placeName: ({ pages }, place) => pages.find(({ id }) => id === place)?.title,
  resumeAt(_content, evidence) {
    const place = newestMark(evidence.seen);
    return place ? { place } : {};
  },
  recorded({ pages }, { seen, chosen }) {
    const options = pages
      .flatMap(checksOf)
      .flatMap(({ id, prompt, options }) =>
        options.map((one) => [`${id}/${one.id}`, `${prompt} ${one.text}`] as const),
      );
    return [
      ...markedItems('seen', seen, new Map(pages.map(({ id, title }) => [id, title]))),
      ...markedItems('answered', chosen, new Map(options)),
    ];
  },
  check({ pages }, evidence, now) {
    const options = pages
      .flatMap(checksOf)
      .flatMap((check) => check.options.map((option) => `${check.id}/${option.id}`));
    const seen = checkMarks(evidence.seen, new Set(pages.map(({ id }) => id)), now);
    if (!seen.ok) return seen;
    const chosen = checkMarks(evidence.chosen, new Set(options), now);
    if (!chosen.ok) return chosen;
    return { ok: true, evidence: { kind: 'lesson', seen: seen.evidence, chosen: chosen.evidence } };
  },
  problems: ({ pages }) => [
    ...problemIf(pages.length === 0, 'no-pages', 'lesson'),
    ...idProblems(
      pages.map(({ id }) => id),
      'page',
    ),
    ...idProblems(
      pages.flatMap(checksOf).map(({ id }) => id),
      'check',
    ),
    ...pages.flatMap(({ id, title, blocks }) => [
      ...problemIfEmpty(title, `page ${id}, title`),
      ...problemIf(blocks.length === 0, 'empty-page', `page ${id}`),
      ...blocks.flatMap((block, i) => blockProblems(block, `page ${id}, block ${i + 1}`)),
    ]),
  ],
  skeleton: ({ pages }) =>
    pages.flatMap((page) => [
      [`page ${page.id}`, ''] as const,
      ...checksOf(page).map(({ id, options }) => {
        const key = options.map((option) => `${option.id}${option.correct ? ' right' : ''}`);
        return [`page ${page.id}, check ${id}`, key.sort().join(',')] as const;
      }),
    ]),
  passages: ({ pages }) =>
    pages.flatMap(({ id, title, blocks }) => textPassage(id, title, blocks.map(wordsOf).join('\n'))),
};
