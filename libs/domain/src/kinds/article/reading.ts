import { CLOCK_TOLERANCE_MS, refused, type EvidenceCheck } from '../../evidence/checks.js';
import { clipRanges, coveredSeconds, joinRanges, type Range } from '../../evidence/ranges.js';

/** How a section was read. */
export interface SectionReading {
  /** When it was what was being read: stretches of the clock, in milliseconds since 1970. */
  readonly during: readonly Range[];
  /** Which of it stood on the screen: stretches of its height from its top, in thousandths. */
  readonly shown: readonly Range[];
}

/** Readings by the id of their section. */
export type Readings = Readonly<Record<string, SectionReading>>;

/** A section's whole height in {@link SectionReading.shown}. */
export const WHOLE = 1_000;

/** Nobody's eye stays on one section for longer without a pause than twelve hours, in milliseconds: a longer stretch is made up. */
const LONGEST_STRETCH = 12 * 60 * 60_000;

/** More stretches of one section than this in one report is no reading. */
const MOST_STRETCHES = 2_000;

/** Lines of a screen's edge may be cut: a section counts as shown whole when all but this much of it was, in thousandths. */
const EDGE = 20;

const NOTHING: SectionReading = { during: [], shown: [] };

/** What is known of a section; nothing where it was not read. Only own keys count. */
export function readingOf(readings: Readings, id: string): SectionReading {
  return Object.hasOwn(readings, id) ? (readings[id] ?? NOTHING) : NOTHING;
}

/** The union of what two reports know: two tabs that lay open at one time count that time once. */
export function joinReadings(a: Readings, b: Readings): Readings {
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    ids.map((id) => {
      const [one, other] = [readingOf(a, id), readingOf(b, id)];
      return [id, { during: joinRanges(one.during, other.during), shown: joinRanges(one.shown, other.shown) }] as const;
    }),
  );
}

/** Seconds for which a section was what was being read. */
export const secondsRead = ({ during }: SectionReading): number => coveredSeconds(joinRanges(during, [])) / 1_000;

/** Whether all of a section stood on the screen at some time, its end included. */
export const isShownWhole = ({ shown }: SectionReading): boolean =>
  coveredSeconds(clipRanges(shown, 0, WHOLE)) >= WHOLE - EDGE;

/** How far from its top a section was shown without a gap, in thousandths: where to read on. */
export function shownUpTo({ shown }: SectionReading): number {
  const first = joinRanges(shown, [])[0];
  return first && first[0] <= EDGE ? first[1] : 0;
}

/** The section that was being read last. */
export function newestReading(readings: Readings): string | undefined {
  const ends = Object.entries(readings).map(([id, { during }]) => [id, during.at(-1)?.[1] ?? 0] as const);
  return ends.sort(([ka, a], [kb, b]) => b - a || (ka < kb ? 1 : -1))[0]?.[0];
}

/**
 * Whether a report of readings can be true, and what of it counts. A sitting has one pair of eyes: where two sections
 * claim one moment, it is the earlier section's. `ids` are the article's sections in their order.
 */
export function checkReadings(readings: Readings, ids: readonly string[], now: Date): EvidenceCheck<Readings> {
  if (Object.keys(readings).some((id) => !ids.includes(id))) return refused('unknown-id');
  const claimed = Object.values(readings);
  if (!claimed.every(isPossible)) return refused('out-of-range');
  const latest = now.getTime() + CLOCK_TOLERANCE_MS;
  if (claimed.some(({ during }) => during.some(([, end]) => end > latest))) return refused('from-the-future');
  let taken: readonly Range[] = [];
  const honest = ids
    .filter((id) => Object.hasOwn(readings, id))
    .map((id) => {
      const { during, shown } = readingOf(readings, id);
      const own = without(during, taken);
      taken = joinRanges(taken, own);
      return [id, { during: own, shown: clipRanges(shown, 0, WHOLE) }] as const;
    });
  return { ok: true, evidence: Object.fromEntries(honest) };
}

function isPossible({ during, shown }: SectionReading): boolean {
  const forward = ([start, end]: Range) => start >= 0 && start <= end && Number.isFinite(end);
  return (
    during.length <= MOST_STRETCHES &&
    shown.length <= MOST_STRETCHES &&
    during.every((stretch) => forward(stretch) && stretch[1] - stretch[0] <= LONGEST_STRETCH) &&
    shown.every((stretch) => forward(stretch) && stretch[1] <= WHOLE + 1)
  );
}

/** The ranges, joined, without what others have taken. */
function without(ranges: readonly Range[], taken: readonly Range[]): Range[] {
  return taken.reduce<Range[]>(
    (left, [from, to]) => [...clipRanges(left, -Infinity, from), ...clipRanges(left, to, Infinity)],
    joinRanges(ranges, []),
  );
}
