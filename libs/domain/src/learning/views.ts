/** A figure about fewer officers than this could be read as one about a person: it is not shown. */
export const LEAST_GROUP = 5;

/** Officers of one country who played a medium. */
export interface ViewGroup {
  readonly country: string;
  readonly officers: number;
}

/** From second `at` on, until the next change: so many officers have seen it, and so often was it played. */
export interface ViewChange {
  readonly at: number;
  readonly viewers: number;
  readonly plays: number;
}

/** What was seen of a stretch, on average over its seconds: by how many officers, and how often again by the same ones. */
export interface ViewedStretch {
  readonly from: number;
  readonly to: number;
  readonly viewers: number;
  readonly again: number;
}

/**
 * The countries that may be shown by themselves beside the whole. Those under {@link LEAST_GROUP} may not; and where all
 * that are left out make fewer than that together, the smallest that was shown is left out with them: else the whole
 * minus the shown ones would show the few.
 */
export function shownGroups(groups: readonly ViewGroup[]): ViewGroup[] {
  const bySize = groups.toSorted((a, b) => b.officers - a.officers || (a.country < b.country ? -1 : 1));
  const shown = bySize.filter(({ officers }) => officers >= LEAST_GROUP);
  let hidden = sumOf(bySize) - sumOf(shown);
  while (hidden > 0 && hidden < LEAST_GROUP && shown.length > 0) hidden += shown.pop()?.officers ?? 0;
  return shown;
}

/** How many officers the groups are together; a person is of one country. */
export const sumOf = (groups: readonly ViewGroup[]): number => groups.reduce((sum, { officers }) => sum + officers, 0);

/** How many whole seconds are counted of a medium: those whose middle lies in it. */
const countedSeconds = (durationSeconds: number): number => Math.max(1, Math.ceil(durationSeconds - 0.5));

/** What holds at each second that is counted of a medium of `durationSeconds`. `changes` are in order. */
export function viewsBySecond(changes: readonly ViewChange[], durationSeconds: number): Omit<ViewChange, 'at'>[] {
  let next = 0;
  let now = { viewers: 0, plays: 0 };
  return Array.from({ length: countedSeconds(durationSeconds) }, (_, second) => {
    for (let change = changes[next]; change && change.at <= second; change = changes[++next]) {
      now = { viewers: change.viewers, plays: change.plays };
    }
    return now;
  });
}

/** Lengths that a reader counts in, in seconds. */
const LENGTHS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600];

/** The medium in equal stretches of a round length, `most` of them at most; the last may be shorter. */
export function viewedStretches(
  changes: readonly ViewChange[],
  durationSeconds: number,
  most: number,
): ViewedStretch[] {
  const seconds = viewsBySecond(changes, durationSeconds);
  const length = LENGTHS.find((one) => seconds.length <= one * most) ?? Math.ceil(seconds.length / most);
  return Array.from({ length: Math.ceil(seconds.length / length) }, (_, i) => {
    const from = i * length;
    const within = seconds.slice(from, from + length);
    const mean = (of: (second: Omit<ViewChange, 'at'>) => number) =>
      within.reduce((sum, second) => sum + of(second), 0) / within.length;
    const to = from + length < seconds.length ? from + length : durationSeconds;
    return { from, to, viewers: mean(({ viewers }) => viewers), again: mean((one) => one.plays - one.viewers) };
  });
}

/** The stretch that was played again most; undefined where nothing was. */
export function mostPlayedAgain(stretches: readonly ViewedStretch[]): ViewedStretch | undefined {
  return stretches.filter(({ again }) => again > 0).sort((a, b) => b.again - a.again || a.from - b.from)[0];
}

/** The stretch that the fewest officers saw; undefined where all were seen alike. */
export function leastSeen(stretches: readonly ViewedStretch[]): ViewedStretch | undefined {
  const [least] = stretches.toSorted((a, b) => a.viewers - b.viewers || a.from - b.from);
  return stretches.some(({ viewers }) => viewers > (least?.viewers ?? 0)) ? least : undefined;
}
