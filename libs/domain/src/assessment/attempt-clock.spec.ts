import { describe, expect, it } from '@jest/globals';
import { attemptState, attemptWindow, nextAttempt, takesAnswers, type PastAttempt } from './attempt-clock.js';

const startedAt = new Date('2026-11-24T09:00:00Z');
const after = (minutes: number, seconds = 0) => new Date(startedAt.getTime() + minutes * 60_000 + seconds * 1000);
const sitting = (limit: number | null, submittedAt: Date | null = null, extra = 0) => ({
  ...attemptWindow(startedAt, limit, extra),
  submittedAt,
});

const CASES: [name: string, attempt: ReturnType<typeof sitting>, now: Date, state: object, takes: boolean][] = [
  ['at the start, an hour is left', sitting(60), after(0), { state: 'running', secondsLeft: 3600 }, true],
  ['in the last second', sitting(60), after(59, 59.5), { state: 'running', secondsLeft: 1 }, true],
  ['at the end, answers on their way still count', sitting(60), after(60), { state: 'closing' }, true],
  ['nine seconds late on a bad line', sitting(60), after(60, 9), { state: 'closing' }, true],
  ['ten seconds late', sitting(60), after(60, 10), { state: 'over' }, false],
  ['extra time, granted while it ran', sitting(60, null, 15), after(70), { state: 'running', secondsLeft: 300 }, true],
  ['submitted with time left', sitting(60, after(20)), after(21), { state: 'submitted' }, false],
  ['without a limit, a day later', sitting(null), after(1440), { state: 'running', secondsLeft: null }, true],
];

describe('the clock of an attempt', () => {
  it.each(CASES)('%s', (_name, attempt, now, state, takes) => {
    expect(attemptState(attempt, now)).toEqual(state);
    expect(takesAnswers(attempt, now)).toBe(takes);
  });

  it('is not shortened by negative extra time', () => {
    expect(attemptWindow(startedAt, 60, -30).endsAt).toEqual(after(60));
  });
});

describe('sitting a quiz again', () => {
  const past = (number: number, submittedAt: Date | null): PastAttempt => ({ number, submittedAt });
  const now = after(120);
  it.each([
    ['the first time', { attemptsAllowed: 3 }, [], { may: 'start', number: 1 }],
    ['with an attempt open in another tab', { attemptsAllowed: 1 }, [past(1, null)], { may: 'resume', number: 1 }],
    [
      'after two of three',
      { attemptsAllowed: 3 },
      [past(2, after(60)), past(1, after(30))],
      { may: 'start', number: 3 },
    ],
    ['after the last', { attemptsAllowed: 1 }, [past(1, after(60))], { may: 'not', reason: 'exhausted', allowed: 1 }],
    ['as often as she likes', { attemptsAllowed: null }, [past(41, after(60))], { may: 'start', number: 42 }],
    [
      'before the wait is over',
      { attemptsAllowed: 3, waitMinutes: 90 },
      [past(1, after(60))],
      { may: 'not', reason: 'wait', until: after(150) },
    ],
    [
      'when the wait is just over',
      { attemptsAllowed: 3, waitMinutes: 60 },
      [past(1, after(60))],
      { may: 'start', number: 2 },
    ],
  ])('%s', (_name, rules, attempts, expected) => {
    expect(nextAttempt(rules, attempts, now)).toEqual(expected);
  });
});
