import { createStore, del, get, keys, set } from 'idb-keyval';

/** What was typed and not saved to the server yet, and what the server had when the typing began. */
export interface Kept<Value> {
  readonly value: Value;
  readonly base: Value;
}

/** What a form begins with, and where from. `older`: the server has had something new since the typing began. */
export interface Beginning<Value> {
  readonly value: Value;
  readonly from: 'server' | 'device' | 'older';
}

/** Whether two values of a form are equal; in both the keys stand in the order in which the form makes them, or not. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  // A field without a value is none: JSON does not carry it.
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name], other[name]));
}

/** What was typed on this device goes before what the server has; nothing that was typed is dropped without being asked. */
export function beginningOf<Value>(server: Value, kept: Kept<Value> | undefined): Beginning<Value> {
  if (!kept || isSame(kept.value, server)) return { value: server, from: 'server' };
  return { value: kept.value, from: isSame(kept.base, server) ? 'device' : 'older' };
}

/** What has to stay on the device: nothing once the server has all of it. */
export function toKeep<Value>(value: Value, saved: Value): Kept<Value> | null {
  return isSame(value, saved) ? null : { value, base: saved };
}

const store = createStore('provost-studio', 'typed');

/** The place of a form on this device. Every person has her own. */
export const placeOf = (personId: string, ...parts: readonly string[]): string => [personId, ...parts].join('/');

export const readKept = <Value>(place: string): Promise<Kept<Value> | undefined> => get<Kept<Value>>(place, store);

/** Writes what is to be kept; null forgets it. */
export const writeKept = <Value>(place: string, kept: Kept<Value> | null): Promise<void> =>
  kept ? set(place, kept, store) : del(place, store);

/** The last parts of all places that begin like this. */
export async function keptUnder(place: string): Promise<string[]> {
  const all = await keys<string>(store);
  return all.filter((key) => key.startsWith(`${place}/`)).map((key) => key.slice(place.length + 1));
}
