import { checkMarks } from '../../evidence/checks.js';
import { joinMarks, newestMark, type Marks } from '../../evidence/marks.js';
import { judgedBy, markedItems, type KindRules } from '../kind.js';
import { textPassage } from '../passage.js';
import { askedIn, firstAnswersIn } from './first-answers.js';
import { scoreOf } from './grade.js';
import { tasksOf, type LessonContent } from './lesson-content.js';
import { lessonProblems } from './lesson-problems.js';
import { lessonSkeleton, recordedTries, wordsOf } from './lesson-words.js';
import { isPageDone, pathOf } from './path.js';
import { checkTries, joinTries, type LessonTries } from './tries.js';

/**
 * Pages seen, each with its newest instant, and answers given. `chosen` are options of checks as `check/option`, as they were
 * recorded before every try was kept; they count as tries.
 */
export interface LessonEvidence {
  readonly kind: 'lesson';
  readonly seen: Marks;
  readonly chosen: Marks;
  readonly tries?: LessonTries;
}

const withTries = (tries: LessonTries | undefined) => (tries && Object.keys(tries).length > 0 ? { tries } : {});

export const lesson: KindRules<LessonContent, LessonEvidence> = {
  none: { kind: 'lesson', seen: {}, chosen: {} },
  join: (a, b) => ({
    kind: 'lesson',
    seen: joinMarks(a.seen, b.seen),
    chosen: joinMarks(a.chosen, b.chosen),
    ...withTries(joinTries(a.tries ?? {}, b.tries ?? {})),
  }),
  /** All pages of the way that was taken, to its end; then, where a score is asked, the score of its blocks. */
  judge({ pages, passShare }, evidence) {
    const path = pathOf(pages, evidence);
    const reached = path.pages.filter((page) => isPageDone(page, evidence)).length;
    const needed = path.pages.length + (path.ends || reached < path.pages.length ? 0 : 1);
    const walked = path.ends && reached >= needed;
    if (!walked || passShare === undefined) {
      return judgedBy({ rule: 'pages-and-checks', needed, reached }, walked);
    }
    const score = scoreOf(path.pages, evidence);
    return judgedBy({ rule: 'pass-mark', needed: passShare, reached: score }, score >= passShare - 1e-9);
  },
  spans({ pages }, evidence) {
    const path = pathOf(pages, evidence).pages;
    return path.flatMap((page, i) =>
      isPageDone(page, evidence) ? [{ from: i / path.length, to: (i + 1) / path.length }] : [],
    );
  },
  placeName: ({ pages }, place) => pages.find(({ id }) => id === place)?.title,
  resumeAt(_content, evidence) {
    const place = newestMark(evidence.seen);
    return place ? { place } : {};
  },
  recorded(content, { seen, chosen, tries = {} }) {
    const options = content.pages
      .flatMap(tasksOf)
      .flatMap((task) =>
        task.type === 'check'
          ? task.options.map((one) => [`${task.id}/${one.id}`, `${task.prompt} ${one.text}`] as const)
          : [],
      );
    return [
      ...markedItems('seen', seen, new Map(content.pages.map(({ id, title }) => [id, title]))),
      ...markedItems('answered', chosen, new Map(options)),
      ...recordedTries(content, Object.values(tries)),
    ];
  },
  check({ pages }, evidence, now) {
    const options = pages
      .flatMap(tasksOf)
      .flatMap((task) => (task.type === 'check' ? task.options.map(({ id }) => `${task.id}/${id}`) : []));
    const seen = checkMarks(evidence.seen, new Set(pages.map(({ id }) => id)), now);
    if (!seen.ok) return seen;
    const chosen = checkMarks(evidence.chosen, new Set(options), now);
    if (!chosen.ok) return chosen;
    const tries = checkTries(evidence.tries ?? {}, pages, now);
    if (!tries.ok) return tries;
    return {
      ok: true,
      evidence: { kind: 'lesson', seen: seen.evidence, chosen: chosen.evidence, ...withTries(tries.evidence) },
    };
  },
  asked: askedIn,
  firstAnswers: firstAnswersIn,
  problems: lessonProblems,
  skeleton: lessonSkeleton,
  passages: ({ pages }) =>
    pages.flatMap(({ id, title, blocks }) => textPassage(id, title, blocks.map(wordsOf).join('\n'))),
};
