import type { Item, ItemText, ItemTexts, ItemType, Slot, SlotText } from '@provost/domain';
import type { QuestionType } from '../../../../gql/graphql';
import type { BankQuestion } from '../question-draft';

const option = (text: string, feedback = '') => ({ text, feedback });
const slotText = (label: string, options: Record<string, string> = {}): SlotText => ({
  label,
  options: Object.fromEntries(Object.entries(options).map(([id, text]) => [id, option(text)])),
});

/** The same question in two languages; the words of the second are marked. */
function inTwo(prompt: string, slots: Record<string, SlotText>, more: Partial<ItemText> = {}): ItemTexts {
  const marked = (words: string) => (words === '' ? '' : `${words} (fr)`);
  const french = Object.entries(slots).map(([id, { label, options, rubric }]) => {
    const words = Object.entries(options).map(([key, one]) => [key, option(marked(one.text), one.feedback)] as const);
    return [id, { label: marked(label), options: Object.fromEntries(words), ...(rubric ? { rubric } : {}) }] as const;
  });
  return {
    en: { prompt, slots, explanation: 'Because.', ...more },
    fr: { prompt: marked(prompt), slots: Object.fromEntries(french), explanation: '', ...more },
  };
}

const made = (type: ItemType, credit: Item['credit'], slots: readonly Slot[], picture?: string): Item => ({
  ...{ type, slots, credit, shuffle: type !== 'true-false' },
  ...(picture === undefined ? {} : { picture }),
});

const abc = { a: 'one', b: 'two', c: 'three' };
const choice = (id: string, right: string[], several = false): Slot => ({
  ...{ id, kind: 'choice', options: ['a', 'b', 'c'], right, several },
});
const answers = ['o1', 'o2', 'o3'];
const paired = { o1: 'what the mark proves', o2: 'what the seal proves', o3: 'what nothing proves' };
const typed: Slot = {
  ...{ id: 'g1', kind: 'text', accepted: { en: ['seal'], fr: ['sceau'] }, exactCase: false, exactDiacritics: true },
};
const weighed: Slot = { id: 'g2', kind: 'number', value: 3.5, tolerance: 0.25, unit: 'kg' };

/** A question of each type with nothing left to mend, in two languages. */
export const filled: Readonly<Record<ItemType, { readonly item: Item; readonly texts: ItemTexts }>> = {
  single: {
    item: made('single', 'all-or-nothing', [choice('answer', ['b'])]),
    texts: inTwo('Which?', { answer: slotText('', abc) }),
  },
  multiple: {
    item: made('multiple', 'right-minus-wrong', [choice('answer', ['a', 'c'], true)]),
    texts: inTwo('Which?', { answer: slotText('', abc) }),
  },
  'true-false': {
    item: made('true-false', 'all-or-nothing', [
      { id: 'answer', kind: 'choice', options: ['true', 'false'], right: ['false'], several: false },
    ]),
    texts: inTwo('A seal suffices.', { answer: slotText('', { true: 'It does', false: 'It does not' }) }),
  },
  matching: {
    item: made(...['matching' as const, 'by-part' as const], [
      { id: 's1', kind: 'choice', options: answers, right: ['o1'], several: false },
      { id: 's2', kind: 'choice', options: answers, right: ['o2'], several: false },
    ]),
    texts: inTwo('Match.', { s1: slotText('Mark', paired), s2: slotText('Seal', paired) }),
  },
  ordering: {
    item: made('ordering', 'neighbours', [{ id: 'answer', kind: 'order', things: ['a', 'b', 'c'] }]),
    texts: inTwo('In which order?', { answer: slotText('', abc) }),
  },
  'fill-in': {
    item: made('fill-in', 'by-part', [typed, weighed]),
    texts: inTwo('The [[g1]] weighs [[g2]].', { g1: slotText(''), g2: slotText('') }),
  },
  'drop-down': {
    item: made('drop-down', 'all-or-nothing', [choice('g1', ['a'])]),
    texts: inTwo('It is [[g1]].', { g1: slotText('', abc) }),
  },
  hotspot: {
    item: made(
      ...['hotspot' as const, 'right-minus-wrong' as const],
      [
        {
          ...{ id: 'answer', kind: 'region', right: ['a'] },
          regions: ['a', 'b'].map((id, i) => ({ id, x: 0.1 + i * 0.4, y: 0.2, width: 0.2, height: 0.3 })),
        },
      ],
      'label.png',
    ),
    texts: inTwo('Where?', { answer: slotText('', { a: 'upper', b: 'lower' }) }, { alt: 'A label' }),
  },
  case: {
    item: made('case', 'by-part', [
      choice('p1', ['a', 'b'], true),
      { id: 'p2', kind: 'order', things: ['a', 'b', 'c'] },
    ]),
    texts: inTwo('A parcel.', { p1: slotText('What now?', abc), p2: slotText('In which order?', abc) }),
  },
  essay: {
    item: made('essay', 'rubric', [
      {
        ...{ id: 'answer', kind: 'essay', leastWords: 50, mostWords: 300, markers: 2 },
        rubric: [
          {
            id: 'c1',
            levels: [
              { id: 'l1', points: 0 },
              { id: 'l2', points: 2 },
            ],
          },
        ],
      },
    ]),
    texts: inTwo('Reason.', {
      answer: { ...slotText(''), rubric: { c1: { title: 'Law', levels: { l1: 'None', l2: 'Named' } } } },
    }),
  },
};

/** The question of a type as the server has it. */
export const saved = (type: ItemType): BankQuestion => ({
  __typename: 'BankQuestion',
  ...{ id: 'q1', topic: 'Seizure', difficulty: 'hard', status: 'LIVE', version: 2, liveVersion: 2 },
  ...{ points: 2, source: 'WCO, 2022', reviewBy: '2027-01-31', ...filled[type] },
  type: type.toUpperCase().replace('-', '_') as QuestionType,
});
