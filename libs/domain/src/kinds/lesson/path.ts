import { isMarked, type Marks } from '../../evidence/marks.js';
import { isSettled, newestGrade, scoreOf, type Answered } from './grade.js';
import { LESSON_END, tasksOf, type LessonCondition, type LessonPage } from './lesson-content.js';
import { triesAt } from './tries.js';

/** What was done in a lesson: pages seen, and answers. */
export interface LessonDone extends Answered {
  readonly seen: Marks;
}

/** The way that an officer took so far. */
export interface LessonPath {
  /** Pages in the order of the way; those after an open page are where it would lead if nothing more was answered. */
  readonly pages: readonly LessonPage[];
  /** How many of them are certain: the answers that decide about the next are given. */
  readonly certain: number;
  /** Whether the way comes to the end; not where it leads back to a page that it has. */
  readonly ends: boolean;
}

function holds(condition: LessonCondition, page: LessonPage, answered: Answered): boolean {
  if (condition.on === 'score') {
    const reached = scoreOf([page], answered);
    return condition.is === 'below' ? reached < condition.share : reached >= condition.share;
  }
  const task = tasksOf(page).find(({ id }) => id === condition.block);
  if (!task) return false;
  if (condition.on === 'choice') return triesAt(task, answered).at(-1)?.answer.includes(condition.option) ?? false;
  const grade = newestGrade(task, answered);
  return grade !== undefined && (grade === 1) === (condition.is === 'right');
}

/** Whether a page can lead to more than one page. */
export const branches = ({ ways = [] }: LessonPage): boolean => ways.length > 0;

/** Whether the page was seen and holds nobody back. */
export function isPageDone(page: LessonPage, done: LessonDone): boolean {
  return isMarked(done.seen, page.id) && tasksOf(page).every((task) => isSettled(task, done, branches(page)));
}

/** Whether all that the ways of a page could depend on is answered. */
export const isDecided = (page: LessonPage, done: LessonDone): boolean => !branches(page) || isPageDone(page, done);

/** The page that follows where no way of `page` holds, by its id; {@link LESSON_END} after the last. */
export function usualNext(pages: readonly LessonPage[], page: LessonPage): string {
  return page.then ?? pages[pages.indexOf(page) + 1]?.id ?? LESSON_END;
}

/** Where a page leads by the answers given: the first way that holds, or the usual one. */
export function nextOf(pages: readonly LessonPage[], page: LessonPage, done: LessonDone): string {
  const way = isDecided(page, done) ? (page.ways ?? []).find(({ when }) => holds(when, page, done)) : undefined;
  return way?.to ?? usualNext(pages, page);
}

/** The way through a lesson by the newest answers. Without branches it is all pages in their order. */
export function pathOf(pages: readonly LessonPage[], done: LessonDone): LessonPath {
  const way: LessonPage[] = [];
  let certain = true;
  let known = 0;
  let page = pages[0];
  while (page && !way.includes(page)) {
    way.push(page);
    if (certain) known = way.length;
    certain &&= isDecided(page, done);
    const to = nextOf(pages, page, done);
    if (to === LESSON_END) return { pages: way, certain: known, ends: certain };
    page = pages.find(({ id }) => id === to);
  }
  return { pages: way, certain: known, ends: false };
}
