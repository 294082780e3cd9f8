import { valuesAt, type Answer } from './answer.js';
import { markSlot, type RubricMarks, type SlotMark } from './grade-slot.js';
import type { Item } from './item.js';

/** What an item earned: `share` of its points (0 to 1), null while a slot waits for a marker; and why, slot by slot. */
export interface ItemMark {
  readonly share: number | null;
  readonly reason: SlotMark['reason'];
  readonly slots: readonly SlotMark[];
}

function reasonOf(share: number, slots: readonly SlotMark[]): SlotMark['reason'] {
  if (slots.every(({ reason }) => reason === 'unanswered')) return 'unanswered';
  return share === 1 ? 'right' : share > 0 ? 'partly-right' : 'wrong';
}

/**
 * Grades one item by its rule of credit (see CREDIT_RULES): the same answer always earns the same, in whatever language it was
 * given and in whatever order the options stood. `marks` are what the markers of each essay chose.
 */
export function gradeItem(
  { slots, credit }: Item,
  answer: Answer,
  marks: Readonly<Record<string, readonly RubricMarks[]>> = {},
): ItemMark {
  const marked = slots.map((slot) => markSlot(slot, valuesAt(answer, slot.id), credit, marks[slot.id]));
  const shares = marked.flatMap(({ share }) => (share === null ? [] : [share]));
  if (shares.length < marked.length) return { share: null, reason: 'awaits-marking', slots: marked };
  const mean = shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const isWhole = mean > 1 - 1e-9;
  const share = isWhole ? 1 : credit === 'all-or-nothing' ? 0 : mean;
  return { share, reason: reasonOf(share, marked), slots: marked };
}
