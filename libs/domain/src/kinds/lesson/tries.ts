import { CLOCK_TOLERANCE_MS, refused, type EvidenceCheck } from '../../evidence/checks.js';
import type { Marks } from '../../evidence/marks.js';
import { isTask, type LessonPage, type LessonTask } from './lesson-content.js';

/**
 * One answer that was given. What its words are depends on the block: chosen ids (check, hotspot), `item=group` (sort), ids in
 * their order (order), `left=right` (match), `gap=what was typed` (fill), `step=what was written` (worked example).
 */
export interface LessonTry {
  readonly block: string;
  readonly answer: readonly string[];
  /** When it was given, in epoch milliseconds. */
  readonly at: number;
}

/** Tries by `block@instant`. */
export type LessonTries = Readonly<Record<string, LessonTry>>;

/** How many of a block's newest tries are kept, beside its first. */
export const MOST_TRIES = 40;
const LONGEST_TYPED = 1_000;

const keyOf = ({ block, at }: LessonTry) => `${block}@${at}`;

/** One try as tries, ready to be reported. */
export const triesOf = (given: LessonTry): LessonTries => ({ [keyOf(given)]: given });

const text = ({ answer }: LessonTry) => JSON.stringify(answer);

/** Oldest first; of two answers at one instant the greater, so that two devices agree. */
const oldestFirst = (a: LessonTry, b: LessonTry) => a.at - b.at || (text(a) < text(b) ? -1 : 1);

/** The union of the tries, each block's first and its newest {@link MOST_TRIES}. Idempotent, commutative, associative. */
export function joinTries(a: LessonTries, b: LessonTries): LessonTries {
  const joined = new Map<string, LessonTry>();
  for (const one of [...Object.values(a), ...Object.values(b)]) {
    const known = joined.get(keyOf(one));
    if (!known || oldestFirst(known, one) < 0) joined.set(keyOf(one), one);
  }
  const all = [...joined.values()].sort(oldestFirst);
  const kept = [...new Set(all.map(({ block }) => block))].flatMap((id) => {
    const sorted = all.filter(({ block }) => block === id);
    return [...new Set([...sorted.slice(0, 1), ...sorted.slice(-MOST_TRIES)])];
  });
  return Object.fromEntries(kept.map((one) => [keyOf(one), one]));
}

/** The tries of a block, oldest first; options pressed before tries were kept (`check/option` marks) are among them. */
export function triesAt(
  task: LessonTask,
  { tries = {}, chosen }: { readonly tries?: LessonTries; readonly chosen: Marks },
): LessonTry[] {
  const pressed = (task.type === 'check' ? task.options : []).flatMap(({ id }): LessonTry[] => {
    const mark = `${task.id}/${id}`;
    const at = Object.hasOwn(chosen, mark) ? chosen[mark] : undefined;
    return at === undefined ? [] : [{ block: task.id, answer: [id], at }];
  });
  return [...pressed, ...Object.values(tries).filter(({ block }) => block === task.id)].sort(oldestFirst);
}

const partsOf = (entry: string): readonly [string, string] => {
  const at = entry.indexOf('=');
  return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
};

/** `key=value` entries as a map; the value may hold the sign again. */
export const placedIn = (answer: readonly string[]): ReadonlyMap<string, string> => new Map(answer.map(partsOf));

/** The same entries in the order of their keys, so that the same answer is always written alike. */
export const placed = (placing: ReadonlyMap<string, string>): string[] =>
  [...placing].map(([key, value]) => `${key}=${value}`).sort();

const hasEachOnce = (ids: readonly string[], known: readonly string[]) =>
  new Set(ids).size === ids.length && ids.every((id) => known.includes(id));

/** Whether an answer names only what the block has, each at most once. */
export function isAnswerTo(task: LessonTask, answer: readonly string[]): boolean {
  const keys = answer.map((entry) => partsOf(entry)[0]);
  const values = answer.map((entry) => partsOf(entry)[1]);
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  switch (task.type) {
    case 'check':
      return (
        hasEachOnce(answer, ids(task.options)) && answer.length >= 1 && (task.multiple === true || answer.length === 1)
      );
    case 'hotspot':
      return hasEachOnce(answer, ids(task.regions));
    case 'order':
      return hasEachOnce(answer, ids(task.items));
    case 'sort':
      return hasEachOnce(keys, ids(task.items)) && values.every((value) => ids(task.groups).includes(value));
    case 'match':
      return hasEachOnce(keys, ids(task.pairs)) && hasEachOnce(values, ids(task.pairs));
    case 'fill':
      return hasEachOnce(keys, ids(task.gaps)) && values.every((value) => value.length <= LONGEST_TYPED);
    case 'worked':
      return hasEachOnce(keys, ids(task.steps)) && values.every((value) => value.length <= LONGEST_TYPED);
  }
}

/** Answers to blocks that the lesson has, of what they have, none later than now, each under its own key. */
export function checkTries(tries: LessonTries, pages: readonly LessonPage[], now: Date): EvidenceCheck<LessonTries> {
  const tasks = new Map(pages.flatMap(({ blocks }) => blocks.filter(isTask)).map((task) => [task.id, task]));
  for (const [key, one] of Object.entries(tries)) {
    const task = tasks.get(one.block);
    if (!task || key !== keyOf(one) || !isAnswerTo(task, one.answer)) return refused('unknown-id');
    if (!Number.isInteger(one.at) || one.at < 0) return refused('out-of-range');
    if (one.at > now.getTime() + CLOCK_TOLERANCE_MS) return refused('from-the-future');
  }
  return { ok: true, evidence: tries };
}
