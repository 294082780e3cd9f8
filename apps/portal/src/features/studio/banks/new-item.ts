import {
  ITEM_SHAPES,
  ONLY_SLOT,
  TRUE_FALSE,
  type ChoiceSlot,
  type Criterion,
  type Item,
  type ItemType,
  type NumberSlot,
  type OrderSlot,
  type Region,
  type Slot,
  type TextSlot,
} from '@provost/domain';
import { newId } from '../kinds/new-id';
import type { QuestionDraft } from './question-draft';

const ids = (letter: string, count: number) => Array.from({ length: count }, () => newId(letter));

export const newChoice = (id: string, count: number, several = false): ChoiceSlot => ({
  ...{ id, kind: 'choice', options: ids('o', count), right: [], several },
});
export const newOrder = (id: string): OrderSlot => ({ id, kind: 'order', things: ids('t', 3) });
export const newTyped = (id: string): TextSlot => ({
  ...{ id, kind: 'text', accepted: {}, exactCase: false, exactDiacritics: false },
});
export const newNumber = (id: string): NumberSlot => ({ id, kind: 'number', value: 0, tolerance: 0, unit: '' });
export const newRegion = (): Region => ({ id: newId('r'), x: 0.4, y: 0.4, width: 0.2, height: 0.2 });
export const newCriterion = (): Criterion => ({
  id: newId('c'),
  levels: [0, 1, 2].map((points) => ({ id: newId('l'), points })),
});

/** A matching: each left thing a slot, and all slots with the same options, so that none can be told from another by them. */
function newMatching(): ChoiceSlot[] {
  const options = ids('o', 3);
  return options.map((option) => ({ id: newId('s'), kind: 'choice', options, right: [option], several: false }));
}

const SLOTS: Readonly<Record<ItemType, () => readonly Slot[]>> = {
  single: () => [newChoice(ONLY_SLOT, 4)],
  multiple: () => [newChoice(ONLY_SLOT, 4, true)],
  'true-false': () => [{ id: ONLY_SLOT, kind: 'choice', options: TRUE_FALSE, right: [], several: false }],
  matching: newMatching,
  ordering: () => [newOrder(ONLY_SLOT)],
  'fill-in': () => [],
  'drop-down': () => [],
  hotspot: () => [{ id: ONLY_SLOT, kind: 'region', regions: [], right: [] }],
  case: () => [newChoice(newId('p'), 3)],
  essay: () => [
    { id: ONLY_SLOT, kind: 'essay', leastWords: null, mostWords: null, markers: 1, rubric: [newCriterion()] },
  ],
};

/** Whether the order of what there is to choose from can differ from attempt to attempt. */
export const isShuffled = (type: ItemType): boolean =>
  ['single', 'multiple', 'matching', 'drop-down', 'case'].includes(type);

/** What a new question of a type begins with. */
export const newItem = (type: ItemType): Item => ({
  ...{ type, slots: SLOTS[type](), credit: ITEM_SHAPES[type].credit[0] ?? 'all-or-nothing' },
  shuffle: type !== 'true-false',
});

export const newQuestion = (topic: string, type: ItemType): QuestionDraft => ({
  ...{ topic, difficulty: 'medium', source: '', reviewBy: '', points: 1, item: newItem(type), texts: {} },
});

const CHOOSING: readonly ItemType[] = ['single', 'multiple'];

/** Whether the options of one type can stay options of the other. */
export const keepsOptions = (from: ItemType, to: ItemType): boolean => CHOOSING.includes(from) && CHOOSING.includes(to);

/** The item as one of another type. Options are kept where both types choose among them; of several right ones the first stays. */
export function asType(item: Item, type: ItemType): Item {
  const fresh = { ...newItem(type), ...(item.picture === undefined ? {} : { picture: item.picture }) };
  const [slot] = item.slots;
  if (slot?.kind !== 'choice' || !keepsOptions(item.type, type)) return fresh;
  const several = type === 'multiple';
  return { ...fresh, slots: [{ ...slot, several, right: several ? slot.right : slot.right.slice(0, 1) }] };
}
