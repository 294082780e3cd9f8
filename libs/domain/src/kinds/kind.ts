import type { EvidenceCheck } from '../evidence/checks.js';
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
  readonly rule: 'coverage' | 'sections-read' | 'ending-reached' | 'pages-and-checks' | 'pass-mark' | 'minutes-present';
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
}

interface OfKind {
  readonly kind: ContentKind;
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
  /** Whether a browser's report can be true of this content at this instant. Run before anything is joined. */
  check(content: C, evidence: E, now: Date): EvidenceCheck<E>;
  /** What must be mended before the content may be published; empty when nothing. */
  problems(content: C): Problem[];
  /** What must be equal in every language of the step. */
  skeleton(content: C): Skeleton;
}

/** Whether the evidence fulfils what is asked, with the figures either way. */
export function judgedBy(figures: Requirement, fulfilled: boolean): Judgement {
  return fulfilled ? { complete: true, requirement: figures } : { complete: false, missing: figures };
}
