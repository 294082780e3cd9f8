import type { OrderedStep } from './steps.js';

export type StepPrerequisite = 'none' | 'all-before';

/** A step with what must come before it. */
export interface GatedStep extends OrderedStep {
  readonly prerequisite: StepPrerequisite;
}

/** Whether a step may be taken now; `waitsFor` names the steps that bar it, in course order. */
export type Availability = { readonly open: true } | { readonly open: false; readonly waitsFor: readonly string[] };

/**
 * The availability of every step of an edition in one pass. `all-before` waits for the required steps that come earlier;
 * optional steps bar nothing. A step that is complete stays open for good: nobody is locked out of what she has done.
 */
export function stepAvailabilities(
  steps: readonly GatedStep[],
  completed: ReadonlySet<string>,
): Map<string, Availability> {
  const availabilities = new Map<string, Availability>();
  const unmet: string[] = [];
  for (const step of steps) {
    const barred = step.prerequisite === 'all-before' && unmet.length > 0 && !completed.has(step.id);
    availabilities.set(step.id, barred ? { open: false, waitsFor: [...unmet] } : { open: true });
    if (step.required && !completed.has(step.id)) unmet.push(step.id);
  }
  return availabilities;
}

/** The availability of one step, by its own prerequisite; see {@link stepAvailabilities}. Throws where the edition has no such step. */
export function stepAvailability(
  steps: readonly GatedStep[],
  stepId: string,
  completed: ReadonlySet<string>,
): Availability {
  const availability = stepAvailabilities(steps, completed).get(stepId);
  if (!availability) throw new RangeError(`no step ${stepId} in this edition`);
  return availability;
}
