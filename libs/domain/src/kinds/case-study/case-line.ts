import type { Change, CaseState, CustodyEntry, Ruling } from './case-state.js';
import type { CaseStudyContent, Choice, Exhibit, Scene } from './case-study-content.js';
import { sceneOf, take } from './replay.js';

/** How the thread of an exhibit runs past one row: it begins, runs on, has a knot there, or breaks. After a break it is torn for good. */
export type Thread = 'none' | 'begins' | 'runs' | 'knot' | 'breaks' | 'torn' | 'torn-knot';

type LineEvent =
  | { readonly what: 'scene'; readonly scene: Scene }
  | { readonly what: 'custody'; readonly exhibit: Exhibit; readonly entry: CustodyEntry }
  | { readonly what: 'ruling'; readonly exhibit: Exhibit; readonly ruling: Ruling }
  | { readonly what: 'decision'; readonly scene: Scene; readonly choice: Choice };

/** One row of the line of a case: what happened, what it changed, and each exhibit's thread past it, in order of the exhibits. */
export type LineRow = LineEvent & { readonly changes: readonly Change[]; readonly threads: readonly Thread[] };

/** What happened in a run so far, in order; `exhibits` are those that it found, in the order in which they were found. */
export interface CaseLine {
  readonly exhibits: readonly Exhibit[];
  readonly rows: readonly LineRow[];
}

/** The states of a run, one after each of its acts. */
export function statesOf(content: CaseStudyContent, { trail }: CaseState): CaseState[] {
  const states: CaseState[] = [];
  for (const { act } of trail) {
    const next = take(content, states.at(-1) ?? null, act);
    if (next) states.push(next);
  }
  return states;
}

type Row = LineEvent & { readonly changes: readonly Change[] };

/** The entries that an act wrote, in order of the exhibits. */
function custodyRows({ exhibits }: CaseStudyContent, before: CaseState | undefined, after: CaseState): Row[] {
  return exhibits.flatMap((exhibit) => {
    const known = before?.custody.get(exhibit.id)?.log.length ?? 0;
    const added = after.custody.get(exhibit.id)?.log.slice(known) ?? [];
    return added.map((entry): Row => ({ what: 'custody', exhibit, entry, changes: [] }));
  });
}

function rulingRows({ exhibits }: CaseStudyContent, before: CaseState | undefined, after: CaseState): Row[] {
  return exhibits.flatMap((exhibit): Row[] => {
    const ruling = after.rulings.get(exhibit.id);
    return ruling && ruling !== before?.rulings.get(exhibit.id)
      ? [{ what: 'ruling', exhibit, ruling, changes: [] }]
      : [];
  });
}

const put = (row: Row | undefined, changes: readonly Change[]): Row[] =>
  row ? [{ ...row, changes: [...row.changes, ...changes] }] : [];

function rowsOfAct(content: CaseStudyContent, before: CaseState | undefined, after: CaseState): Row[] {
  const step = after.trail.at(-1);
  const there = sceneOf(content, after.scene);
  if (!step || !there) return [];
  const { act, changes } = step;
  const custody = custodyRows(content, before, after);
  if (act.deed !== 'start' && act.deed !== 'choose') return [...put(custody[0], changes), ...custody.slice(1)];
  const scene = sceneOf(content, act.on);
  const choice = scene?.choices.find(({ id }) => id === act.of);
  // A court's way is no decision of hers, and its label says nothing.
  const decision: Row[] =
    scene && choice && scene.kind !== 'hearing' ? [{ what: 'decision', scene, choice, changes }] : [];
  const arrival: Row = { what: 'scene', scene: there, changes: decision.length > 0 ? [] : changes };
  return [...decision, ...custody, arrival, ...rulingRows(content, before, after)];
}

function threadAt(row: Row, exhibit: string, found: boolean, begun: boolean, torn: boolean): Thread {
  if (!found) return 'none';
  const isItsOwn = (row.what === 'custody' || row.what === 'ruling') && row.exhibit.id === exhibit;
  if (row.what === 'custody' && isItsOwn && !row.entry.sound && !torn) return 'breaks';
  if (torn) return isItsOwn ? 'torn-knot' : 'torn';
  if (!begun) return 'begins';
  return isItsOwn ? 'knot' : 'runs';
}

/**
 * The line of a case: scenes and decisions of a run in order, with what each exhibit went through on the same line. It
 * holds what happened and nothing that lies ahead.
 */
export function caseLine(content: CaseStudyContent, state: CaseState): CaseLine {
  const rows: Row[] = [];
  const foundAt = new Map<string, number>();
  let before: CaseState | undefined;
  for (const after of statesOf(content, state)) {
    const added = rowsOfAct(content, before, after);
    const arrival = rows.length + added.findIndex(({ what }) => what === 'scene');
    rows.push(...added);
    for (const id of after.shown) if (!before?.shown.has(id)) foundAt.set(id, arrival);
    before = after;
  }
  const exhibits = content.exhibits
    .filter(({ id }) => foundAt.has(id))
    .sort((a, b) => (foundAt.get(a.id) ?? 0) - (foundAt.get(b.id) ?? 0));
  const torn = new Set<string>();
  return {
    exhibits,
    rows: rows.map((row, i): LineRow => {
      const threads = exhibits.map(({ id }) => {
        const at = foundAt.get(id) ?? 0;
        return threadAt(row, id, i >= at, i > at, torn.has(id));
      });
      if (row.what === 'custody' && !row.entry.sound) torn.add(row.exhibit.id);
      return { ...row, threads };
    }),
  };
}
