import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { courseCompletion, courseShare } from './course-completion.js';

const required = (id: string) => ({ id, required: true });
const optional = (id: string) => ({ id, required: false });

const CASES: [name: string, steps: ReturnType<typeof required>[], done: string[], missing: string[], share: number][] =
  [
    ['not begun', [required('a'), required('b')], [], ['a', 'b'], 0],
    ['half done', [required('a'), required('b')], ['b'], ['a'], 0.5],
    ['done', [required('a'), required('b')], ['b', 'a'], [], 1],
    ['an optional reading may be left', [required('a'), optional('b')], ['a'], [], 1],
    ['an optional reading completes nothing', [required('a'), optional('b')], ['b'], ['a'], 0],
    ['a course of optional steps asks for each of them', [optional('a'), optional('b')], ['a'], ['b'], 0.5],
    ['completions of steps that were taken out do not count', [required('a')], ['gone'], ['a'], 0],
  ];

describe('the completion of a course', () => {
  it.each(CASES)('%s', (_name, steps, done, missing, share) => {
    const completed = new Set(done);
    expect(courseCompletion(steps, completed)).toEqual(
      missing.length === 0 ? { complete: true } : { complete: false, missing },
    );
    expect(courseShare(steps, completed)).toBe(share);
  });

  it('is never reached in a course without steps', () => {
    expect(courseCompletion([], new Set(['a']))).toEqual({ complete: false, missing: [] });
    expect(courseShare([], new Set())).toBe(0);
  });

  it('goes with a share of exactly 1, and neither falls by doing more', () => {
    const anySteps = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), required: fc.boolean() }));
    const anyDone = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(anySteps, anyDone, anyDone, (steps, first, second) => {
        const before = new Set(first);
        const after = new Set([...first, ...second]);
        expect(courseCompletion(steps, before).complete).toBe(courseShare(steps, before) === 1);
        expect(courseShare(steps, after)).toBeGreaterThanOrEqual(courseShare(steps, before));
      }),
    );
  });
});
