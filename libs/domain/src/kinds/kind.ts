import type { EvidenceCheck } from '../evidence/checks.js';
import { isMarked, type Marks } from '../evidence/marks.js';
import type { Range } from '../evidence/ranges.js';
import type { AnswerGroup, FirstAnswers } from './first-answers.js';
import type { Passage } from './passage.js';
import type { Problem, Skeleton } from './problem.js';

/** The words of the kinds of step, in the order in which forms offer them. */
export const CONTENT_KINDS = ['video', 'podcast', 'article', 'case-study', 'lesson', 'quiz', 'webinar'] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** A stretch of a step that is covered, as shares of the step (0 to 1): what a proof stripe fills in. */
export interface StripeSpan {
  readonly from: number;
  readonly to: number;
}

/** What the server says of a step's evidence. `requirement` is frozen into the completion; `missing` tells the officer what is left. */
export type Judgement =
  | { readonly complete: true; readonly requirement: Requirement }
  | { readonly complete: false; readonly missing: Missing };

/** The rule that a completion met, with the figure reached. */
export interface Requirement {
  readonly rule:
    | 'coverage'
    | 'questions-answered'
    | 'sections-read'
    | 'ending-reached'
    | 'pages-and-checks'
    | 'pass-mark'
    | 'minutes-present';
  readonly needed: number;
  readonly reached: number;
}

/** What still stands between the officer and the completion of a step. */
export interface Missing {
  readonly rule: Requirement['rule'];
  readonly needed: number;
  readonly reached: number;
}

/** Where to take up a step again; each kind reads its own field. */
export interface ResumePoint {
  readonly seconds?: number;
  readonly place?: string;
  /** The language of the content in which the place was reached; absent where it does not matter or is not known. */
  readonly locale?: string;
}

/**
 * One thing that stands on record, as its officer reads it: a stretch played (`from`, `to` in seconds of the medium) or
 * attended (in seconds since the epoch), a part read, a decision taken, an answer chosen, each with the newest instant
 * (`at`, epoch milliseconds). `label` is in the language of the content; stretches have none.
 */
export interface RecordedItem {
  readonly what: 'played' | 'present' | 'read' | 'seen' | 'decided' | 'examined' | 'answered' | 'result';
  readonly label: string;
  readonly from?: number;
  readonly to?: number;
  readonly at?: number;
  readonly share?: number;
}

interface OfKind {
  readonly kind: ContentKind;
}

/** A place of a content at which officers decide, and the ways on from it, in their order. */
export interface DecisionPlace {
  readonly place: string;
  readonly title: string;
  readonly ways: readonly {
    readonly decision: string;
    readonly label: string;
    /** What the way leads to is called. */
    readonly leadsTo: string;
  }[];
}

/**
 * The pure rules of one content kind. `join` must be idempotent, commutative and never lose anything
 * (property-tested for every kind in registry.spec.ts).
 */
export interface KindRules<C extends OfKind, E extends OfKind> {
  /** Evidence of nothing yet. */
  readonly none: E;
  join(a: E, b: E): E;
  judge(content: C, evidence: E): Judgement;
  /** What is covered, for the proof stripe: spans of the step from 0 to 1. */
  spans(content: C, evidence: E): StripeSpan[];
  resumeAt(content: C, evidence: E): ResumePoint;
  /** What a place of {@link ResumePoint.place} is called in the content, for a person: "Continue at …". Without it places have no names. */
  placeName?(content: C, place: string): string | undefined;
  /** The same place in the content of another language; without it the place is the same in all. */
  carried?(from: C, to: C, at: ResumePoint): ResumePoint;
  /** All that is on record, in the order of the content: what "My proof" shows. Nothing recorded may be missing from it. */
  recorded(content: C, evidence: E): RecordedItem[];
  /** Whether a browser's report can be true of this content at this instant. Run before anything is joined. */
  check(content: C, evidence: E, now: Date): EvidenceCheck<E>;
  /** What must be mended before the content may be published; empty when nothing. */
  problems(content: C): Problem[];
  /** What must be equal in every language of the step. */
  skeleton(content: C): Skeleton;
  /** What was played of a medium, for the trace of a sitting; a kind that plays nothing has none. */
  played?(evidence: E): readonly Range[];
  /** Where officers decide, in the order of the content; without it the kind has no decisions. */
  decisionPlaces?(content: C): DecisionPlace[];
  /**
   * What is asked for figures of first answers, by the id of its place, each with all that it says: only answers to the same
   * words are counted together. With it goes `firstAnswers`, the figures themselves; a kind without such has neither.
   */
  asked?(content: C): ReadonlyMap<string, string>;
  firstAnswers?(content: C, groups: readonly AnswerGroup[]): FirstAnswers[];
  /** The words that search may find, in the order of the step. No key, no feedback, no ending. */
  passages(content: C): Passage[];
}

/** Marks as items in the order of the content; what the content no longer names stands last, by its id. */
export function markedItems(
  what: RecordedItem['what'],
  marks: Marks,
  labels: ReadonlyMap<string, string>,
): RecordedItem[] {
  const known = [...labels].filter(([id]) => isMarked(marks, id));
  const unknown = Object.keys(marks).filter((id) => !labels.has(id));
  return [...known, ...unknown.map((id) => [id, id] as const)].map(([id, label]) => ({ what, label, at: marks[id] }));
}

/** Whether the evidence fulfils what is asked, with the figures either way. */
export function judgedBy(figures: Requirement, fulfilled: boolean): Judgement {
  return fulfilled ? { complete: true, requirement: figures } : { complete: false, missing: figures };
}
