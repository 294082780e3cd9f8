import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stepAvailability } from './availability.js';
import { piecesThatFit, type PieceCourse, type PieceStep } from './fitting.js';

const step = (id: string, minutesLeft: number, more: Partial<PieceStep> = {}): PieceStep => ({
  ...{ id, minutesLeft, moduleId: id.charAt(0), required: true, prerequisite: 'none', complete: false, anyTime: true },
  ...more,
});
const told = (courses: readonly PieceCourse[], minutes: number) =>
  piecesThatFit(courses, minutes).map(({ stepId }) => stepId);
const one = (...steps: PieceStep[]): PieceCourse[] => [{ id: 'course', steps }];

// prettier-ignore
const CASES: [name: string, courses: PieceCourse[], minutes: number, pieces: string[]][] = [
  ['the next step and the one after it', one(step('a1', 5), step('a2', 6), step('a3', 9)), 12, ['a1', 'a2']],
  ['nothing, where nothing fits', one(step('a1', 30)), 12, []],
  ['what is left of a begun step', one(step('a1', 4), step('a2', 20)), 12, ['a1']],
  ['not what is complete', one(step('a1', 5, { complete: true }), step('a2', 6)), 12, ['a2']],
  ['a later open step where the next is too long', one(step('a1', 30), step('a2', 6)), 12, ['a2']],
  ['not a step that waits for one too long', one(step('a1', 30), step('a2', 6, { prerequisite: 'all-before' })), 12, []],
  ['a step that waits for one just proposed', one(step('a1', 5), step('a2', 6, { prerequisite: 'all-before' })), 12, ['a1', 'a2']],
  ['what completes a module before what only begins one', one(step('a1', 8), step('a2', 8), step('b0', 1, { complete: true }), step('b1', 6)), 12, ['b1']],
  ['no jump into a module that is not begun', one(step('a1', 8), step('a2', 8), step('b1', 6)), 12, ['a1']],
  ['an optional step where no required one fits', one(step('a1', 30), step('a2', 6, { required: false })), 12, ['a2']],
  ['no webinar: it has its own hour', one(step('a1', 5, { anyTime: false }), step('a2', 6)), 12, ['a2']],
  ['of two courses the one in which a module is completed', [
    { id: 'x', steps: [step('a1', 8), step('a2', 30)] }, { id: 'y', steps: [step('b1', 10)] }], 12, ['b1']],
  ['and then the other, where minutes are left', [
    { id: 'x', steps: [step('a1', 8), step('a2', 30)] }, { id: 'y', steps: [step('b1', 10)] }], 20, ['b1', 'a1']],
];

const anyStep = fc.record({
  minutesLeft: fc.integer({ min: 1, max: 30 }),
  moduleId: fc.constantFrom('m1', 'm2', 'm3'),
  required: fc.boolean(),
  prerequisite: fc.constantFrom('none' as const, 'all-before' as const),
  complete: fc.boolean(),
  anyTime: fc.boolean(),
});
const anyCourses = fc.array(fc.array(anyStep, { maxLength: 8 }), { maxLength: 3 }).map((courses) =>
  courses.map((steps, c): PieceCourse => ({
    id: `c${c}`,
    steps: steps.map((one, s) => ({ ...one, id: `c${c}s${s}` })),
  })),
);
const anyMinutes = fc.integer({ min: 0, max: 90 });

describe('“I have 12 minutes” proposes', () => {
  it.each(CASES)('%s', (_name, courses, minutes, pieces) => {
    expect(told(courses, minutes)).toEqual(pieces);
  });

  it('never more than the minutes, nothing twice, nothing complete, nothing with its own hour', () => {
    fc.assert(
      fc.property(anyCourses, anyMinutes, (courses, minutes) => {
        const pieces = piecesThatFit(courses, minutes);
        expect(pieces.reduce((sum, piece) => sum + piece.minutes, 0)).toBeLessThanOrEqual(minutes);
        expect(new Set(pieces.map(({ stepId }) => stepId)).size).toBe(pieces.length);
        const all = new Map(courses.flatMap(({ steps }) => steps.map((one) => [one.id, one])));
        for (const { stepId } of pieces) expect(all.get(stepId)).toMatchObject({ complete: false, anyTime: true });
      }),
    );
  });

  it('only what is open when its turn comes, in the order of the course', () => {
    fc.assert(
      fc.property(anyCourses, anyMinutes, (courses, minutes) => {
        for (const { id, steps } of courses) {
          const done = new Set(steps.filter(({ complete }) => complete).map((one) => one.id));
          let reached = -1;
          for (const { stepId } of piecesThatFit(courses, minutes).filter(({ courseId }) => courseId === id)) {
            expect(stepAvailability(steps, stepId, done).open).toBe(true);
            done.add(stepId);
            const at = steps.findIndex((one) => one.id === stepId);
            expect(at).toBeGreaterThan(reached);
            reached = at;
          }
        }
      }),
    );
  });

  it('the same each time, and something wherever an open step fits', () => {
    fc.assert(
      fc.property(anyCourses, anyMinutes, (courses, minutes) => {
        const pieces = piecesThatFit(courses, minutes);
        expect(piecesThatFit(courses, minutes)).toEqual(pieces);
        const fits = courses.some(({ steps }) => {
          const done = new Set(steps.filter(({ complete }) => complete).map(({ id }) => id));
          return steps.some(
            (one) =>
              !one.complete && one.anyTime && one.minutesLeft <= minutes && stepAvailability(steps, one.id, done).open,
          );
        });
        expect(pieces.length > 0).toBe(fits);
      }),
    );
  });
});
