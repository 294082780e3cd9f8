import { quantile } from './figures.mjs';

/** @typedef {readonly [number, number]} Range */
/** @typedef {(a: readonly Range[], b: readonly Range[]) => readonly Range[]} Join */

/** Ranges that one join sees, of both sides together: an hour played in pieces of a third of a second. */
const RANGES = 10_000;
/** How often one round does it, so that a clock of microseconds tells something. */
const TIMES = 200;

/**
 * What joining 10,000 ranges costs, beside sorting the same ranges: the least that a join without order could do.
 * Every second range is the server's, the others are the report's, and each has a gap after it.
 * @param {Join} joinRanges
 * @param {number} repeats
 * @returns {import('./figures.mjs').Round[]}
 */
export function joinRounds(joinRanges, repeats) {
  const all = Array.from({ length: RANGES }, (_, i) => /** @type {Range} */ ([i, i + 0.5]));
  const [known, reported] = [0, 1].map((rest) => all.filter((_, i) => i % 2 === rest));
  const join = () => joinRanges(known ?? [], reported ?? []);
  const sort = () => [...(known ?? []), ...(reported ?? [])].sort((x, y) => x[0] - y[0]);
  if (join().length !== RANGES) throw new Error('The join lost ranges.');
  timed(join);
  timed(sort);
  return Array.from({ length: repeats }, () => ({ product: timed(join), bare: timed(sort) }));
}

/** @param {() => unknown} work */
function timed(work) {
  const milliseconds = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  const sorted = Float64Array.from(milliseconds).sort();
  const total = sorted.reduce((sum, one) => sum + one, 0);
  return { perSecond: (TIMES / total) * 1000, p50Ms: quantile(sorted, 0.5), p99Ms: quantile(sorted, 0.99) };
}
