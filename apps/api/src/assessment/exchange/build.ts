import {
  ONLY_SLOT,
  TRUE_FALSE,
  type Item,
  type ItemText,
  type NumberSlot,
  type Slot,
  type SlotText,
  type TextSlot,
} from '@provost/domain';
import type { Language } from './exchanged.js';

/** What is asked and its words, as every reader makes them. */
export interface Built {
  readonly item: Item;
  readonly text: ItemText;
}

export interface Option {
  readonly text: string;
  readonly feedback: string;
  readonly right: boolean;
}

/** The words of what is asked around the slots. */
export interface Around {
  readonly prompt: string;
  readonly explanation: string;
}

const YES_NO: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['True', 'False'],
  fr: ['Vrai', 'Faux'],
  es: ['Verdadero', 'Falso'],
  ar: ['صحيح', 'خطأ'],
};
const RUBRIC: Readonly<Record<Language, readonly [string, string, string]>> = {
  en: ['The answer', 'Not met', 'Met'],
  fr: ['La réponse', 'Non satisfait', 'Satisfait'],
  es: ['La respuesta', 'No cumple', 'Cumple'],
  ar: ['الإجابة', 'غير مستوفٍ', 'مستوفٍ'],
};

const named = <T>(things: readonly T[], letter: string): (readonly [string, T])[] =>
  things.map((thing, i) => [`${letter}${i + 1}`, thing] as const);

function choice(id: string, label: string, options: readonly Option[], several: boolean): [Slot, SlotText] {
  const all = named(options, 'o');
  return [
    {
      ...{ id, kind: 'choice', several },
      options: all.map(([name]) => name),
      right: all.flatMap(([name, { right }]) => (right ? [name] : [])),
    },
    { label, options: Object.fromEntries(all.map(([name, { text, feedback }]) => [name, { text, feedback }])) },
  ];
}

const whole = (
  { prompt, explanation }: Around,
  item: Omit<Item, 'slots'>,
  slots: readonly (readonly [Slot, SlotText])[],
): Built => ({
  item: { ...item, slots: slots.map(([slot]) => slot) },
  text: { prompt, explanation, slots: Object.fromEntries(slots.map(([slot, text]) => [slot.id, text])) },
});

export const choiceQuestion = (
  around: Around,
  options: readonly Option[],
  { several, shuffle, credit }: { several: boolean; shuffle: boolean; credit?: Item['credit'] },
): Built =>
  whole(
    around,
    {
      type: several ? 'multiple' : 'single',
      credit: credit ?? (several ? 'right-minus-wrong' : 'all-or-nothing'),
      shuffle,
    },
    [choice(ONLY_SLOT, '', options, several)],
  );

export function trueFalse(
  around: Around,
  isTrue: boolean,
  feedback: readonly [string, string],
  locale: Language,
): Built {
  const words = YES_NO[locale];
  const [slot, text]: [Slot, SlotText] = [
    { id: ONLY_SLOT, kind: 'choice', several: false, options: [...TRUE_FALSE], right: [isTrue ? 'true' : 'false'] },
    {
      label: '',
      options: {
        true: { text: words[0], feedback: feedback[0] },
        false: { text: words[1], feedback: feedback[1] },
      },
    },
  ];
  return whole(around, { type: 'true-false', credit: 'all-or-nothing', shuffle: false }, [[slot, text]]);
}

/** Pairs, and answers that belong to nothing. The same answer given twice is one option. */
export function matching(
  around: Around,
  pairs: readonly { readonly label: string; readonly answer: string }[],
  { shuffle, credit = 'by-part' }: { shuffle: boolean; credit?: Item['credit'] },
): Built {
  const answers = [...new Set(pairs.map(({ answer }) => answer))];
  const asked = pairs.filter(({ label }) => label !== '');
  return whole(
    around,
    { type: 'matching', credit, shuffle },
    named(asked, 'e').map(([id, { label, answer }]) =>
      choice(
        id,
        label,
        answers.map((text) => ({ text, feedback: '', right: text === answer })),
        false,
      ),
    ),
  );
}

export function ordering(around: Around, things: readonly string[], credit: Item['credit']): Built {
  const all = named(things, 't');
  return whole(around, { type: 'ordering', credit, shuffle: true }, [
    [
      { id: ONLY_SLOT, kind: 'order', things: all.map(([id]) => id) },
      { label: '', options: Object.fromEntries(all.map(([id, text]) => [id, { text, feedback: '' }])) },
    ],
  ]);
}

export const textSlot = (
  accepted: readonly string[],
  locale: Language,
  rules: { exactCase: boolean; exactDiacritics: boolean },
): Omit<TextSlot, 'id'> => ({ kind: 'text', accepted: { [locale]: accepted }, ...rules });

export const numberSlot = (value: number, tolerance: number, unit: string): Omit<NumberSlot, 'id'> => ({
  ...{ kind: 'number', value, tolerance, unit },
});

/** The name of the gap that stands for the nth slot, from 0. */
export const gapName = (n: number): string => `g${n + 1}`;
export const gap = (n: number): string => `[[${gapName(n)}]]`;

export const fillIn = (
  around: Around,
  slots: readonly (Omit<TextSlot, 'id'> | Omit<NumberSlot, 'id'>)[],
  credit: Item['credit'] = 'by-part',
): Built =>
  whole(
    around,
    { type: 'fill-in', credit, shuffle: false },
    slots.map((slot, i) => [{ ...slot, id: gapName(i) } as Slot, { label: '', options: {} }]),
  );

export const dropDown = (
  around: Around,
  slots: readonly (readonly Option[])[],
  { shuffle, credit = 'by-part' }: { shuffle: boolean; credit?: Item['credit'] },
): Built =>
  whole(
    around,
    { type: 'drop-down', credit, shuffle },
    slots.map((options, i) => choice(gapName(i), '', options, false)),
  );

/** One thing that an essay is marked by, in words. */
export interface CriterionWords {
  readonly title: string;
  readonly levels: readonly { readonly text: string; readonly points: number }[];
}

/** The one criterion of an essay whose file has no rubric: it stands for what a trainer has yet to write. */
export const unwrittenRubric = (locale: Language, title: string): CriterionWords[] => {
  const [answer, no, yes] = RUBRIC[locale];
  return [
    {
      title: title || answer,
      levels: [
        { text: no, points: 0 },
        { text: yes, points: 1 },
      ],
    },
  ];
};

export function essay(
  around: Around,
  rubric: readonly CriterionWords[],
  limits: { leastWords: number | null; mostWords: number | null; markers: 1 | 2 },
): Built {
  const criteria = named(rubric, 'c');
  const slot: Slot = {
    ...{ id: ONLY_SLOT, kind: 'essay', ...limits },
    rubric: criteria.map(([id, { levels }]) => ({
      id,
      levels: named(levels, 'l').map(([level, { points }]) => ({ id: level, points })),
    })),
  };
  const words = criteria.map(([id, { title, levels }]) => [
    id,
    { title, levels: Object.fromEntries(named(levels, 'l').map(([level, { text }]) => [level, text])) },
  ]);
  return whole(around, { type: 'essay', credit: 'rubric', shuffle: false }, [
    [slot, { label: '', options: {}, rubric: Object.fromEntries(words) as NonNullable<SlotText['rubric']> }],
  ]);
}
