/** A half-open span of a medium that was played, in seconds: `[start, end)`. */
export type Range = readonly [start: number, end: number];

/** Touching spans closer than this many seconds count as one: players report times with small holes at buffer edges. */
const SEAM_SECONDS = 0.25;

/**
 * The union of two lists of ranges, sorted and merged.
 * Idempotent, commutative and associative up to the seam, so retries, two tabs and replays cannot corrupt it.
 */
export function joinRanges(a: readonly Range[], b: readonly Range[]): Range[] {
  const sorted = [...a, ...b].filter(([start, end]) => end > start).sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const joined: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = joined.at(-1);
    if (last && start <= last[1] + SEAM_SECONDS) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Total seconds covered by ranges that do not overlap (the output of {@link joinRanges}). */
export function coveredSeconds(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [start, end]) => sum + (end - start), 0);
}

/** The share of a medium of `duration` seconds that the ranges cover, 0 to 1; what lies outside the medium does not count. */
export function coverageShare(ranges: readonly Range[], duration: number): number {
  if (duration <= 0) return 0;
  const inside = joinRanges(ranges, []).map(([start, end]): Range => [Math.max(0, start), Math.min(duration, end)]);
  return Math.min(1, coveredSeconds(inside.filter(([start, end]) => end > start)) / duration);
}

/** The spans of `[0, duration)` that the ranges leave out: "play what I missed". Gaps under the seam are not worth playing. */
export function gapsIn(ranges: readonly Range[], duration: number): Range[] {
  const gaps: Range[] = [];
  let reached = 0;
  for (const [start, end] of joinRanges(ranges, [])) {
    if (start - reached > SEAM_SECONDS) gaps.push([reached, Math.min(start, duration)]);
    reached = Math.max(reached, end);
    if (reached >= duration) return gaps;
  }
  if (duration - reached > SEAM_SECONDS) gaps.push([reached, duration]);
  return gaps;
}
