import type { Source } from '../source.js';
import type { Comparison, Effect, Hearing, Paper, Picture, Question, Targeting } from './scene-parts.js';

/** A value of a variable or of an expression. */
export type Value = boolean | number | string;

/** What a variable means to the whole college, so that every case shows it alike. */
export const VARIABLE_ROLES = ['budget', 'time', 'admissibility', 'officer-safety', 'public-harm'] as const;
export type VariableRole = (typeof VARIABLE_ROLES)[number];

interface VariableHead {
  /** Its name in expressions: a letter first, then letters, digits, underscores and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly role?: VariableRole;
  /** True where officers see it while they decide. */
  readonly shown: boolean;
}

/** Something that a case remembers: a sum, the hours left, whether the press knows. Numbers stay within their bounds. */
export type Variable = VariableHead &
  (
    | { readonly type: 'boolean'; readonly initial: boolean }
    | {
        readonly type: 'number';
        readonly initial: number;
        readonly least?: number;
        readonly most?: number;
        /** What is counted, in words: hours, euros. */
        readonly unit?: string;
      }
    | {
        readonly type: 'choice';
        readonly initial: string;
        readonly options: readonly { readonly id: string; readonly title: string }[];
      }
  );

export const CUSTODY_ACTS = ['photograph', 'seal', 'hand-over', 'open', 'laboratory'] as const;
export type CustodyAct = (typeof CUSTODY_ACTS)[number];

/** Something that may be done with an exhibit, once; it writes an entry of its custody log. */
export interface CustodyAction {
  readonly id: string;
  readonly act: CustodyAct;
  /** On the button. */
  readonly label: string;
  /** In the log, where it was done rightly. */
  readonly entry: string;
  /** Scenes that offer it; where absent, every scene that shows the exhibit. */
  readonly scenes?: readonly string[];
  /** Actions of this exhibit that must come before it, or the chain breaks. */
  readonly after?: readonly string[];
  /** A condition that must hold when it is done, or the chain breaks. */
  readonly when?: string;
  /** Scenes that find the chain broken where this was not done before them. */
  readonly due?: readonly string[];
  /** In the log, where it was done wrongly or was missed. */
  readonly broken?: string;
  /** Who has the exhibit then, and where. */
  readonly holder?: string;
  readonly place?: string;
  readonly effects?: readonly Effect[];
}

/** A thing in evidence: its seal, where it was found, who has it, and what an examination shows. */
export interface Exhibit {
  readonly id: string;
  readonly seal: string;
  readonly title: string;
  readonly found: string;
  readonly description: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly picture?: Picture;
  /** Who has it, and where it is, when the case first shows it. */
  readonly holder: string;
  readonly place: string;
  /** Where it came from before that. */
  readonly provenance: string;
  readonly status: ExhibitStatus;
  readonly actions: readonly CustodyAction[];
  /** Notes that its examination puts into the notebook. */
  readonly notes?: readonly string[];
}
export const EXHIBIT_STATUSES = ['as-found', 'sealed', 'open', 'at-laboratory'] as const;
export type ExhibitStatus = (typeof EXHIBIT_STATUSES)[number];

/** A fact for the investigator's notebook. */
export interface Note {
  readonly id: string;
  readonly text: string;
}

/** A way on from a scene, open once the exhibits that it `needs` were examined and its condition holds. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly to: string;
  readonly needs?: readonly string[];
  readonly when?: string;
  /** Said while the condition does not hold. */
  readonly closed?: string;
  readonly effects?: readonly Effect[];
  readonly notes?: readonly string[];
  /** Exhibits whose chain of custody this decision breaks, each with the words of the log. */
  readonly breaks?: readonly { readonly exhibit: string; readonly entry: string }[];
  /** What an expert says to this decision; shown when the case has ended. */
  readonly rationale?: string;
  readonly legalBasis?: string;
}

/** How a case ended: the standing of the case, with the expert's debrief. */
export interface Ending {
  readonly verdict: 'strong' | 'partial' | 'lost';
  readonly debrief: string;
  readonly legalBasis: readonly string[];
}

interface SceneHead {
  readonly id: string;
  readonly title: string;
  readonly body: readonly string[];
  /** Where and when it plays, in words: the timeline of the case. */
  readonly place?: string;
  readonly clock?: string;
  readonly exhibits: readonly string[];
  /** What happens on entering it. */
  readonly effects?: readonly Effect[];
  readonly notes?: readonly string[];
  readonly choices: readonly Choice[];
}

/**
 * A scene by its kind. Of a hearing the court itself takes the first way that is open; every other scene is left by the
 * officer's decision, and an ending is never left.
 */
export type Scene = SceneHead &
  (
    | { readonly kind: 'narrative' }
    | { readonly kind: 'decision' }
    | {
        readonly kind: 'interview';
        readonly person: { readonly name: string; readonly role: string };
        readonly questions: readonly Question[];
      }
    | { readonly kind: 'document'; readonly paper: Paper }
    | { readonly kind: 'comparator'; readonly comparison: Comparison }
    | { readonly kind: 'targeting'; readonly targeting: Targeting }
    | { readonly kind: 'hearing'; readonly hearing: Hearing }
    | { readonly kind: 'ending'; readonly ending: Ending }
  );

export const SCENE_KINDS = [
  'narrative',
  'interview',
  'document',
  'comparator',
  'targeting',
  'decision',
  'hearing',
  'ending',
] as const satisfies readonly Scene['kind'][];
export type SceneKind = Scene['kind'];
export type SceneOf<K extends SceneKind> = Extract<Scene, { kind: K }>;

/** A case: a graph of scenes from `start` to one of several endings. Ids are the same in every language. */
export interface CaseStudyContent {
  readonly kind: 'case-study';
  readonly brief: string;
  readonly start: string;
  readonly variables: readonly Variable[];
  readonly scenes: readonly Scene[];
  readonly exhibits: readonly Exhibit[];
  readonly notes: readonly Note[];
  readonly sources: readonly Source[];
}
