// The first shape of a case study and of what officers did in it, and the shape of September 2026 that follows it. A migration
// imports nothing of the product: what it converts to is fixed on the day it is written, whatever the product says later.

/** Newest instants (epoch milliseconds) by id. */
type Marks = Readonly<Record<string, number>>;

interface FirstChoice {
  readonly id: string;
  readonly to: string;
  readonly needs?: readonly string[];
}

interface FirstScene {
  readonly id: string;
  readonly exhibits: readonly string[];
  readonly choices: readonly FirstChoice[];
  readonly ending?: object;
}

interface FirstExhibit {
  readonly id: string;
  readonly found: string;
}

/** A case before it had variables, kinds of scenes and custody. */
export interface FirstCaseStudy {
  readonly start: string;
  readonly scenes: readonly FirstScene[];
  readonly exhibits: readonly FirstExhibit[];
}

/** Decisions as `scene/choice`, and exhibits examined. */
export interface FirstCaseEvidence {
  readonly decisions: Marks;
  readonly examined: Marks;
}

interface Act {
  readonly after: string;
  readonly deed: 'start' | 'choose' | 'examine';
  readonly on: string;
  readonly of: string;
  readonly at: number;
}

/** The case in its new shape: each scene with its kind, nothing to remember yet, and exhibits that lie where they were found. */
export function caseStudyOf(first: FirstCaseStudy) {
  const kindOf = ({ ending, choices }: FirstScene) =>
    ending ? 'ending' : choices.length > 1 ? 'decision' : 'narrative';
  return {
    ...first,
    variables: [],
    notes: [],
    scenes: first.scenes.map((scene) => ({ ...scene, kind: kindOf(scene) })),
    exhibits: first.exhibits.map((exhibit) => ({
      ...exhibit,
      ...{ holder: '', place: exhibit.found, provenance: '', status: 'sealed', actions: [] },
    })),
  };
}

/** The key of an act, as the journal of a case makes it (two 32-bit mixes of its words, in base 36). */
function keyOf({ after, deed, on, of }: Act): string {
  const text = JSON.stringify([after, deed, on, of, [], []]);
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 2654435761);
    b = Math.imul(b ^ text.charCodeAt(i), 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}

/** A journal under way: acts by their keys. */
class Journal {
  readonly acts: Record<string, Act> = {};

  /** Writes an act and gives its key. */
  write(act: Act): string {
    const key = keyOf(act);
    this.acts[key] ??= act;
    return key;
  }
}

/** Where a walk stands: at a scene, after an act, with what was shown and examined on the way. */
interface Standing {
  readonly scene: string;
  readonly after: string;
  readonly shown: ReadonlySet<string>;
  readonly examined: ReadonlySet<string>;
  /** The decisions that led here. */
  readonly way: readonly string[];
}

/** The decision that was taken last; of two at one instant the one that sorts later, as the first shape had it. */
const newestOf = (marks: Marks): string | undefined =>
  Object.entries(marks).sort(([ka, a], [kb, b]) => b - a || (ka < kb ? 1 : -1))[0]?.[0];

/**
 * What was done, as a journal. The first shape knew what was decided, and not in which run. So one run takes every decision
 * that a way from the start leads to, as a tree; where she had begun again, a second run stands where her newest decision
 * led. What no way leads to is kept as an act that follows the start: on record, and part of no run.
 */
export function journalOf(first: FirstCaseStudy, { decisions, examined }: FirstCaseEvidence): Record<string, Act> {
  const instants = [...Object.values(decisions), ...Object.values(examined)];
  if (instants.length === 0) return {};
  const journal = new Journal();
  // A start comes before all that was done.
  const begun = Math.min(...instants) - 1;
  const start = journal.write({ after: '', deed: 'start', on: '', of: '1.before', at: begun });

  const ways = walk(first, { decisions, examined }, journal, start);
  const newest = newestOf(decisions);
  const toNewest = newest === undefined ? undefined : ways.get(newest);
  if (toNewest && [...ways.values()].some((way) => way.length > toNewest.length && way.includes(newest ?? ''))) {
    const again = journal.write({ after: '', deed: 'start', on: '', of: '2.before', at: begun });
    const only = Object.fromEntries(toNewest.map((decision) => [decision, decisions[decision] ?? begun]));
    walk(first, { decisions: only, examined }, journal, again);
  }

  const written = new Set(
    Object.values(journal.acts).map(({ deed, on, of }) => (deed === 'choose' ? `${on}/${of}` : of)),
  );
  for (const [decision, at] of Object.entries(decisions)) {
    const [on = '', of = ''] = decision.split('/');
    if (!written.has(decision)) journal.write({ after: start, deed: 'choose', on, of, at });
  }
  for (const [of, at] of Object.entries(examined)) {
    if (!written.has(of)) journal.write({ after: start, deed: 'examine', on: first.start, of, at });
  }
  return journal.acts;
}

/** Takes every decision that is open on a way from the start, the shortest ways first, each once; gives the way to each. */
function walk(
  { start, scenes }: FirstCaseStudy,
  { decisions, examined }: FirstCaseEvidence,
  journal: Journal,
  after: string,
): Map<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>();
  const nobody: ReadonlySet<string> = new Set();
  const open: Standing[] = [{ scene: start, after, shown: nobody, examined: nobody, way: [] }];
  for (let here = open.shift(); here; here = open.shift()) {
    const at = here.scene;
    const scene = scenes.find(({ id }) => id === at);
    if (!scene) continue;
    const shown = new Set([...here.shown, ...scene.exhibits]);
    const seen = new Set(here.examined);
    let key = here.after;
    for (const of of shown) {
      const when = examined[of];
      if (when === undefined || seen.has(of)) continue;
      key = journal.write({ after: key, deed: 'examine', on: scene.id, of, at: when });
      seen.add(of);
    }
    for (const { id, to, needs = [] } of scene.choices) {
      const decision = `${scene.id}/${id}`;
      const when = decisions[decision];
      if (when === undefined || ways.has(decision) || !needs.every((exhibit) => seen.has(exhibit))) continue;
      const way = [...here.way, decision];
      ways.set(decision, way);
      const decided = journal.write({ after: key, deed: 'choose', on: scene.id, of: id, at: when });
      open.push({ scene: to, after: decided, shown, examined: seen, way });
    }
  }
  return ways;
}
