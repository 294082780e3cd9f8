/** Entries of one list or record that a piece holds at most: the checks refuse more than 2,000 ranges in a report. */
const MOST_ENTRIES = 1_000;

const size = (value: unknown): number => JSON.stringify(value).length;

/** The field cut into pieces of so many entries; one piece where it is no list and no record, or short enough. */
function cut(field: unknown, entries: number): unknown[] {
  if (field === null || typeof field !== 'object') return [field];
  const parts: [string, unknown][] = Object.entries(field);
  if (parts.length <= entries) return [field];
  return Array.from({ length: Math.ceil(parts.length / entries) }, (_, i) => {
    const piece = parts.slice(i * entries, (i + 1) * entries);
    return Array.isArray(field) ? piece.map(([, value]) => value) : Object.fromEntries(piece);
  });
}

function cutAll<E extends object>(evidence: E, entries: number): E[] {
  const fields = Object.entries(evidence).map(([name, field]) => [name, cut(field, entries)] as const);
  const count = Math.max(1, ...fields.map(([, pieces]) => pieces.length));
  return Array.from({ length: count }, (_, i) => {
    const piece = fields.map(([name, pieces]) => [name, pieces[Math.min(i, pieces.length - 1)]] as const);
    return Object.fromEntries(piece) as E;
  });
}

/**
 * Evidence in pieces of at most `mostBytes` of JSON each, whose join is the whole: for a report that may leave with the
 * page only while it is small. Cut by lists and records, without knowing the kind; what would not join to the same again
 * stays whole.
 */
export function piecesOf<E extends object>(evidence: E, join: (a: E, b: E) => E, mostBytes: number): E[] {
  const whole = JSON.stringify(join(evidence, evidence));
  for (let entries = MOST_ENTRIES; entries >= 1; entries = Math.floor(entries / 2)) {
    const pieces = cutAll(evidence, entries);
    if (pieces.some((piece) => size(piece) > mostBytes)) continue;
    const joined = pieces.reduce((all, piece) => join(all, piece));
    return JSON.stringify(join(joined, joined)) === whole ? pieces : [evidence];
  }
  return [evidence];
}
