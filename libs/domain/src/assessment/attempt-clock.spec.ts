import { describe, expect, it } from '@jest/globals';
import {
  attemptState,
  attemptWindow,
  nextAttempt,
  ownLimitMinutes,
  takesAnswers,
  type PastAttempt,
  type TimeRules,
} from './attempt-clock.js';

const startedAt = new Date('2026-11-24T09:00:00Z');
const after = (minutes: number, seconds = 0) => new Date(startedAt.getTime() + minutes * 60_000 + seconds * 1000);
const granted = (timeFactor: number, breakMinutes = 0) => ({ timeFactor, breakMinutes });
const sitting = (limitMinutes: number | null, submittedAt: Date | null = null, grant = granted(1)) => ({
  ...attemptWindow(startedAt, { limitMinutes }, grant),
  submittedAt,
});

const CASES: [name: string, attempt: ReturnType<typeof sitting>, now: Date, state: object, takes: boolean][] = [
  ['at the start, an hour is left', sitting(60), after(0), { state: 'running', secondsLeft: 3600 }, true],
  ['in the last second', sitting(60), after(59, 59.5), { state: 'running', secondsLeft: 1 }, true],
  ['at the end, answers on their way still count', sitting(60), after(60), { state: 'closing' }, true],
  ['nine seconds late on a bad line', sitting(60), after(60, 9), { state: 'closing' }, true],
  ['ten seconds late', sitting(60), after(60, 10), { state: 'over' }, false],
  [
    'extra time, granted while it ran',
    sitting(60, null, granted(1.25)),
    after(70),
    { state: 'running', secondsLeft: 300 },
    true,
  ],
  ['submitted with time left', sitting(60, after(20)), after(21), { state: 'submitted' }, false],
  ['without a limit, a day later', sitting(null), after(1440), { state: 'running', secondsLeft: null }, true],
];

describe('the clock of an attempt', () => {
  it.each(CASES)('%s', (_name, attempt, now, state, takes) => {
    expect(attemptState(attempt, now)).toEqual(state);
    expect(takesAnswers(attempt, now)).toBe(takes);
  });

  it('is never shortened by what is granted', () => {
    expect(attemptWindow(startedAt, { limitMinutes: 60 }, granted(0.5, -30)).endsAt).toEqual(after(60));
  });

  // PAINS 6: a timer that was cut by the closing time, unannounced.
  it.each<[string, TimeRules, ReturnType<typeof granted>, Date | null]>([
    ['full time, begun a minute before closing', { limitMinutes: 60, closesAt: after(1) }, granted(1), after(60)],
    ['full time and a half', { limitMinutes: 60, closesAt: after(1) }, granted(1.5), after(90)],
    ['cut by the declared rule', { limitMinutes: 60, closesAt: after(20), closing: 'cut' }, granted(2), after(20)],
    ['ends before it closes', { limitMinutes: 60, closesAt: after(90), closing: 'cut' }, granted(1), after(60)],
    ['no limit: it ends when it closes', { limitMinutes: null, closesAt: after(90) }, granted(1), after(90)],
    ['neither limit nor closing', { limitMinutes: null }, granted(2), null],
    ['breaks are added to the factor', { limitMinutes: 60 }, granted(1.25, 10), after(85)],
  ])('ends: %s', (_name, rules, grant, end) => {
    expect(attemptWindow(startedAt, rules, grant).endsAt).toEqual(end);
  });

  it.each([
    [60, granted(1), 60],
    [60, granted(1.5, 10), 100],
    [null, granted(2), null],
  ])('says a limit of %p with %p as %p minutes', (limit, grant, own) => {
    expect(ownLimitMinutes(limit, grant)).toBe(own);
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
    [
      'before it opens',
      { attemptsAllowed: 1, opensAt: after(150) },
      [],
      { may: 'not', reason: 'not-open', until: after(150) },
    ],
    ['at the instant it opens', { attemptsAllowed: 1, opensAt: after(120) }, [], { may: 'start', number: 1 }],
    [
      'at the instant it closes',
      { attemptsAllowed: 1, closesAt: after(120) },
      [],
      { may: 'not', reason: 'closed', since: after(120) },
    ],
    [
      'after it closed, with one open',
      { attemptsAllowed: 1, closesAt: after(1) },
      [past(1, null)],
      { may: 'resume', number: 1 },
    ],
  ])('%s', (_name, rules, attempts, expected) => {
    expect(nextAttempt(rules, attempts, now)).toEqual(expected);
  });
});
