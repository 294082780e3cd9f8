import type { Source } from '../source.js';

/** A thing in evidence: its seal, where it was found, and what an examination shows. */
export interface Exhibit {
  readonly id: string;
  readonly seal: string;
  readonly title: string;
  readonly found: string;
  readonly description: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

/** A way on from a scene. `needs` lists exhibits that must have been examined before it may be taken. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly to: string;
  readonly needs?: readonly string[];
}

/** How a case ended: the standing of the case, with the expert's debrief. */
export interface Ending {
  readonly verdict: 'strong' | 'partial' | 'lost';
  readonly debrief: string;
  readonly legalBasis: readonly string[];
}

export interface Scene {
  readonly id: string;
  readonly title: string;
  readonly body: readonly string[];
  readonly exhibits: readonly string[];
  readonly choices: readonly Choice[];
  readonly ending?: Ending;
}

/** A branching case: a graph of scenes from `start` to one of several endings. Ids are the same in every language. */
export interface CaseStudyContent {
  readonly kind: 'case-study';
  readonly brief: string;
  readonly start: string;
  readonly scenes: readonly Scene[];
  readonly exhibits: readonly Exhibit[];
  readonly sources: readonly Source[];
}
