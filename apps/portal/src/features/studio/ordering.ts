import { useState } from 'react';

export function without<Item>(items: readonly Item[], index: number): Item[] {
  return items.filter((_, at) => at !== index);
}

export function inserted<Item>(items: readonly Item[], index: number, item: Item): Item[] {
  return [...items.slice(0, index), item, ...items.slice(index)];
}

/** The items with one at another place; unchanged where there is no such place. */
export function movedTo<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  return inserted(without(items, from), to, item);
}

export interface Keys {
  readonly of: readonly number[];
  readonly move: (from: number, to: number) => void;
  readonly remove: (index: number) => void;
  readonly insert: (index: number) => void;
}

/** Keys for items that have no id of their own, so that a field keeps its focus and its state while its item moves. */
export function useKeys(count: number): Keys {
  const [keys, setKeys] = useState<readonly number[]>([]);
  const next = Math.max(0, ...keys) + 1;
  // The items may also change from elsewhere: as many keys as there are items.
  const fitting = Array.from({ length: count }, (_, index) => keys[index] ?? next + index);
  if (keys.length !== count) setKeys(fitting);
  return {
    of: fitting,
    move: (from, to) => setKeys(movedTo(fitting, from, to)),
    remove: (index) => setKeys(without(fitting, index)),
    insert: (index) => setKeys(inserted(fitting, index, Math.max(0, ...fitting) + 1)),
  };
}
