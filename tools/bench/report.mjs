/** @typedef {import('./figures.mjs').Summary} Summary */
/** @typedef {import('./figures.mjs').Spread} Spread */

const HEADINGS = ['', 'a second', 'p50 ms', 'p99 ms', 'bare baseline', 'ratio', 'plain Apollo', 'times it'];

/**
 * The table that is printed: medians, with the range in brackets.
 * @param {readonly Summary[]} summaries
 */
export function tableOf(summaries) {
  const rows = [HEADINGS, ...summaries.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {string[]} */ row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('   ')
      .trimEnd();
  return rows.map(line).join('\n');
}

/** @param {Summary} summary */
function cellsOf({ name, perSecond, p50Ms, p99Ms, baselinePerSecond, ratio, plainPerSecond, timesPlain }) {
  return [
    name,
    ranged(perSecond, whole),
    p50Ms.toFixed(1),
    p99Ms.toFixed(1),
    ranged(baselinePerSecond, whole),
    ranged(ratio, hundredths),
    plainPerSecond ? ranged(plainPerSecond, whole) : '-',
    timesPlain === null ? '-' : timesPlain.toFixed(1),
  ];
}

/**
 * One object a line, for programs.
 * @param {Summary} summary
 */
export function jsonOf({ name, perSecond, p50Ms, p99Ms, baselinePerSecond, ratio, plainPerSecond }) {
  return JSON.stringify({
    name,
    perSecond: rounded(perSecond.median, 1),
    p50Ms: rounded(p50Ms, 2),
    p99Ms: rounded(p99Ms, 2),
    baselinePerSecond: rounded(baselinePerSecond.median, 1),
    ratio: rounded(ratio.median, 3),
    ratioRange: [rounded(ratio.least, 3), rounded(ratio.most, 3)],
    ...(plainPerSecond && { plainApolloPerSecond: rounded(plainPerSecond.median, 1) }),
  });
}

const whole = (/** @type {number} */ n) => Math.round(n).toLocaleString('en');
const hundredths = (/** @type {number} */ n) => n.toFixed(2);

/**
 * @param {Spread} spread
 * @param {(n: number) => string} form
 */
function ranged({ median, least, most }, form) {
  return `${form(median)} (${form(least)}-${form(most)})`;
}

/**
 * @param {number} n
 * @param {number} digits
 */
function rounded(n, digits) {
  return Number(n.toFixed(digits));
}
