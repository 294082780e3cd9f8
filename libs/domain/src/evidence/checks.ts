import type { Marks } from './marks.js';
import { clipRanges, type Range } from './ranges.js';

/**
 * Why a report is refused: `out-of-range` (a number that cannot be, or too many), `from-the-future` (done later than
 * now), `unknown-id` (of nothing in this step), `not-reportable` (evidence that only the server itself may witness).
 */
export type EvidenceRefusal = 'out-of-range' | 'from-the-future' | 'unknown-id' | 'not-reportable';

/** A report as it may be joined (cut to the medium), or why it may not. */
export type EvidenceCheck<E> =
  { readonly ok: true; readonly evidence: E } | { readonly ok: false; readonly reason: EvidenceRefusal };

/** How far a client's clock may run ahead of the server's, in milliseconds: two minutes. */
export const CLOCK_TOLERANCE_MS = 2 * 60_000;

/** How many seconds past the stated duration a player may report: stated lengths are rounded. */
const DURATION_TOLERANCE_SECONDS = 1;

/** More ranges than this in one report is no playback: an hour watched in two-second pieces is 1,800. */
const MOST_RANGES = 2_000;

export const refused = (reason: EvidenceRefusal) => ({ ok: false, reason }) as const;

/** Whether `seconds` is a place in a medium of `duration` seconds. NaN and infinities are not. */
function isPlace(seconds: number, duration: number): boolean {
  return seconds >= 0 && seconds <= duration + DURATION_TOLERANCE_SECONDS;
}

/** Ranges in seconds of a medium: bounded in number, forward, inside the medium. The answer is joined and cut to it. */
export function checkRanges(ranges: readonly Range[], duration: number): EvidenceCheck<Range[]> {
  if (ranges.length > MOST_RANGES) return refused('out-of-range');
  const sound = ranges.every(([start, end]) => isPlace(start, duration) && isPlace(end, duration) && start <= end);
  return sound ? { ok: true, evidence: clipRanges(ranges, 0, duration) } : refused('out-of-range');
}

/** A place of the playhead and the instant (epoch milliseconds) at which it stood there. */
export function checkPlayhead(
  playhead: { readonly seconds: number; readonly at: number },
  duration: number,
  now: Date,
): EvidenceCheck<{ readonly seconds: number; readonly at: number }> {
  if (!isPlace(playhead.seconds, duration)) return refused('out-of-range');
  const instant = checkInstant(playhead.at, now);
  return instant ?? { ok: true, evidence: { seconds: Math.min(playhead.seconds, duration), at: playhead.at } };
}

/** Marks on things that this step has, none of them later than now. An unknown id is reported before a bad instant. */
export function checkMarks(marks: Marks, known: ReadonlySet<string>, now: Date): EvidenceCheck<Marks> {
  const entries = Object.entries(marks);
  if (entries.some(([key]) => !known.has(key))) return refused('unknown-id');
  for (const [, at] of entries) {
    const wrong = checkInstant(at, now);
    if (wrong) return wrong;
  }
  return { ok: true, evidence: marks };
}

function checkInstant(at: number, now: Date): { readonly ok: false; readonly reason: EvidenceRefusal } | undefined {
  if (!Number.isFinite(at) || at < 0) return refused('out-of-range');
  return at > now.getTime() + CLOCK_TOLERANCE_MS ? refused('from-the-future') : undefined;
}
