import { describe, expect, it } from '@jest/globals';
import {
  ENROLMENT_STATUSES,
  firstStatus,
  isGivenUp,
  moveEnrolment,
  takesEvidence,
  type EnrolmentEvent,
  type EnrolmentStatus,
} from './enrolment.js';

const EVENTS: EnrolmentEvent[] = ['approve', 'refuse', 'start', 'complete', 'withdraw'];

/** The whole table: a row a state, a column an event; a dash where nothing leads on. */
const TABLE: Record<EnrolmentStatus, (EnrolmentStatus | '-')[]> = {
  //           approve     refuse     start     complete     withdraw
  requested: ['approved', 'refused', '-', '-', 'withdrawn'],
  approved: ['-', '-', 'active', '-', 'withdrawn'],
  active: ['-', '-', '-', 'completed', 'withdrawn'],
  completed: ['-', '-', '-', '-', '-'],
  withdrawn: ['-', '-', '-', '-', '-'],
  refused: ['-', '-', '-', '-', '-'],
};

describe.each(ENROLMENT_STATUSES)('a place that is %s', (status) => {
  it.each(EVENTS.map((event, i) => [event, TABLE[status][i]] as const))('on %s becomes %s', (event, to) => {
    const moved = moveEnrolment(status, event, 'not of this agency');
    if (to === '-') expect(moved.ok).toBe(false);
    else expect(moved).toEqual({ ok: true, status: to });
  });
});

describe('a refused move says why', () => {
  it.each([
    ['refused', 'refuse', 'No vacancy.', 'already-so'],
    ['completed', 'complete', null, 'already-so'],
    ['completed', 'withdraw', null, 'not-from-here'],
    ['active', 'refuse', 'Too late.', 'not-from-here'],
    ['requested', 'refuse', null, 'reason-needed'],
    ['requested', 'refuse', '   ', 'reason-needed'],
  ] as const)('%s on %s for %p: %s', (status, event, words, reason) => {
    expect(moveEnrolment(status, event, words)).toEqual({ ok: false, reason });
  });
});

it('a course that is open lets in at once; one with approval asks a coordinator', () => {
  expect(firstStatus('open')).toBe('active');
  expect(firstStatus('approval')).toBe('requested');
});

it('evidence is taken in an active place and after completion, never else', () => {
  expect(ENROLMENT_STATUSES.filter(takesEvidence)).toEqual(['active', 'completed']);
});

it('only a withdrawn or refused place makes room for a new one', () => {
  expect(ENROLMENT_STATUSES.filter(isGivenUp)).toEqual(['withdrawn', 'refused']);
});
