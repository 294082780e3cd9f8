import { isAcceptedText, isNumberWithin } from '../../answers/typed.js';
import { isBlank, pointOf } from './answer.js';
import type { CreditRule, EssaySlot, OrderSlot, Region, RegionSlot, Slot } from './item.js';

/** The levels that a marker chose, by criterion. */
export type RubricMarks = Readonly<Record<string, string>>;

/** How far one slot is right: `share` from 0 to 1, null while an essay waits for its markers. */
export interface SlotMark {
  readonly slot: string;
  readonly share: number | null;
  readonly reason: 'right' | 'partly-right' | 'wrong' | 'unanswered' | 'awaits-marking';
}

/** Hits less misses over all that was to be found, never below 0. */
const hitsLessMisses = (hits: number, misses: number, all: number) =>
  all === 0 ? 0 : Math.max(0, hits - misses) / all;

const isInside = ({ x, y, width, height }: Region, [px, py]: readonly [number, number]) =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** The regions that were found by name or by a point in them, and how many points lie in none. */
function found({ regions }: RegionSlot, values: readonly string[]): { regions: Set<string>; astray: number } {
  const named = new Set<string>();
  let astray = 0;
  for (const value of values) {
    const point = pointOf(value);
    const region = point ? regions.find((one) => isInside(one, point))?.id : value;
    if (region === undefined) astray += 1;
    else named.add(region);
  }
  return { regions: named, astray };
}

function orderShare({ things }: OrderSlot, values: readonly string[], credit: CreditRule): number {
  const isRight = things.length === values.length && things.every((thing, i) => thing === values[i]);
  if (isRight || credit !== 'neighbours' || things.length < 2) return isRight ? 1 : 0;
  const kept = things.slice(1).filter((thing, i) => {
    const before = values.indexOf(things[i] as string);
    return before >= 0 && values[before + 1] === thing;
  });
  return kept.length / (things.length - 1);
}

/** The mean over the markers of the points of their levels over the best ones; null while a marker is awaited. */
function rubricShare({ rubric, markers }: EssaySlot, marks: readonly RubricMarks[]): number | null {
  if (marks.length < markers) return null;
  const best = rubric.reduce((sum, { levels }) => sum + Math.max(0, ...levels.map(({ points }) => points)), 0);
  if (best === 0) return 0;
  const given = marks.map((mark) =>
    rubric.reduce((sum, { id, levels }) => sum + (levels.find((level) => level.id === mark[id])?.points ?? 0), 0),
  );
  return given.reduce((sum, points) => sum + points, 0) / given.length / best;
}

function shareOf(
  slot: Slot,
  values: readonly string[],
  credit: CreditRule,
  marks: readonly RubricMarks[],
): number | null {
  switch (slot.kind) {
    case 'choice': {
      const counted = [...new Set(values)].filter((value) => slot.options.includes(value));
      const hits = counted.filter((value) => slot.right.includes(value)).length;
      if (!slot.several) return counted.length === 1 && hits === 1 ? 1 : 0;
      return hitsLessMisses(hits, counted.length - hits, new Set(slot.right).size);
    }
    case 'region': {
      const { regions, astray } = found(slot, values);
      const hits = [...regions].filter((id) => slot.right.includes(id)).length;
      return hitsLessMisses(hits, regions.size - hits + astray, new Set(slot.right).size);
    }
    case 'order':
      return orderShare(slot, values, credit);
    case 'text':
      return isAcceptedText(Object.values(slot.accepted).flat(), slot, values[0] ?? '') ? 1 : 0;
    case 'number':
      return isNumberWithin(slot, values[0] ?? '') ? 1 : 0;
    case 'essay':
      return rubricShare(slot, marks);
  }
}

/** Marks one slot under the item's rule of credit. A blank earns nothing and costs nothing. */
export function markSlot(
  slot: Slot,
  values: readonly string[],
  credit: CreditRule,
  marks: readonly RubricMarks[] = [],
): SlotMark {
  if (isBlank(values)) return { slot: slot.id, share: 0, reason: 'unanswered' };
  const share = shareOf(slot, values, credit, marks);
  if (share === null) return { slot: slot.id, share, reason: 'awaits-marking' };
  return { slot: slot.id, share, reason: share >= 1 - 1e-9 ? 'right' : share > 0 ? 'partly-right' : 'wrong' };
}
