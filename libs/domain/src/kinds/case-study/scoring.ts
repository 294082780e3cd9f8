import type { Compared, Targeted } from './case-state.js';
import type { Point } from './journal.js';
import type { Comparison, Feature, Targeting } from './scene-parts.js';

/** Whether a point of a picture lies within a feature. */
function lies([x, y]: Point, { at }: Feature): boolean {
  return at !== undefined && Math.hypot(x - at.x, y - at.y) <= at.radius;
}

/** The feature that a point marks: the one whose middle is nearest among those that it lies in. */
export function featureAt({ features }: Comparison, point: Point): Feature | undefined {
  const far = ({ at }: Feature) => (at ? Math.hypot(point[0] - at.x, point[1] - at.y) : Infinity);
  return features.filter((feature) => lies(point, feature)).sort((a, b) => far(a) - far(b))[0];
}

/**
 * How a comparison went: differences that were marked, and false alarms. A place that lies in a feature marks it; one that
 * lies in none is a false alarm.
 */
export function comparedBy(comparison: Comparison, picks: readonly string[], points: readonly Point[]): Compared {
  const found = points.map((point) => featureAt(comparison, point));
  const marked = new Set([...picks, ...found.flatMap((feature) => (feature ? [feature.id] : []))]);
  const differing = comparison.features.filter(({ differs }) => differs);
  const hits = differing.filter(({ id }) => marked.has(id)).length;
  const stray = found.filter((feature) => feature === undefined).length;
  const falseAlarms = marked.size - hits + stray;
  const score = differing.length === 0 ? 0 : Math.max(0, (hits - falseAlarms) / differing.length);
  return { picks: [...marked].sort(), hits, falseAlarms, of: differing.length, score };
}

/** How an inspection of the chosen rows went. */
export function targetedBy({ rows, costEach }: Targeting, chosen: readonly string[]): Targeted {
  const hits = rows.filter(({ id, hit }) => hit && chosen.includes(id)).length;
  return { rows: chosen, hits, rate: chosen.length === 0 ? 0 : hits / chosen.length, cost: costEach * chosen.length };
}
