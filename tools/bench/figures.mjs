/** @typedef {{ perSecond: number, p50Ms: number, p99Ms: number }} Figures  of one server under one load */
/** @typedef {{ median: number, least: number, most: number }} Spread */
/** @typedef {'product' | 'bare' | 'plain'} Server */
/** @typedef {Partial<Record<Server, Figures>> & Record<'product' | 'bare', Figures>} Round  all servers of a scene, one after the other */

/**
 * What came of a scene. Every ratio is made within one round, where both servers had the same noise around them.
 * @typedef {object} Summary
 * @property {string} name
 * @property {Spread} perSecond
 * @property {number} p50Ms
 * @property {number} p99Ms
 * @property {Spread} baselinePerSecond
 * @property {Spread} ratio  to the bare baseline
 * @property {Spread | null} plainPerSecond  of plain Apollo; null for a scene that it has not
 * @property {number | null} timesPlain  how many times faster than plain Apollo
 */

/**
 * The middle of some numbers, the mean of the two middle ones where their count is even.
 * @param {readonly number[]} numbers
 */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error('Nothing was measured.');
  return (lower + upper) / 2;
}

/**
 * @param {readonly number[]} numbers
 * @returns {Spread}
 */
export function spread(numbers) {
  return { median: median(numbers), least: Math.min(...numbers), most: Math.max(...numbers) };
}

/**
 * The value below which a share of the sorted numbers lies.
 * @param {ArrayLike<number>} sorted
 * @param {number} share
 */
export function quantile(sorted, share) {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error('Nothing was measured.');
  return value;
}

/**
 * @param {string} name
 * @param {readonly Round[]} rounds
 * @returns {Summary}
 */
export function summarise(name, rounds) {
  const plain = rounds.flatMap((round) => (round.plain ? [round.plain.perSecond] : []));
  const timesPlain = rounds.flatMap(({ product, plain }) => (plain ? [product.perSecond / plain.perSecond] : []));
  return {
    name,
    perSecond: spread(rounds.map(({ product }) => product.perSecond)),
    p50Ms: median(rounds.map(({ product }) => product.p50Ms)),
    p99Ms: median(rounds.map(({ product }) => product.p99Ms)),
    baselinePerSecond: spread(rounds.map(({ bare }) => bare.perSecond)),
    ratio: spread(rounds.map(({ product, bare }) => product.perSecond / bare.perSecond)),
    plainPerSecond: plain.length > 0 ? spread(plain) : null,
    timesPlain: timesPlain.length > 0 ? median(timesPlain) : null,
  };
}

/**
 * In an order of chance, so that no server is always measured first or last.
 * @template T
 * @param {readonly T[]} items
 * @param {() => number} random  from 0 up to 1
 * @returns {T[]}
 */
export function shuffled(items, random = Math.random) {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [/** @type {T} */ (order[j]), /** @type {T} */ (order[i])];
  }
  return order;
}
