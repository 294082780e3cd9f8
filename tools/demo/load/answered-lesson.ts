import { isExplored, seededRandom, triesOf, type LessonTask, type LessonTries, type LessonTry } from '@provost/domain';

/** Whether nothing is asked: the picture is there to be explored. */
export const isExploredPicture = (task: LessonTask): boolean => task.type === 'hotspot' && isExplored(task);

function answerTo(task: LessonTask): readonly string[] {
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  switch (task.type) {
    case 'check':
      return ids(task.options.filter(({ correct }) => correct));
    case 'hotspot':
      return ids(task.regions.filter(({ target }) => target));
    case 'sort':
      return task.items.map(({ id, group }) => `${id}=${group}`);
    case 'order':
      return ids(task.items);
    case 'match':
      return task.pairs.map(({ id }) => `${id}=${id}`);
    case 'fill':
      return task.gaps.map((gap) => `${gap.id}=${gap.type === 'number' ? gap.value : (gap.accepted[0] ?? '')}`);
    case 'worked':
      return task.steps.map(({ id, ask }) => `${id}=${ask === '' ? '' : 'Monday 16 March'}`);
  }
}

/** What an officer often answers first where she is wrong; empty where nothing is wrong. */
function slipIn(task: LessonTask, random: () => number): readonly string[] {
  const right = answerTo(task);
  switch (task.type) {
    case 'check': {
      const wrong = task.options.filter(({ correct }) => !correct).map(({ id }) => id);
      const one = wrong[Math.floor(random() ** 2 * wrong.length)];
      return one === undefined ? [] : task.multiple ? [...right.slice(1), one].sort() : [one];
    }
    case 'hotspot':
      return right.slice(1);
    case 'order':
      return [...right.slice(1, 2), ...right.slice(0, 1), ...right.slice(2)];
    case 'sort':
      return task.items.map(({ id, group }, i) => `${id}=${i === 0 ? task.groups.at(-1)?.id : group}`);
    case 'match': {
      const [a, b] = task.pairs;
      return task.pairs.map(({ id }) => `${id}=${id === a?.id ? b?.id : id === b?.id ? a?.id : id}`);
    }
    case 'fill':
      return right.map((entry, i) => (i === 0 ? `${entry.slice(0, entry.indexOf('='))}=15` : entry));
    case 'worked':
      return [];
  }
}

/**
 * All tries of an officer at a block, the last one right. Some are wrong first, at some blocks more than at others; who and
 * where follows from the instant and the block alone, so that nothing else of the demo hangs on it.
 */
export function triesOfOfficer(task: LessonTask, at: number): LessonTries {
  const random = seededRandom(`${at} ${task.id}`);
  const hard = 0.1 + seededRandom(task.id)() * 0.5;
  const slip = random() < hard ? slipIn(task, random) : [];
  return {
    ...(slip.length > 0 && triesOf({ block: task.id, answer: slip, at: at - 45_000 })),
    ...triesOf({ ...rightAnswerTo(task), at }),
  };
}

/** The right answer to a block, as its officer would have given it. */
const rightAnswerTo = (task: LessonTask): Omit<LessonTry, 'at'> => ({ block: task.id, answer: answerTo(task) });
