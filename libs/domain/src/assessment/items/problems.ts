import { idProblems, problemIf, problemIfEmpty, type Problem } from '../../kinds/problem.js';
import { ITEM_SHAPES, ONLY_SLOT, TRUE_FALSE, type EssaySlot, type Item, type Region, type Slot } from './item.js';
import { gapsOf, type ItemText, type ItemTexts, type SlotText } from './item-text.js';

/** The most slots of one item, and the most options of one slot: what a person can overlook on a phone. */
const MOST_SLOTS = 30;
const MOST_OPTIONS = 30;

/** The ids that a slot's words belong to: options, things or regions. */
export function optionsOf(slot: Slot): readonly string[] {
  switch (slot.kind) {
    case 'choice':
      return slot.options;
    case 'order':
      return slot.things;
    case 'region':
      return slot.regions.map(({ id }) => id);
    default:
      return [];
  }
}

function keyProblems(right: readonly string[], known: readonly string[], place: string): Problem[] {
  return [
    ...problemIf(right.length === 0, 'no-right-option', place),
    ...problemIf(
      right.some((id) => !known.includes(id)),
      'unknown-id',
      place,
    ),
  ];
}

const isInPicture = ({ x, y, width, height }: Region) =>
  x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 1 + 1e-9 && y + height <= 1 + 1e-9;

function essayProblems({ rubric, leastWords, mostWords }: EssaySlot, place: string): Problem[] {
  const isCount = (words: number | null) => words === null || (Number.isInteger(words) && words > 0);
  return [
    ...problemIf(rubric.length === 0, 'no-key', place),
    ...idProblems(
      rubric.map(({ id }) => id),
      `${place}, criterion`,
    ),
    ...rubric.flatMap(({ id, levels }) => [
      ...problemIf(levels.length < 2, 'too-few-options', `${place}, criterion ${id}`),
      ...idProblems(
        levels.map((level) => level.id),
        `${place}, criterion ${id}, level`,
      ),
      ...problemIf(
        levels.some(({ points }) => !(points >= 0)),
        'bad-count',
        `${place}, criterion ${id}`,
      ),
    ]),
    ...problemIf(
      !isCount(leastWords) || !isCount(mostWords) || (mostWords ?? Infinity) < (leastWords ?? 0),
      'bad-count',
      place,
    ),
  ];
}

function slotProblems(slot: Slot, type: Item['type']): Problem[] {
  const place = `slot ${slot.id}`;
  const options = optionsOf(slot);
  const chosen = slot.kind === 'choice' || slot.kind === 'order' || slot.kind === 'region';
  const shared = [
    ...idProblems(options, `${place}, option`),
    ...problemIf(chosen && options.length < 2, 'too-few-options', place),
    ...problemIf(options.length > MOST_OPTIONS, 'bad-count', place),
  ];
  switch (slot.kind) {
    case 'choice':
      return [
        ...shared,
        ...keyProblems(slot.right, options, place),
        ...problemIf(slot.several !== (type === 'multiple') && type !== 'case', 'wrong-type', place),
        ...problemIf(type === 'true-false' && String(slot.options) !== String(TRUE_FALSE), 'wrong-type', place),
      ];
    case 'region':
      return [
        ...shared,
        ...keyProblems(slot.right, options, place),
        ...slot.regions.flatMap((region) =>
          problemIf(!isInPicture(region), 'outside-picture', `${place}, ${region.id}`),
        ),
      ];
    case 'text':
      return problemIf(
        !Object.values(slot.accepted)
          .flat()
          .some((one) => one.trim() !== ''),
        'no-key',
        place,
      );
    case 'number':
      return problemIf(
        !Number.isFinite(slot.value) || !(slot.tolerance >= 0 && Number.isFinite(slot.tolerance)),
        'bad-bounds',
        place,
      );
    case 'essay':
      return essayProblems(slot, place);
    case 'order':
      return shared;
  }
}

/** What must be mended before an item can be asked; empty when nothing. Words are looked at by {@link itemTextProblems}. */
export function itemProblems({ type, slots, credit, picture }: Item): Problem[] {
  const shape = ITEM_SHAPES[type];
  return [
    ...problemIf(
      slots.length === 0 || (!shape.many && slots.length > 1) || slots.length > MOST_SLOTS,
      'bad-count',
      'slots',
    ),
    ...problemIf(!shape.many && slots.some(({ id }) => id !== ONLY_SLOT), 'bad-id', 'slots'),
    ...idProblems(
      slots.map(({ id }) => id),
      'slot',
    ),
    ...problemIf(
      slots.some(({ kind }) => !shape.slots.includes(kind)),
      'wrong-type',
      'slots',
    ),
    ...problemIf(!shape.credit.includes(credit), 'wrong-type', 'credit'),
    ...problemIf(type === 'hotspot' && !picture, 'no-file', 'picture'),
    ...slots.flatMap((slot) => slotProblems(slot, type)),
  ];
}

function slotTextProblems(slot: Slot, text: SlotText | undefined, isLabelled: boolean, place: string): Problem[] {
  if (!text) return problemIf(true, 'missing-in-translation', place);
  const known = optionsOf(slot);
  const words = known.map((id) => text.options[id]?.text.trim() ?? '');
  const rubric = slot.kind === 'essay' ? slot.rubric : [];
  return [
    ...(isLabelled ? problemIfEmpty(text.label, place) : []),
    ...known.flatMap((id) => problemIfEmpty(text.options[id]?.text ?? '', `${place}, option ${id}`)),
    ...problemIf(new Set(words).size < words.length, 'same-words', place),
    ...problemIf(
      Object.keys(text.options).some((id) => !known.includes(id)),
      'not-in-source',
      place,
    ),
    ...rubric.flatMap(({ id, levels }) => [
      ...problemIfEmpty(text.rubric?.[id]?.title ?? '', `${place}, criterion ${id}`),
      ...levels.flatMap((level) =>
        problemIfEmpty(text.rubric?.[id]?.levels[level.id] ?? '', `${place}, criterion ${id}, level ${level.id}`),
      ),
    ]),
  ];
}

/** Types whose slots stand in the words of the prompt, each by its gap. */
const IN_PROMPT: ReadonlySet<Item['type']> = new Set(['drop-down', 'fill-in']);
/** Types whose slots each ask something of their own. */
const LABELLED: ReadonlySet<Item['type']> = new Set(['matching', 'case']);

/** What one language of an item lacks. */
export function itemTextProblems(item: Item, text: ItemText, locale: string): Problem[] {
  const ids = item.slots.map(({ id }) => id);
  const gaps = gapsOf(text.prompt);
  const fits = gaps.length === ids.length && ids.every((id) => gaps.includes(id));
  return [
    ...problemIfEmpty(text.prompt, `${locale}, prompt`),
    ...problemIf(IN_PROMPT.has(item.type) && !fits, 'gaps-differ', `${locale}, prompt`),
    ...problemIf(item.picture !== undefined && (text.alt ?? '').trim() === '', 'no-alt', `${locale}, picture`),
    ...item.slots.flatMap((slot) =>
      slotTextProblems(slot, text.slots[slot.id], LABELLED.has(item.type), `${locale}, slot ${slot.id}`),
    ),
  ];
}

/** What an item in all its languages lacks; it needs one at least. */
export function wholeItemProblems(item: Item, texts: ItemTexts): Problem[] {
  return [
    ...itemProblems(item),
    ...problemIf(Object.keys(texts).length === 0, 'empty-text', 'prompt'),
    ...Object.entries(texts).flatMap(([locale, text]) => itemTextProblems(item, text, locale)),
  ];
}
