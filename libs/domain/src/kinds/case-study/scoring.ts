import type { Compared, Targeted } from './case-state.js';
import type { Point } from './journal.js';
import type { Area, Comparison, Feature, Targeting } from './scene-parts.js';

const size = ({ width, height }: Area) => width * height;

/** Whether a point lies within an area. */
const lies = ([px, py]: Point, { x, y, width, height }: Area) =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** The feature that a point marks: of those that it lies in, the one with the smallest area around it. */
export function featureAt({ features }: Comparison, point: Point): Feature | undefined {
  const around = features.flatMap((feature) =>
    (feature.areas ?? []).filter((area) => lies(point, area)).map((area) => ({ feature, size: size(area) })),
  );
  return around.sort((a, b) => a.size - b.size)[0]?.feature;
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
