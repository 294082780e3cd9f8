/** Things that were done, each with the newest instant (epoch milliseconds) at which it was done. */
export type Marks = Readonly<Record<string, number>>;

/** The union of the keys; the newest instant of each. Idempotent, commutative, associative. */
export function joinMarks(a: Marks, b: Marks): Marks {
  const joined: Record<string, number> = { ...a };
  for (const [key, at] of Object.entries(b)) joined[key] = Math.max(joined[key] ?? at, at);
  return joined;
}

/** The key marked last; ties go to the greater key, so that two devices agree. */
export function newestMark(marks: Marks): string | undefined {
  return Object.entries(marks).sort(([ka, a], [kb, b]) => b - a || (ka < kb ? 1 : -1))[0]?.[0];
}
