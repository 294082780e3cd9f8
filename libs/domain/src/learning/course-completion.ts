import type { OrderedStep } from './steps.js';

/** Whether a course is complete; `missing` names the steps that still stand in the way, in course order. */
export type CourseCompletion =
  { readonly complete: true } | { readonly complete: false; readonly missing: readonly string[] };

/**
 * The steps that completing a course asks for: the required ones. A course whose steps are all optional asks for every
 * one of them, for else it would be complete before it was begun.
 */
export function stepsAskedFor<S extends OrderedStep>(steps: readonly S[]): S[] {
  const required = steps.filter((step) => step.required);
  return required.length > 0 ? required : [...steps];
}

/** Judges a course by the facts: which of its steps were completed. A course without steps is never complete. */
export function courseCompletion(steps: readonly OrderedStep[], completed: ReadonlySet<string>): CourseCompletion {
  const asked = stepsAskedFor(steps);
  const missing = asked.filter(({ id }) => !completed.has(id)).map(({ id }) => id);
  return asked.length > 0 && missing.length === 0 ? { complete: true } : { complete: false, missing };
}

/** The share of the steps asked for that are complete, 0 to 1; exactly 1 when the course is. */
export function courseShare(steps: readonly OrderedStep[], completed: ReadonlySet<string>): number {
  const asked = stepsAskedFor(steps);
  return asked.length === 0 ? 0 : asked.filter(({ id }) => completed.has(id)).length / asked.length;
}
