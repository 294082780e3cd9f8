import type { CaseStudyContent, CustodyAct, Exhibit, ExhibitStatus, Value } from './case-study-content.js';
import type { CaseAct } from './journal.js';

/** A line of the custody log of an exhibit. `sound` is false where it broke the chain. */
export interface CustodyEntry {
  /** What was done; `missed` and `decision` are breaks that no action of the exhibit made. */
  readonly act: CustodyAct | 'missed' | 'decision';
  readonly action: string;
  readonly scene: string;
  readonly words: string;
  readonly sound: boolean;
}

export interface Custody {
  readonly intact: boolean;
  readonly status: ExhibitStatus;
  readonly holder: string;
  readonly place: string;
  readonly log: readonly CustodyEntry[];
}

export interface Compared {
  readonly picks: readonly string[];
  readonly hits: number;
  readonly falseAlarms: number;
  /** How many differences there were to find. */
  readonly of: number;
  /** From 0 to 1: the share found, less the share of false alarms. */
  readonly score: number;
}

export interface Targeted {
  readonly rows: readonly string[];
  readonly hits: number;
  /** The share of the inspections that found something, 0 to 1. */
  readonly rate: number;
  readonly cost: number;
}

export interface Ruling {
  readonly scene: string;
  readonly admitted: boolean;
  /** True where the chain of custody is why it was excluded. */
  readonly forCustody: boolean;
  readonly words: string;
}

export interface Change {
  readonly variable: string;
  readonly from: Value;
  readonly to: Value;
}

/** One act of a run with what it changed: what a replay shows, decision by decision. */
export interface TrailStep {
  readonly act: CaseAct;
  /** The scene in which the case stood after it. */
  readonly scene: string;
  readonly changes: readonly Change[];
  readonly notes: readonly string[];
}

/** Where a run stands: all that its acts have brought about. Computed anew from the journal, never stored. */
export interface CaseState {
  readonly scene: string;
  readonly values: ReadonlyMap<string, Value>;
  readonly visited: ReadonlySet<string>;
  /** `scene/choice`, `scene/question` and `scene/passage`. */
  readonly chosen: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
  readonly marked: ReadonlySet<string>;
  readonly examined: ReadonlySet<string>;
  /** Exhibits that a visited scene showed. */
  readonly shown: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
  readonly custody: ReadonlyMap<string, Custody>;
  readonly compared: ReadonlyMap<string, Compared>;
  readonly targeted: ReadonlyMap<string, Targeted>;
  readonly rulings: ReadonlyMap<string, Ruling>;
  readonly trail: readonly TrailStep[];
}

const untouched = ({ holder, place, status }: Exhibit): Custody => ({ intact: true, status, holder, place, log: [] });

/** A case before anything has happened. */
export function untold(content: CaseStudyContent): CaseState {
  const none: ReadonlySet<string> = new Set();
  return {
    scene: content.start,
    values: new Map(content.variables.map(({ id, initial }) => [id, initial])),
    ...{ visited: none, chosen: none, asked: none, marked: none, examined: none, shown: none, notes: none },
    custody: new Map(content.exhibits.map((exhibit) => [exhibit.id, untouched(exhibit)])),
    ...{ compared: new Map(), targeted: new Map(), rulings: new Map(), trail: [] },
  };
}

export const having = (set: ReadonlySet<string>, ...ids: readonly string[]): ReadonlySet<string> =>
  ids.every((id) => set.has(id)) ? set : new Set([...set, ...ids]);

export const putting = <T>(map: ReadonlyMap<string, T>, id: string, value: T): ReadonlyMap<string, T> =>
  new Map([...map, [id, value]]);
