/** Things that were done, each with the newest instant (epoch milliseconds) at which it was done. */
export type Marks = Readonly<Record<string, number>>;

/** The union of the keys; the newest instant of each. Idempotent, commutative, associative. */
export function joinMarks(a: Marks, b: Marks): Marks {
  const joined = new Map(Object.entries(a));
  for (const [key, at] of Object.entries(b)) joined.set(key, Math.max(joined.get(key) ?? at, at));
  return Object.fromEntries(joined);
}

/** Whether the thing was done. Only own keys count: an id such as `constructor` is nobody's mark. */
export function isMarked(marks: Marks, key: string): boolean {
  return Object.hasOwn(marks, key);
}

/** The key marked last; ties go to the greater key, so that two devices agree. */
export function newestMark(marks: Marks): string | undefined {
  return Object.entries(marks).sort(([ka, a], [kb, b]) => b - a || (ka < kb ? 1 : -1))[0]?.[0];
}
