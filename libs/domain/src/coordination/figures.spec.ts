import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deskStatus, reachesTarget, shareOf } from './figures.js';

const now = new Date('2026-11-24T09:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const ending = (expiresAt: Date, revokedAt: Date | null = null) => ({ issuedAt: days(-700), expiresAt, revokedAt });

describe('how an officer stands', () => {
  it.each([
    ['nothing done', null, false, 'not-started'],
    ['enrolled', null, true, 'in-progress'],
    ['certified for a year yet', ending(days(365)), false, 'certified'],
    ['certified for 90 days yet', ending(days(90)), true, 'expiring'],
    ['lapsed, and taking the course again', ending(days(-1)), true, 'lapsed'],
    ['revoked, and taking the course again', ending(days(365), days(-5)), true, 'in-progress'],
    ['revoked', ending(days(365), days(-5)), false, 'not-started'],
  ])('%s', (_name, certificate, hasActiveEnrolment, status) => {
    expect(deskStatus({ certificate, hasActiveEnrolment }, now)).toBe(status);
  });
});

describe('shares', () => {
  it.each([
    [30, 120, 0.25],
    [0, 0, 0],
    [5, 0, 0],
    [120, 120, 1],
  ])('%d of %d is %d', (part, whole, share) => {
    expect(shareOf(part, whole)).toBe(share);
  });

  it('lie between 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (part, whole) => {
        expect(shareOf(part, whole)).toBeGreaterThanOrEqual(0);
        expect(shareOf(part, whole)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('reach a target or not; without one there is nothing to say', () => {
    expect([reachesTarget(0.6, 0.6), reachesTarget(0.59, 0.6), reachesTarget(0.59, null)]).toEqual([true, false, null]);
  });
});
