import { stepAvailabilities, type StripeSpan } from '@provost/domain';
import type { Outline, OutlineModule, OutlineStep } from '../catalog/outlines.service.js';
import type { RecordedEnrolment, RecordedStep } from './learning.store.js';

/** The pure joining of an edition's outline with what is recorded: what the home, course and step pages show. */

type Records = ReadonlyMap<string, RecordedStep>;

export interface StepProgressView {
  complete: boolean;
  completedAt: string | null;
  requirement: RecordedStep['requirement'];
  spans: readonly StripeSpan[];
  open: boolean;
  waitsFor: readonly string[];
  seconds: number;
}

export const recordsOf = (recorded: RecordedEnrolment): Records =>
  new Map(recorded.steps.map((step) => [step.stepId, step]));

export const stepsOf = (outline: Outline): OutlineStep[] => outline.modules.flatMap(({ steps }) => steps);

const completedIn = (records: Records): Set<string> =>
  new Set([...records.values()].filter(({ completedAt }) => completedAt).map(({ stepId }) => stepId));

/** What the rows of an edition's steps show of their progress; what bars which step is worked out once for all of them. */
export function progressReader(outline: Outline, records: Records): (step: OutlineStep) => StepProgressView {
  const availabilities = stepAvailabilities(stepsOf(outline), completedIn(records));
  return (step) => {
    const record = records.get(step.id);
    const availability = availabilities.get(step.id);
    return {
      complete: record?.completedAt != null,
      completedAt: record?.completedAt ?? null,
      requirement: record?.requirement ?? null,
      spans: record?.spans ?? [],
      open: availability?.open ?? false,
      waitsFor: availability?.open === false ? availability.waitsFor : [],
      seconds: record?.seconds ?? 0,
    };
  };
}

/** The proof stripe of an enrolment: every step in order, as long as its minutes. */
export function stripeOf(outline: Outline, records: Records) {
  return stepsOf(outline).map((step) => ({
    stepId: step.id,
    weight: step.minutes,
    complete: records.get(step.id)?.completedAt != null,
    spans: records.get(step.id)?.spans ?? [],
  }));
}

/** Where to go on: the step worked on last if it is unfinished, else the first required one that is open and not complete. */
export function resumeOf(outline: Outline, records: Records) {
  const unfinished = (step: OutlineStep) => records.get(step.id)?.completedAt == null;
  const lastTouched = [...records.values()]
    .filter(({ updatedAt, completedAt }) => updatedAt && !completedAt)
    .sort((a, b) => ((a.updatedAt ?? '') < (b.updatedAt ?? '') ? 1 : -1))[0];
  const all = stepsOf(outline);
  const availabilities = stepAvailabilities(all, completedIn(records));
  const step =
    all.find(({ id }) => id === lastTouched?.stepId) ??
    all.find((candidate) => candidate.required && unfinished(candidate) && availabilities.get(candidate.id)?.open);
  if (!step) return null;
  const module = outline.modules.find(({ steps }) => steps.includes(step)) as OutlineModule;
  const at = records.get(step.id)?.resumeAt ?? {};
  return {
    stepId: step.id,
    stepTitle: step.title,
    kind: step.kind,
    moduleTitle: module.title,
    modulePosition: module.position,
    seconds: at.seconds ?? null,
    place: at.place ?? null,
    placeName: null as string | null,
    minutesLeftInModule: module.steps.filter(unfinished).reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

/** Seconds on task over all steps. */
export const secondsRecorded = (recorded: RecordedEnrolment): number =>
  recorded.steps.reduce((sum, { seconds }) => sum + seconds, 0);

/** A module is done when each of its required steps is. */
export function modulesDone(outline: Outline, records: Records): number {
  return outline.modules.filter(({ steps }) =>
    steps.filter(({ required }) => required).every(({ id }) => records.get(id)?.completedAt != null),
  ).length;
}
