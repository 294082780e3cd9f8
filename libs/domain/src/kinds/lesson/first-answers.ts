import type { AnsweredPart, AnswerGroup, FirstAnswers } from '../first-answers.js';
import { isFilled } from './fill.js';
import { gradeOf, isScored } from './grade.js';
import { tasksOf, type LessonContent, type LessonTask } from './lesson-content.js';
import { isAnswerTo, placedIn } from './tries.js';

type Pages = Pick<LessonContent, 'pages'>;

/** Each exercise that gives points, by its id, with all that it says: only answers to the same words are counted together. */
export const askedIn = ({ pages }: Pages): ReadonlyMap<string, string> =>
  new Map(
    pages
      .flatMap(tasksOf)
      .filter(isScored)
      .map((task) => [task.id, JSON.stringify(task)]),
  );

/**
 * Where officers stumble: of each exercise that gives points, how many were right at the first try, and what they chose or
 * got right of it. What was typed is told as right or not, never as it was typed.
 */
export function firstAnswersIn({ pages }: Pages, groups: readonly AnswerGroup[]): FirstAnswers[] {
  return pages.flatMap((page) =>
    tasksOf(page)
      .filter(isScored)
      .map((task) => {
        const own = groups.filter(({ place, answer }) => place === task.id && isAnswerTo(task, answer));
        const of = (holds: (answer: readonly string[]) => boolean) =>
          own.reduce((sum, { answer, officers }) => sum + (holds(answer) ? officers : 0), 0);
        return {
          ...{ place: task.id, under: page.title, prompt: task.prompt },
          officers: of(() => true),
          right: of((answer) => gradeOf(task, answer) === 1),
          parts: partsOf(task, of),
        };
      }),
  );
}

type Count = (holds: (answer: readonly string[]) => boolean) => number;

function partsOf(task: LessonTask, of: Count): AnsweredPart[] {
  const chosen = (id: string) => of((answer) => answer.includes(id));
  const placedRight = (id: string, to: string) => of((answer) => placedIn(answer).get(id) === to);
  switch (task.type) {
    case 'check':
      return task.options.map(({ id, text, correct }) => ({ text, right: correct, officers: chosen(id) }));
    case 'hotspot':
      return task.regions.map(({ id, label, target }) => ({ text: label, right: target, officers: chosen(id) }));
    case 'sort':
      return task.items.map(({ id, text, group }) => ({ text, right: null, officers: placedRight(id, group) }));
    case 'match':
      return task.pairs.map(({ id, left }) => ({ text: left, right: null, officers: placedRight(id, id) }));
    case 'fill':
      return task.gaps.map((gap) => ({
        text: gap.label,
        right: null,
        officers: of((answer) => isFilled(gap, placedIn(answer).get(gap.id) ?? '')),
      }));
    case 'order':
      return task.items.map(({ id, text }, place) => ({
        text,
        right: null,
        officers: of((answer) => answer[place] === id),
      }));
    case 'worked':
      return [];
  }
}
