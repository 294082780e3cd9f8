import { stepAvailabilities, type GatedStep } from './availability.js';

/** A step as the rule of {@link piecesThatFit} sees it. */
export interface PieceStep extends GatedStep {
  readonly moduleId: string;
  readonly complete: boolean;
  /** Whole minutes that are left of it: what was begun is not counted again. */
  readonly minutesLeft: number;
  /** False for what has its own hour, such as a webinar: it is never proposed, though it may bar what comes after. */
  readonly anyTime: boolean;
}

export interface PieceCourse {
  readonly id: string;
  /** In course order. */
  readonly steps: readonly PieceStep[];
}

/** A step to take now. `completesModule`: with it every required step of its module is complete. */
export interface Piece {
  readonly courseId: string;
  readonly stepId: string;
  readonly minutes: number;
  readonly completesModule: boolean;
}

/** The wanted steps of one course that fit, in its order, each open once those before it in the plan are done. */
function planOf(course: PieceCourse, minutes: number, wanted: (step: PieceStep) => boolean): Piece[] {
  const done = new Set(course.steps.filter(({ complete }) => complete).map(({ id }) => id));
  const pieces: Piece[] = [];
  let left = minutes;
  for (const step of course.steps) {
    if (step.complete || !step.anyTime || step.minutesLeft > left || !wanted(step)) continue;
    if (!stepAvailabilities(course.steps, done).get(step.id)?.open) continue;
    done.add(step.id);
    left -= step.minutesLeft;
    const asked = course.steps.filter(({ moduleId, required }) => moduleId === step.moduleId && required);
    const completesModule = step.required && asked.every(({ id }) => done.has(id));
    pieces.push({ courseId: course.id, stepId: step.id, minutes: step.minutesLeft, completesModule });
  }
  return pieces;
}

const minutesOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { minutes }) => sum + minutes, 0);
const modulesOf = (pieces: readonly Piece[]): number => pieces.filter(({ completesModule }) => completesModule).length;

/** The modules of which something is complete: only what was begun is worth a jump ahead to finish. */
const begunModules = ({ steps }: PieceCourse): string[] => [
  ...new Set(steps.filter(({ complete }) => complete).map(({ moduleId }) => moduleId)),
];

/**
 * What an officer can do in so many minutes: steps of her courses, in an order in which she may take them, never more than
 * the minutes. Of all plans for one course the one that completes most modules is taken, be it in the order of the course or
 * by finishing a module that is begun; courses come as given (the one worked on last first), one that completes a module
 * before one that does not. The same question always has the same answer.
 */
export function piecesThatFit(courses: readonly PieceCourse[], minutes: number): Piece[] {
  const best = (course: PieceCourse, left: number): Piece[] => {
    const required = (step: PieceStep) => step.required;
    const plans = [
      planOf(course, left, required),
      ...begunModules(course).map((moduleId) => {
        const first = planOf(course, left, (step) => step.required && step.moduleId === moduleId);
        return modulesOf(first) > 0 ? first : [];
      }),
    ];
    const plan = plans.reduce((chosen, one) => (modulesOf(one) > modulesOf(chosen) ? one : chosen));
    return plan.length > 0 ? plan : planOf(course, left, () => true);
  };
  const chosen: Piece[] = [];
  const ranked = courses
    .map((course) => ({ course, modules: modulesOf(best(course, minutes)) }))
    .sort((a, b) => Math.sign(b.modules) - Math.sign(a.modules));
  for (const { course } of ranked) chosen.push(...best(course, minutes - minutesOf(chosen)));
  return chosen;
}
