import { plainText } from '../../rich-text/words.js';
import type { RecordedItem } from '../kind.js';
import type { Skeleton } from '../problem.js';
import { gradeOf, isScored } from './grade.js';
import { tasksOf, type LessonBlock, type LessonContent, type LessonPage, type LessonTask } from './lesson-content.js';
import { placedIn, type LessonTry } from './tries.js';

/** What a block says before anything is answered: which answer is right, and why, is for whoever has answered. */
export function wordsOf(block: LessonBlock): string {
  switch (block.type) {
    case 'text':
      return plainText(block.body);
    case 'figure':
      return block.caption;
    case 'cards':
      return block.cards.map(({ front, back }) => `${front}: ${back}`).join('\n');
    case 'accordion':
      return block.items.map(({ title, body }) => `${title}\n${body}`).join('\n');
    case 'timeline':
      return block.items.map(({ when, what }) => `${when}: ${what}`).join('\n');
    default:
      return block.prompt;
  }
}

const named = (things: readonly { readonly id: string; readonly text?: string; readonly label?: string }[]) => {
  const words = new Map(things.map(({ id, text, label }) => [id, label ?? text ?? id]));
  return (id: string) => words.get(id) ?? id;
};

/** An answer in the words of the lesson. */
export function answerWords(task: LessonTask, answer: readonly string[]): string {
  const both = (left: (id: string) => string, right: (value: string) => string) =>
    [...placedIn(answer)].map(([key, value]) => `${left(key)}: ${right(value)}`).join('; ');
  const same = (value: string) => value;
  switch (task.type) {
    case 'check':
      return answer.map(named(task.options)).join(', ');
    case 'hotspot':
      return answer.map(named(task.regions.map(({ id, label }) => ({ id, label })))).join(', ');
    case 'order':
      return answer.map(named(task.items)).join(' → ');
    case 'sort':
      return both(named(task.items), named(task.groups.map(({ id, title }) => ({ id, text: title }))));
    case 'match':
      return both(
        named(task.pairs.map(({ id, left }) => ({ id, text: left }))),
        named(task.pairs.map(({ id, right }) => ({ id, text: right }))),
      );
    case 'fill':
      return both(named(task.gaps), same);
    case 'worked':
      return both(named(task.steps.map(({ id, title }) => ({ id, text: title }))), same);
  }
}

/** Every try on record, oldest first, with its grade where it gives points. */
export function recordedTries({ pages }: LessonContent, tries: readonly LessonTry[]): RecordedItem[] {
  const tasks = new Map(pages.flatMap(tasksOf).map((task) => [task.id, task]));
  return [...tries]
    .sort((a, b) => a.at - b.at)
    .map(({ block, answer, at }) => {
      const task = tasks.get(block);
      if (!task) return { what: 'answered', label: `${block} ${answer.join(', ')}`, at };
      const label = `${task.prompt} ${answerWords(task, answer)}`;
      return { what: 'answered', label, at, ...(isScored(task) && { share: gradeOf(task, answer) }) };
    });
}

/** Ids, keys and figures of a block that is answered; the words, and the accepted words of a gap, are each language's own. */
function bonesOf(task: LessonTask): string {
  switch (task.type) {
    case 'check': {
      const key = task.options.map(({ id, correct }) => `${id}${correct ? ' right' : ''}`);
      return [...key.sort(), ...(task.multiple ? ['several'] : [])].join(',');
    }
    case 'hotspot':
      return task.regions
        .map(
          ({ id, x, y, width, height, target }) => `${id} ${[x, y, width, height].join(' ')}${target ? ' right' : ''}`,
        )
        .sort()
        .join(',');
    case 'sort':
      return [...task.groups.map(({ id }) => id), ...task.items.map(({ id, group }) => `${id}=${group}`).sort()].join(
        ',',
      );
    case 'order':
      return task.items.map(({ id }) => id).join(',');
    case 'match':
      return task.pairs
        .map(({ id }) => id)
        .sort()
        .join(',');
    case 'fill':
      return task.gaps
        .map((gap) => {
          const rule = gap.type === 'number' ? [gap.value, gap.tolerance] : [gap.exactCase, gap.exactDiacritics];
          return [gap.id, gap.type, ...rule].join(' ');
        })
        .join(',');
    case 'worked':
      return task.steps.map(({ id, ask }) => `${id}${ask === '' ? '' : ' faded'}`).join(',');
  }
}

const waysOf = ({ ways = [], then }: LessonPage) =>
  ways.length === 0 && then === undefined
    ? ''
    : JSON.stringify([ways.map(({ when, to }) => [condition(when), to]), then]);

const condition = (when: object) => Object.entries(when).sort(([a], [b]) => (a < b ? -1 : 1));

/** What must be equal in every language: pages, ways, the score, ids and keys. */
export function lessonSkeleton({ pages, passShare }: LessonContent): Skeleton {
  const bones = pages.flatMap((page) => [
    [`page ${page.id}`, waysOf(page)] as const,
    ...tasksOf(page).map((task) => [`page ${page.id}, ${task.type} ${task.id}`, bonesOf(task)] as const),
  ]);
  return passShare === undefined ? bones : [['score', String(passShare)], ...bones];
}
