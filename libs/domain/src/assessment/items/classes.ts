import { isBlank, pointOf, valuesAt, type Answer } from './answer.js';
import { markSlot } from './grade-slot.js';
import type { Item, Slot } from './item.js';

/** The class of a slot that nothing was given for. */
const BLANK = 'blank';

function classesAt(slot: Slot, values: readonly string[], credit: Item['credit']): string[] {
  if (isBlank(values)) return [BLANK];
  switch (slot.kind) {
    case 'choice':
      return [...new Set(values)];
    case 'region':
      return [...new Set(values.map((value) => (pointOf(value) ? 'pointed' : value)))];
    case 'order':
      return [values.join(' > ')];
    case 'text':
    case 'number':
    case 'essay':
      return [markSlot(slot, values, credit).reason];
  }
}

/**
 * What was answered, as classes that can be counted: `slot:option` for what is chosen, the order as a whole, and right or
 * wrong for what is typed. It is what a table of distractors is made of.
 */
export function responseClasses({ slots, credit }: Item, answer: Answer): string[] {
  return slots.flatMap((slot) =>
    classesAt(slot, valuesAt(answer, slot.id), credit).map((found) => `${slot.id}:${found}`),
  );
}
