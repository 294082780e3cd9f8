import { checkMarks, refused, type EvidenceCheck } from '../../evidence/checks.js';
import type { CaseStudyContent, Scene } from './case-study-content.js';

export const CASE_DEEDS = ['start', 'choose', 'examine', 'ask', 'mark', 'custody', 'compare', 'target'] as const;
export type CaseDeed = (typeof CASE_DEEDS)[number];

/** A place of a picture, in shares of its width and height. */
export type Point = readonly [x: number, y: number];

/**
 * One thing that an officer did in a case, and the act that it followed: the journal is a tree, like the history of a
 * file. A run is the way from a `start` to a leaf.
 */
export interface CaseAct {
  /** The key of the act before it; empty for a start. */
  readonly after: string;
  readonly deed: CaseDeed;
  /** The scene in which it was done; empty for a start. */
  readonly on: string;
  /** What was chosen, examined, asked or marked; `exhibit/action` for custody; the name of the run for a start. */
  readonly of: string;
  /** Features or rows picked, in order of their ids. */
  readonly picks?: readonly string[];
  /** Places of the pictures that were marked. */
  readonly points?: readonly Point[];
  /** When it was first done, in epoch milliseconds. */
  readonly at: number;
}

/** Acts by their keys. */
export type Journal = Readonly<Record<string, CaseAct>>;

/** How many acts a journal keeps: eighty long runs. The oldest stay, so that nobody can fill the college's disk. */
export const MOST_ACTS = 5_000;
const MOST_IN_A_REPORT = 2_000;
const MOST_POINTS = 50;

/** Two 32-bit mixes of a text as 53 bits in base 36: no secret, only a name that differs where the text does. */
function mixed(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}

/**
 * The key of an act is made of all that it says but its instant. So the same act sent twice, or done in two tabs from the
 * same place, is one act, and two different acts never share a key: what is joined cannot collide.
 */
export function actKey({ after, deed, on, of, picks = [], points = [] }: Omit<CaseAct, 'at'>): string {
  return mixed(JSON.stringify([after, deed, on, of, picks, points]));
}

/** The journal with one more act. */
export const journalOf = (act: CaseAct): Journal => ({ [actKey(act)]: act });

const earlier = ([ka, a]: [string, CaseAct], [kb, b]: [string, CaseAct]) => a.at - b.at || (ka < kb ? -1 : 1);

/** The union of two journals, each act at the earliest instant reported of it. Idempotent, commutative, associative. */
export function joinJournals(a: Journal, b: Journal): Journal {
  const joined = new Map(Object.entries(a));
  for (const [key, act] of Object.entries(b)) {
    const known = joined.get(key);
    if (!known || act.at < known.at) joined.set(key, act);
  }
  return Object.fromEntries([...joined].sort(earlier).slice(0, MOST_ACTS));
}

/** The acts in the order in which they were first done, each with its key. */
export const earliestFirst = (journal: Journal): [string, CaseAct][] => Object.entries(journal).sort(earlier);

const names = (parts: readonly { readonly id: string }[], ids: readonly string[]) => {
  const known = new Set(parts.map(({ id }) => id));
  return ids.every((id) => known.has(id)) && new Set(ids).size === ids.length;
};

function existsOn(content: CaseStudyContent, scene: Scene, { deed, of, picks = [] }: CaseAct): boolean {
  switch (deed) {
    case 'choose':
      return names(scene.choices, [of]);
    case 'examine':
      return names(content.exhibits, [of]);
    case 'ask':
      return scene.kind === 'interview' && names(scene.questions, [of]);
    case 'mark':
      return scene.kind === 'document' && names(scene.paper.passages, [of]);
    case 'custody':
      return content.exhibits.some(({ id, actions }) => actions.some((action) => `${id}/${action.id}` === of));
    case 'compare':
      return of === '' && scene.kind === 'comparator' && names(scene.comparison.features, picks);
    case 'target':
      return of === '' && scene.kind === 'targeting' && names(scene.targeting.rows, picks);
    case 'start':
      return false;
  }
}

/** A run is named by its number among the officer's runs and a random rest. */
const RUN = /^(\d{1,4})\.[a-z0-9]{1,32}$/u;

/** The number of the run that a start begins. */
export const runNumber = ({ of }: CaseAct): number => Number(RUN.exec(of)?.[1] ?? 0);

function exists(content: CaseStudyContent, act: CaseAct): boolean {
  if (act.deed === 'start') return act.after === '' && act.on === '' && RUN.test(act.of);
  const scene = content.scenes.find(({ id }) => id === act.on);
  return scene !== undefined && existsOn(content, scene, act);
}

const isPoint = ([x, y]: Point) => x >= 0 && x <= 1 && y >= 0 && y <= 1;

/**
 * Whether a report of acts can be true: each is of this case, under its own key, in the past. Whether an act was open to
 * the officer is judged when the journal is replayed, for the act that it follows may still be on its way.
 */
export function checkJournal(content: CaseStudyContent, journal: Journal, now: Date): EvidenceCheck<Journal> {
  const acts = Object.entries(journal);
  if (acts.length > MOST_IN_A_REPORT) return refused('out-of-range');
  if (acts.some(([key, act]) => key !== actKey(act) || !exists(content, act))) return refused('unknown-id');
  if (acts.some(([, { points = [] }]) => points.length > MOST_POINTS || !points.every(isPoint)))
    return refused('out-of-range');
  const instants = Object.fromEntries(acts.map(([key, { at }]) => [key, at]));
  const checked = checkMarks(instants, new Set(Object.keys(instants)), now);
  return checked.ok ? { ok: true, evidence: journal } : checked;
}
