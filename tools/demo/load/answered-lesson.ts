import { isExplored, type LessonTask, type LessonTry } from '@provost/domain';

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

/** The right answer to a block, as its officer would have given it. */
export const rightAnswerTo = (task: LessonTask): Omit<LessonTry, 'at'> => ({ block: task.id, answer: answerTo(task) });
