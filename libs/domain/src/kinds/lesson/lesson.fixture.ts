import type { LessonContent, LessonPage, LessonTask } from './lesson-content.js';
import { triesOf, type LessonTries } from './tries.js';

const picture = { file: 'a/b.webp', alt: 'A blister pack' };
const region = (id: string, x: number, target: boolean) => ({
  ...{ id, label: id, text: `${id}.`, x, y: 0.1, width: 0.2, height: 0.2, target },
});

/** One of each block that is answered, with its wholly right answer. */
export const TASKS: readonly (readonly [LessonTask, readonly string[]])[] = [
  [
    {
      ...{ type: 'check', id: 'one', prompt: 'Which?' },
      options: [
        { id: 'a', text: 'A', correct: true, feedback: '' },
        { id: 'b', text: 'B', correct: false, feedback: '' },
      ],
    },
    ['a'],
  ],
  [
    {
      ...{ type: 'check', id: 'many', prompt: 'Which of them?', multiple: true },
      options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, correct: id < 'c', feedback: '' })),
    },
    ['a', 'b'],
  ],
  [
    {
      ...{ type: 'hotspot', id: 'spot', prompt: 'Where?', picture },
      regions: [region('foil', 0, true), region('date', 0.3, true), region('logo', 0.6, false)],
    },
    ['foil', 'date'],
  ],
  [
    {
      ...{ type: 'sort', id: 'sort', prompt: 'Sort.' },
      groups: [
        { id: 'g', title: 'G' },
        { id: 'h', title: 'H' },
      ],
      items: [
        { id: 'i', text: 'I', group: 'g', feedback: '' },
        { id: 'j', text: 'J', group: 'h', feedback: '' },
      ],
    },
    ['i=g', 'j=h'],
  ],
  [
    { type: 'order', id: 'order', prompt: 'Order.', items: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id })) },
    ['a', 'b', 'c', 'd'],
  ],
  [
    {
      ...{ type: 'match', id: 'match', prompt: 'Match.' },
      pairs: [
        { id: 'p', left: 'P', right: '1' },
        { id: 'q', left: 'Q', right: '2' },
      ],
    },
    ['p=p', 'q=q'],
  ],
  [
    {
      ...{ type: 'fill', id: 'fill', prompt: 'Fill.' },
      gaps: [
        { id: 'n', type: 'number', label: 'Days', value: 10, tolerance: 0, unit: 'days' },
        { id: 't', type: 'text', label: 'Word', accepted: ['release'], exactCase: false, exactDiacritics: false },
      ],
    },
    ['n=10', 't=Release'],
  ],
  [
    {
      ...{ type: 'worked', id: 'worked', prompt: 'Follow.' },
      steps: [
        { id: 's1', title: 'First', text: 'Weigh.', ask: '' },
        { id: 's2', title: 'Then', text: 'Seal.', ask: 'What now?' },
      ],
    },
    ['s1=', 's2=Seal it'],
  ],
];

export const page = (id: string, more: Partial<LessonPage> = {}): LessonPage => ({
  ...{ id, title: id, blocks: [{ type: 'cards', cards: [{ front: 'f', back: 'b' }] }] },
  ...more,
});

/** The task of {@link TASKS} with this id. */
export function task(id: string): LessonTask {
  const found = TASKS.find(([one]) => one.id === id);
  if (!found) throw new Error(`no task ${id}`);
  return found[0];
}

/** Every block on one page. */
export const everyBlock: LessonContent = {
  kind: 'lesson',
  pages: [page('all', { blocks: TASKS.map(([one]) => one) })],
};

/** Answers given one after another, each by its block. */
export const answered = (...given: readonly (readonly [block: string, ...answer: string[]])[]): LessonTries =>
  Object.assign({}, ...given.map(([block, ...answer], i) => triesOf({ block, answer, at: 1000 + i }))) as LessonTries;
