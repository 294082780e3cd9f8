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
import type { Language, Remarks } from './exchanged.js';

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

/** An option as Moodle weighs it: percent of the points, below 0 where it costs. */
export interface Weighed {
  readonly text: string;
  readonly feedback: string;
  readonly fraction: number;
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

const isNear = (a: number, b: number) => Math.abs(a - b) < 0.01;

/**
 * The options of a question of one answer. Here an option is right or wrong: one that earned a part of the points is wrong now,
 * and that is said.
 */
export function ofOne(weighed: readonly Weighed[], remarks: Remarks): Option[] | null {
  if (!weighed.some(({ fraction }) => isNear(fraction, 100))) return remarks.reject('no-full-credit');
  const parts = weighed.filter(({ fraction }) => fraction > 0 && !isNear(fraction, 100));
  for (const { text, fraction } of parts) remarks.note('partial-credit-lost', `${text}: ${fraction} %`);
  return weighed.map(({ text, feedback, fraction }) => ({ text, feedback, right: isNear(fraction, 100) }));
}

/**
 * The options of a question of several answers. Our rule gives each right option the same and takes as much for each wrong
 * one; where the file weighs otherwise, that is said.
 */
export function ofSeveral(weighed: readonly Weighed[], remarks: Remarks): Option[] | null {
  const right = weighed.filter(({ fraction }) => fraction > 0);
  const total = right.reduce((sum, { fraction }) => sum + fraction, 0);
  if (right.length === 0) return remarks.reject('no-right-option');
  if (Math.abs(total - 100) > 1) return remarks.reject('no-full-credit', `${Math.round(total)} %`);
  const each = 100 / right.length;
  if (right.some(({ fraction }) => Math.abs(fraction - each) > 0.5)) remarks.note('weights-evened');
  const wrong = weighed.filter(({ fraction }) => fraction <= 0);
  if (wrong.some(({ fraction }) => Math.abs(fraction + each) > 0.5)) remarks.note('wrong-now-costs');
  return weighed.map(({ text, feedback, fraction }) => ({ text, feedback, right: fraction > 0 }));
}

/** The variants that earn everything; wildcards and what earns a part are left behind, and said. */
export function variantsOf(weighed: readonly Weighed[], remarks: Remarks): string[] | null {
  const full: string[] = [];
  for (const { text, feedback, fraction } of weighed) {
    if (feedback !== '') remarks.note('feedback-lost', text);
    const isWild = /(?<!\\)\*/u.test(text);
    if (isNear(fraction, 100) && !isWild) full.push(text.replaceAll('\\*', '*'));
    else if (isNear(fraction, 100)) remarks.note('variants-lost', text);
    else if (fraction > 0) remarks.note('partial-credit-lost', `${text}: ${fraction} %`);
  }
  if (full.length > 0) return full;
  return weighed.some(({ fraction, text }) => isNear(fraction, 100) && text.includes('*'))
    ? remarks.reject('wildcard')
    : remarks.reject('no-full-credit');
}

/** A number as files write it: `10`, `-0.5`, `1e3`; a comma where French and Spanish write one. */
export function numberIn(text: string): number | null {
  const plain = text.trim().replace(/^(-?\d+),(\d+)$/u, '$1.$2');
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu.test(plain) ? Number(plain) : null;
}

/** The one number that earns everything. */
export function numberOf(
  weighed: readonly (Weighed & { readonly tolerance: string })[],
  unit: string,
  remarks: Remarks,
): Omit<NumberSlot, 'id'> | null {
  const full = weighed.filter(({ fraction, text }) => isNear(fraction, 100) && text.trim() !== '*');
  for (const { text, feedback, fraction } of weighed) {
    if (feedback !== '') remarks.note('feedback-lost', text);
    if (fraction > 0 && !isNear(fraction, 100)) remarks.note('partial-credit-lost', `${text}: ${fraction} %`);
  }
  const [first, second] = full;
  if (!first) return remarks.reject('no-full-credit');
  if (second) return remarks.reject('several-numbers', full.map(({ text }) => text).join(', '));
  const [value, tolerance] = [numberIn(first.text), first.tolerance.trim() === '' ? 0 : numberIn(first.tolerance)];
  if (value === null) return remarks.reject('not-a-number', first.text);
  if (tolerance === null) return remarks.reject('not-a-number', first.tolerance);
  return numberSlot(value, tolerance, unit);
}
