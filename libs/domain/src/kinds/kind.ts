import type { Evidence, KindContent } from './registry.js';

/** The words of the kinds of step, in the order in which forms offer them. */
export const CONTENT_KINDS = ['video', 'podcast', 'article', 'case-study', 'lesson', 'quiz', 'webinar'] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** One piece of a proof stripe: `weight` is its length beside its neighbours, `from` and `to` (0 to 1) what is covered inside it. */
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

/**
 * The pure rules of one content kind. `join` must be idempotent, commutative and never lose anything
 * (property-tested for every kind in registry.spec.ts).
 */
export interface KindRules<C extends KindContent = KindContent, E extends Evidence = Evidence> {
  /** Evidence of nothing yet. */
  readonly none: E;
  join(a: E, b: E): E;
  judge(content: C, evidence: E): Judgement;
  /** What is covered, for the proof stripe: spans of the step from 0 to 1. */
  spans(content: C, evidence: E): StripeSpan[];
  resumeAt(content: C, evidence: E): ResumePoint;
}
