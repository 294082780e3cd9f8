/** A device's two clocks at one moment, in milliseconds: `wall` may be set by anybody, `steady` only runs (and may stand while the device sleeps). */
export interface DeviceTime {
  readonly wall: number;
  readonly steady: number;
}

/** What the college's clock showed (epoch milliseconds) when the device's clocks showed `here`. */
export interface ClockMeasure {
  readonly college: number;
  readonly here: DeviceTime;
}

/** A difference below this is no wrong clock, in milliseconds: a `Date` header has whole seconds and the line takes its time. */
export const CLOCK_NOISE_MS = 5_000;

/** Half a second, in milliseconds: on average the college's second had run so far when its header was cut to whole seconds. */
const HALF_SECOND_MS = 500;

/** An answer slower than this, in milliseconds, measures nothing that is worth more than an earlier measure. */
const SLOWEST_ANSWER_MS = 10_000;

/** The college's clock by an answer: its stamp (whole seconds) belongs halfway between the asking and the answer. */
export function measureClock(
  known: ClockMeasure | null,
  answer: { readonly stamp: number; readonly asked: DeviceTime; readonly answered: DeviceTime },
): ClockMeasure | null {
  const took = answer.answered.steady - answer.asked.steady;
  if (!Number.isFinite(answer.stamp) || took < 0 || (known && took > SLOWEST_ANSWER_MS)) return known;
  return { college: answer.stamp + HALF_SECOND_MS + took / 2, here: answer.answered };
}

/**
 * What to add to the device's wall clock to get the college's, in milliseconds; 0 where it is right or nothing is known.
 * Since the measure, the steady clock says how much time passed. Where the wall clock ran ahead of it the device slept
 * (or was set forward, which the next answer shows); where it fell behind it was set back, and the steady one is right.
 */
export function clockCorrection(measure: ClockMeasure | null, here: DeviceTime): number {
  if (!measure) return 0;
  const byWall = here.wall - measure.here.wall;
  const bySteady = here.steady - measure.here.steady;
  const passed = byWall > bySteady + CLOCK_NOISE_MS ? byWall : bySteady;
  const correction = measure.college + passed - here.wall;
  return Math.abs(correction) < CLOCK_NOISE_MS ? 0 : Math.round(correction);
}
