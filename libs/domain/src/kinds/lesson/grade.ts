import { seededRandom, shuffled } from '../../assessment/random.js';
import { isFilled } from './fill.js';
import type { BlockOfType, LessonPage, LessonTask } from './lesson-content.js';
import { tasksOf } from './lesson-content.js';
import { placedIn, triesAt, type LessonTries } from './tries.js';
import type { Marks } from '../../evidence/marks.js';

/** What was answered in a lesson, whatever else is on record of it. */
export interface Answered {
  readonly chosen: Marks;
  readonly tries?: LessonTries;
}

/** Hits less false picks, over all there is to find; never below 0. */
function pickedShare(picked: readonly string[], right: readonly string[]): number {
  const hits = picked.filter((id) => right.includes(id)).length;
  return right.length === 0 ? 1 : Math.max(0, hits - (picked.length - hits)) / right.length;
}

/** The share of neighbours of the key that stand next to each other, in that order, in the answer. One item alone is in order. */
function orderShare({ items }: BlockOfType<'order'>, answer: readonly string[]): number {
  const joints = items.slice(1).map(({ id }, i) => [items[i]?.id, id] as const);
  if (joints.length === 0) return 1;
  const kept = joints.filter(([a, b]) => a !== undefined && answer.includes(a) && answer[answer.indexOf(a) + 1] === b);
  return kept.length / joints.length;
}

const share = <T>(things: readonly T[], isRight: (thing: T) => boolean) =>
  things.length === 0 ? 1 : things.filter(isRight).length / things.length;

/**
 * How far an answer is right, from 0 to 1:
 * - check of one: 1 for a right option. Check of several, and hotspot: hits less false picks over all right ones, never below 0;
 *   a picture without targets is there to be explored and always 1.
 * - sort: the share of items in their group. Match: the share of pairs. Fill: the share of gaps filled.
 * - order: the share of neighbours that stand next to each other in the right order.
 * - worked example: 1 once every step was revealed and every faded one was written; it is no part of the score.
 */
export function gradeOf(task: LessonTask, answer: readonly string[]): number {
  switch (task.type) {
    case 'check': {
      const right = task.options.filter(({ correct }) => correct).map(({ id }) => id);
      if (task.multiple) return pickedShare(answer, right);
      return answer.length === 1 && right.includes(answer[0] ?? '') ? 1 : 0;
    }
    case 'hotspot':
      return isExplored(task)
        ? 1
        : pickedShare(
            answer,
            task.regions.filter(({ target }) => target).map(({ id }) => id),
          );
    case 'sort': {
      const placing = placedIn(answer);
      return share(task.items, ({ id, group }) => placing.get(id) === group);
    }
    case 'match': {
      const placing = placedIn(answer);
      return share(task.pairs, ({ id }) => placing.get(id) === id);
    }
    case 'fill': {
      const typed = placedIn(answer);
      return share(task.gaps, (gap) => isFilled(gap, typed.get(gap.id) ?? ''));
    }
    case 'order':
      return orderShare(task, answer);
    case 'worked': {
      const written = placedIn(answer);
      const done = task.steps.every(({ id, ask }) => written.has(id) && (ask === '' || written.get(id)?.trim() !== ''));
      return done ? 1 : 0;
    }
  }
}

/** Whether a picture is only there to be explored: none of its regions is to be found. */
export const isExplored = ({ regions }: BlockOfType<'hotspot'>): boolean => regions.every(({ target }) => !target);

/** Whether a block gives points: examples and pictures to explore do not. */
export const isScored = (task: LessonTask): boolean =>
  task.type === 'hotspot' ? !isExplored(task) : task.type !== 'worked';

/** The grade of the newest answer to a block; undefined where there is none. */
export function newestGrade(task: LessonTask, answered: Answered): number | undefined {
  const newest = triesAt(task, answered).at(-1);
  return newest && gradeOf(task, newest.answer);
}

/** The mean of the newest grades of all blocks that give points, unanswered ones counting 0; 1 where there are none. */
export function scoreOf(pages: readonly LessonPage[], answered: Answered): number {
  const scored = pages.flatMap(tasksOf).filter(isScored);
  if (scored.length === 0) return 1;
  return scored.reduce((sum, task) => sum + (newestGrade(task, answered) ?? 0), 0) / scored.length;
}

/**
 * Whether a block holds nobody back any more. A check is settled once it was answered rightly, whatever was chosen before or
 * after; where the page branches, by any answer, for a wrong one leads on too. An example is settled when all of it was
 * revealed, an exercise by any answer; a picture to explore asks for nothing.
 */
export function isSettled(task: LessonTask, answered: Answered, branches: boolean): boolean {
  if (task.type === 'hotspot' && isExplored(task)) return true;
  const tries = triesAt(task, answered);
  const wholly = (task.type === 'check' && !branches) || task.type === 'worked';
  return tries.some(({ answer }) => !wholly || gradeOf(task, answer) === 1);
}

/** Things in an order that says nothing of the key, the same each time the page is opened and in every language. */
export function scattered<T extends { readonly id: string }>(things: readonly T[], seed: string): T[] {
  const sorted = [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
  const mixed = shuffled(sorted, seededRandom(seed));
  const asWritten = mixed.every(({ id }, i) => id === things[i]?.id);
  return asWritten ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
