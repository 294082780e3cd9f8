/** A half-open span of a medium that was played, in seconds: `[start, end)`. */
export type Range = readonly [start: number, end: number];

/** Touching spans closer than this many seconds count as one: players report times with small holes at buffer edges. */
const SEAM_SECONDS = 0.25;

/** The ranges that hold something, in order. What was joined before is in order already: it is only looked through. */
function inOrder(ranges: readonly Range[]): readonly Range[] {
  let last: Range = [-Infinity, -Infinity];
  let sound = true;
  for (const range of ranges) {
    if (!(range[1] > range[0] && range[0] >= last[0])) sound = false;
    last = range;
  }
  return sound ? ranges : ranges.filter(([start, end]) => end > start).sort((x, y) => x[0] - y[0]);
}

/**
 * The union of two lists of ranges, sorted and merged; in linear time where both are in order, as joined lists are.
 * Idempotent, commutative and associative, so retries, two tabs and replays cannot corrupt it.
 */
export function joinRanges(a: readonly Range[], b: readonly Range[]): Range[] {
  const [left, right] = [inOrder(a), inOrder(b)];
  const joined: [number, number][] = [];
  let last: [number, number] | undefined;
  for (let i = 0, k = 0; i < left.length || k < right.length;) {
    const [one, other] = [left[i], right[k]];
    const takesOne = one !== undefined && (other === undefined || one[0] <= other[0]);
    const [start, end] = (takesOne ? one : other) as Range;
    if (takesOne) i += 1;
    else k += 1;
    if (last && start <= last[1] + SEAM_SECONDS) last[1] = Math.max(last[1], end);
    else joined.push((last = [start, end]));
  }
  return joined;
}

/** The ranges joined and cut to `[from, to)`; whatever lies outside is gone. */
export function clipRanges(ranges: readonly Range[], from: number, to: number): Range[] {
  return joinRanges(ranges, [])
    .map(([start, end]): Range => [Math.max(from, start), Math.min(to, end)])
    .filter(([start, end]) => end > start);
}

/** Total seconds covered by ranges that do not overlap (the output of {@link joinRanges}). */
export function coveredSeconds(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [start, end]) => sum + (end - start), 0);
}

/**
 * The ranges inside a medium of `duration` seconds. A range that comes within a hundredth of the duration (one second at
 * most) of either end reaches it: a file's stated length and the length that a player meets differ by about that much,
 * and an officer who heard everything must not be left at 99.8 %.
 */
export function insideMedium(ranges: readonly Range[], duration: number): Range[] {
  const edge = Math.min(1, duration / 100);
  const stretched = clipRanges(ranges, 0, duration).map(([start, end]): Range => [
    start <= edge ? 0 : start,
    end >= duration - edge ? duration : end,
  ]);
  return joinRanges(stretched, []);
}

/** The share of a medium of `duration` seconds that the ranges cover, 0 to 1; what lies outside the medium does not count. */
export function coverageShare(ranges: readonly Range[], duration: number): number {
  if (!(duration > 0)) return 0;
  return Math.min(1, coveredSeconds(insideMedium(ranges, duration)) / duration);
}

/** The spans of `[0, duration)` that the ranges leave out: "play what I missed". Empty exactly when {@link coverageShare} is 1. */
export function gapsIn(ranges: readonly Range[], duration: number): Range[] {
  if (!(duration > 0)) return [];
  const gaps: Range[] = [];
  let reached = 0;
  for (const [start, end] of insideMedium(ranges, duration)) {
    if (start > reached) gaps.push([reached, start]);
    reached = end;
  }
  if (reached < duration) gaps.push([reached, duration]);
  return gaps;
}
