import type { Item, Slot } from './item.js';

/**
 * What was answered: values by slot. A choice has its options, an order its things, a region the regions or the points
 * (`x y` in shares of the picture), a text, number or essay the one text that was typed. A slot that is absent, or has no
 * value, is blank.
 */
export type Answer = Readonly<Record<string, readonly string[]>>;

/** The longest word or number that may be typed, in characters. */
export const LONGEST_TYPED = 500;
/** The longest essay, in characters: some ten pages. */
export const LONGEST_ESSAY = 40_000;
/** The most places that may be marked in one picture. */
export const MOST_POINTS = 20;

const POINT = /^(0(?:\.\d{1,4})?|1(?:\.0{1,4})?) (0(?:\.\d{1,4})?|1(?:\.0{1,4})?)$/u;

/** A point of a picture as a value of an answer: four decimals are finer than any finger. */
export const pointValue = (x: number, y: number): string => {
  const share = (value: number) => String(Math.round(Math.min(1, Math.max(0, value)) * 1e4) / 1e4);
  return `${share(x)} ${share(y)}`;
};

/** The point that a value of an answer names, in shares of the picture. */
export function pointOf(value: string): readonly [x: number, y: number] | null {
  const found = POINT.exec(value);
  return found ? [Number(found[1]), Number(found[2])] : null;
}

/** Whether a slot is answered at all. */
export const isBlank = (values: readonly string[]): boolean => values.every((value) => value.trim() === '');

/** Whether nothing at all was answered. */
export const isUnanswered = (answer: Answer): boolean => Object.values(answer).every(isBlank);

/** The values of a slot; nothing where it was not answered. Only own keys count. */
export const valuesAt = (answer: Answer, slotId: string): readonly string[] =>
  Object.hasOwn(answer, slotId) ? (answer[slotId] ?? []) : [];

const isSubset = (values: readonly string[], known: readonly string[]) =>
  new Set(values).size === values.length && values.every((value) => known.includes(value));

function isPossible(slot: Slot, values: readonly string[]): boolean {
  switch (slot.kind) {
    case 'choice':
      return isSubset(values, slot.options) && (slot.several || values.length <= 1);
    case 'order':
      return values.length === 0 || (isSubset(values, slot.things) && values.length === slot.things.length);
    case 'region': {
      const [named, pointed] = [values.filter((one) => !pointOf(one)), values.filter((one) => pointOf(one))];
      const ids = slot.regions.map(({ id }) => id);
      return isSubset(named, ids) && pointed.length <= MOST_POINTS;
    }
    case 'text':
    case 'number':
      return values.length <= 1 && values.every((value) => value.length <= LONGEST_TYPED);
    case 'essay':
      return values.length <= 1 && values.every((value) => value.length <= LONGEST_ESSAY);
  }
}

/** Whether an answer can have been given to the item: slots that it has, with values that they can take. Right or wrong is no matter here. */
export function isAnswerOf({ slots }: Pick<Item, 'slots'>, answer: Answer): boolean {
  const known = new Map(slots.map((slot) => [slot.id, slot]));
  return Object.entries(answer).every(([id, values]) => {
    const slot = known.get(id);
    return slot !== undefined && isPossible(slot, values);
  });
}

/**
 * The answer in one way of writing, for a receipt: slots in order of their ids, blanks left out, and the values of a choice or
 * of regions in order, since they are sets.
 */
export function canonicalAnswer({ slots }: Pick<Item, 'slots'>, answer: Answer): string {
  const written = [...slots]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, kind }): [string, readonly string[]] => {
      const values = valuesAt(answer, id);
      return [id, kind === 'choice' || kind === 'region' ? [...values].sort() : values];
    })
    .filter(([, values]) => !isBlank(values));
  return JSON.stringify(written);
}
