import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MediaQuestion } from '../media-questions.js';
import { seekTarget } from './seeking.js';

const question: MediaQuestion = {
  ...{ id: 'q', at: 50, prompt: 'Which?', multiple: false, required: true },
  options: [
    { id: 'a', text: 'A', correct: true, feedback: '' },
    { id: 'b', text: 'B', correct: false, feedback: '' },
  ],
};
const free = { durationSeconds: 100 };
const barred = { ...free, noSeek: true };
const asking = { ...free, questions: [question] };

// prettier-ignore
const JUMPS: [name: string, content: object, evidence: { played?: [number, number][]; answers?: Record<string, number> }, jump: [from: number, to: number, reached?: number], to: number, stoppedBy: string | null][] = [
  ['anywhere, where seeking is free', free, {}, [0, 80], 80, null],
  ['beyond the end', free, {}, [0, 500], 100, null],
  ['before the beginning', free, {}, [10, -5], 0, null],
  ['ahead of what was watched', barred, { played: [[0, 30]] }, [10, 80], 30, 'not-watched'],
  ['within what was watched', barred, { played: [[0, 30]] }, [10, 25], 25, null],
  ['back to the beginning', barred, { played: [[0, 30]] }, [30, 0], 0, null],
  ['to where the playback stands that is not reported yet', barred, { played: [[0, 30]] }, [10, 33, 34], 33, null],
  ['over a gap to the furthest point watched', barred, { played: [[0, 10], [40, 60]] }, [5, 58], 58, null],
  ['ahead in a fresh video', barred, {}, [0, 1], 0, 'not-watched'],
  ['over a required question', asking, {}, [0, 80], 50, 'q'],
  ['over it, answered wrongly', asking, { answers: { 'q/b': 1 } }, [0, 80], 50, 'q'],
  ['over it, answered rightly', asking, { answers: { 'q/a': 1 } }, [0, 80], 80, null],
  ['back over it', asking, {}, [80, 10], 10, null],
  ['over both bars: the nearer holds', { ...barred, questions: [question] }, { played: [[0, 30]] }, [0, 80], 30, 'not-watched'],
];

describe('a jump', () => {
  it.each(JUMPS)('%s', (_name, content, { played = [], answers = {} }, [from, to, reached = 0], stands, by) => {
    const outcome = seekTarget(content as typeof free, { played, answers }, { from, to, reached });
    const { stoppedBy } = outcome;
    expect([outcome.to, typeof stoppedBy === 'object' ? (stoppedBy?.id ?? null) : stoppedBy]).toEqual([stands, by]);
  });

  it('stands inside the medium, and is never barred from what was watched (PAINS 2)', () => {
    const seconds = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(seconds, seconds)), seconds, seconds, (pairs, from, to) => {
        const played = pairs.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
        const outcome = seekTarget(barred, { played }, { from, to, reached: 0 });
        expect(outcome.to).toBeGreaterThanOrEqual(0);
        expect(outcome.to).toBeLessThanOrEqual(100);
        if (played.some(([start, end]) => to >= start && to <= end)) expect(outcome).toEqual({ to, stoppedBy: null });
      }),
    );
  });
});
