import type { Range } from './ranges.js';

/** One stretch of a medium played without a jump, in seconds of the medium, and the language in which it was played. */
export interface PlayedRun {
  readonly from: number;
  readonly to: number;
  readonly locale: string;
}

/**
 * What one sitting played, in the order of playing: the runs from place `first` on. It is no proof (evidence is); it says
 * what was played twice, which a union cannot. Runs before `first` are known to the college already.
 */
export interface Trace {
  readonly first: number;
  readonly runs: readonly PlayedRun[];
}

export const NO_TRACE: Trace = { first: 0, runs: [] };

/** So many runs of one sitting are told; who jumps about more than that has told enough. */
export const MOST_RUNS = 400;

/** No medium of the college is longer, in seconds: half a day. */
const LONGEST_MEDIUM_SECONDS = 12 * 60 * 60;

/** A run that begins within so many seconds of where the last one ended goes on with it: a pause is no second playing. */
const SEAM_SECONDS = 0.25;

/** The trace after a further stretch was played: the last run grows, or a new one begins. Past {@link MOST_RUNS} nothing is added. */
export function traced(trace: Trace, [from, to]: Range, locale: string): Trace {
  if (!(to > from)) return trace;
  const last = trace.runs.at(-1);
  if (last && last.locale === locale && Math.abs(from - last.to) <= SEAM_SECONDS) {
    return { ...trace, runs: [...trace.runs.slice(0, -1), { ...last, to: Math.max(last.to, to) }] };
  }
  if (trace.first + trace.runs.length >= MOST_RUNS) return trace;
  return { ...trace, runs: [...trace.runs, { from, to, locale }] };
}

/** What is left to tell once all of it was acknowledged: the last run, which may still grow. */
export function lastOf({ first, runs }: Trace): Trace {
  return runs.length > 1 ? { first: first + runs.length - 1, runs: runs.slice(-1) } : { first, runs };
}

/** Two tellings of the same run: as far as either of them reaches. */
function wider(a: PlayedRun, b: PlayedRun): PlayedRun {
  const locale = a.locale < b.locale ? a.locale : b.locale;
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to), locale };
}

/**
 * Two tellings of one sitting, run by run at its place. Idempotent, commutative and associative, so telling again and out
 * of order changes nothing. Only what overlaps or touches can be told together; a hole keeps the later telling.
 */
export function joinTraces(a: Trace, b: Trace): Trace {
  const [early, late] = a.first <= b.first ? [a, b] : [b, a];
  if (early.runs.length === 0) return late;
  if (late.runs.length === 0) return early;
  const shift = late.first - early.first;
  if (shift > early.runs.length) return late;
  const count = Math.max(early.runs.length, shift + late.runs.length);
  const runs = Array.from({ length: count }, (_, at) => {
    const [one, other] = [early.runs[at], late.runs[at - shift]];
    return one && other ? wider(one, other) : ((one ?? other) as PlayedRun);
  });
  return { first: early.first, runs };
}

/** Whether a run can have been played at all. NaN and infinities cannot. */
const isRun = ({ from, to }: PlayedRun) => from >= 0 && to > from && to <= LONGEST_MEDIUM_SECONDS;

/**
 * The runs of a told trace that may be kept, each with its place in the sitting. What cannot be is left out and refuses
 * nothing: a trace is a figure for trainers and must never cost an officer her evidence.
 */
export function placedRuns({ first, runs }: Trace): (PlayedRun & { readonly place: number })[] {
  if (!Number.isInteger(first) || first < 0) return [];
  return runs
    .slice(0, MOST_RUNS)
    .map((run, at) => ({ ...run, place: first + at }))
    .filter((run) => isRun(run) && run.place < MOST_RUNS);
}
