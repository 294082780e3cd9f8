import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stepAvailabilities, stepAvailability, type GatedStep } from './availability.js';

const step = (id: string, prerequisite: GatedStep['prerequisite'] = 'none', required = true): GatedStep => ({
  id,
  prerequisite,
  required,
});
/** A module as most are: three steps in any order, an optional reading, then a quiz after all of them. */
const module = [step('video'), step('article'), step('reading', 'none', false), step('quiz', 'all-before'), step('next', 'all-before')]; // prettier-ignore

const CASES: [name: string, stepId: string, completed: string[], waitsFor: string[] | 'open'][] = [
  ['a step without prerequisite is open from the start', 'article', [], 'open'],
  ['a quiz waits for all required steps before it, in order', 'quiz', [], ['video', 'article']],
  ['a quiz waits for what is left', 'quiz', ['article'], ['video']],
  ['an optional reading bars nothing', 'quiz', ['video', 'article'], 'open'],
  ['what comes after the quiz waits for the quiz too', 'next', ['video', 'article'], ['quiz']],
  ['a step once completed stays open, though a step was added before it', 'quiz', ['quiz'], 'open'],
  ['completions of another edition open nothing', 'quiz', ['elsewhere'], ['video', 'article']],
];

describe('the availability of a step', () => {
  it.each(CASES)('%s', (_name, stepId, completed, expected) => {
    expect(stepAvailability(module, stepId, new Set(completed))).toEqual(
      expected === 'open' ? { open: true } : { open: false, waitsFor: expected },
    );
  });

  it('is not told of a step that the edition does not have', () => {
    expect(() => stepAvailability(module, 'elsewhere', new Set())).toThrow(RangeError);
  });

  const anyEdition = fc.uniqueArray(
    fc.record<GatedStep>({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      required: fc.boolean(),
      prerequisite: fc.constantFrom('none', 'all-before'),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  );

  it('never closes by completing more', () => {
    fc.assert(
      fc.property(anyEdition, fc.array(fc.boolean()), fc.array(fc.boolean()), (edition, first, second) => {
        const done = new Set(edition.filter((_, i) => first[i]).map(({ id }) => id));
        const more = new Set([...done, ...edition.filter((_, i) => second[i]).map(({ id }) => id)]);
        for (const [id, { open }] of stepAvailabilities(edition, done))
          if (open) expect(stepAvailabilities(edition, more).get(id)?.open).toBe(true);
      }),
    );
  });

  it('always lets an officer go on: some required step is open until all are complete', () => {
    fc.assert(
      fc.property(anyEdition, fc.array(fc.boolean()), (edition, flags) => {
        const done = new Set(edition.filter((_, i) => flags[i]).map(({ id }) => id));
        const left = edition.filter(({ id, required }) => required && !done.has(id));
        const availabilities = stepAvailabilities(edition, done);
        if (left.length > 0) expect(left.some(({ id }) => availabilities.get(id)?.open)).toBe(true);
      }),
    );
  });
});
