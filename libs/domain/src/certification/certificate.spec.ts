import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  certificateEligibility,
  certificateExpiry,
  certificateStatus,
  isInForce,
  type CertificateCase,
} from './certificate.js';

const day = (text: string) => new Date(`${text}T12:00:00Z`);
const dates = { issuedAt: day('2024-11-24'), expiresAt: day('2026-11-24'), revokedAt: null };

describe('the status of a certificate', () => {
  it.each([
    ['on the day of issue', dates, day('2024-11-24'), 'valid'],
    ['91 days before its end', dates, day('2026-08-25'), 'valid'],
    ['90 days before its end', dates, day('2026-08-26'), 'expiring'],
    ['a millisecond before its end', dates, new Date(dates.expiresAt.getTime() - 1), 'expiring'],
    ['at its end', dates, dates.expiresAt, 'lapsed'],
    ['renewed while it still ran', { ...dates, supersededAt: day('2026-10-01') }, day('2026-10-02'), 'renewed'],
    ['renewed, seen after its end', { ...dates, supersededAt: day('2026-10-01') }, day('2027-01-01'), 'renewed'],
    ['seen before the renewal', { ...dates, supersededAt: day('2026-10-01') }, day('2026-09-30'), 'expiring'],
    ['revoked', { ...dates, revokedAt: day('2025-01-01') }, day('2025-06-01'), 'revoked'],
    ['revoked, and lapsed since', { ...dates, revokedAt: day('2025-01-01') }, day('2027-01-01'), 'revoked'],
    ['seen before the revocation', { ...dates, revokedAt: day('2025-01-01') }, day('2024-12-31'), 'valid'],
  ] as const)('%s', (_name, certificate, now, status) => {
    expect(certificateStatus(certificate, now)).toBe(status);
  });

  it('once out of force never comes back', () => {
    const anyDay = fc.date({ min: day('2024-01-01'), max: day('2030-01-01'), noInvalidDate: true });
    const maybe = fc.option(anyDay);
    fc.assert(
      fc.property(anyDay, maybe, maybe, anyDay, anyDay, (expiresAt, revokedAt, supersededAt, a, b) => {
        const certificate = { issuedAt: day('2023-01-01'), expiresAt, revokedAt, supersededAt };
        const [early, late] = a < b ? [a, b] : [b, a];
        if (!isInForce(certificateStatus(certificate, early)))
          expect(isInForce(certificateStatus(certificate, late))).toBe(false);
      }),
    );
  });
});

describe('the end of a certificate', () => {
  it.each([
    ['two years', '2026-11-24', 24, '2028-11-24'],
    ['from the last day of January, a month', '2026-01-31', 1, '2026-02-28'],
    ['the same in a leap year', '2028-01-31', 1, '2028-02-29'],
    ['from 29 February, a year', '2028-02-29', 12, '2029-02-28'],
    ['over the turn of the year', '2026-12-15', 3, '2027-03-15'],
  ])('%s', (_name, issued, months, ends) => {
    expect(certificateExpiry(day(issued), months)).toEqual(day(ends));
  });
});

describe('a certificate is issued', () => {
  const now = day('2026-11-24');
  const courses = ['basics', 'cases'];
  const done = (...pairs: [string, string][]) => new Map(pairs.map(([id, at]) => [id, day(at)]));
  const both = done(['basics', '2026-01-10'], ['cases', '2026-02-10']);
  const held = (issued: string, expires: string, revokedAt: Date | null = null) => ({
    cycle: 1,
    issuedAt: day(issued),
    expiresAt: day(expires),
    revokedAt,
  });
  const CASES: [name: string, held: CertificateCase, eligibility: object][] = [
    [
      'for the first time, with every course complete',
      { curriculumCourseIds: courses, completedAt: both, latest: null },
      { eligible: true, cycle: 1 },
    ],
    [
      'not while a course is missing',
      { curriculumCourseIds: courses, completedAt: done(['cases', '2026-02-10']), latest: null },
      { eligible: false, missing: [{ what: 'course', courseId: 'basics' }] },
    ],
    [
      'not for a curriculum without courses',
      { curriculumCourseIds: [], completedAt: both, latest: null },
      { eligible: false, missing: [{ what: 'curriculum-empty' }] },
    ],
    [
      'not for a completion that lies in the future',
      { curriculumCourseIds: ['basics'], completedAt: done(['basics', '2027-01-01']), latest: null },
      { eligible: false, missing: [{ what: 'course', courseId: 'basics' }] },
    ],
    [
      'not twice: the job that runs again finds the first in force',
      { curriculumCourseIds: courses, completedAt: both, latest: held('2026-02-10', '2028-02-10') },
      {
        eligible: false,
        missing: [
          { what: 'certificate-in-force', renewableFrom: day('2027-11-12') },
          { what: 'course', courseId: 'basics' },
          { what: 'course', courseId: 'cases' },
        ],
      },
    ],
    [
      'anew in the last 90 days, when the courses were taken again',
      {
        curriculumCourseIds: courses,
        completedAt: done(['basics', '2026-10-01'], ['cases', '2026-11-01']),
        latest: held('2025-01-10', '2027-01-10'),
      },
      { eligible: true, cycle: 2 },
    ],
    [
      'anew after it lapsed, but not on the old completions',
      { curriculumCourseIds: courses, completedAt: both, latest: held('2026-02-10', '2026-08-10') },
      {
        eligible: false,
        missing: [
          { what: 'course', courseId: 'basics' },
          { what: 'course', courseId: 'cases' },
        ],
      },
    ],
    [
      'not by itself after a revocation',
      { curriculumCourseIds: courses, completedAt: both, latest: held('2025-01-10', '2027-01-10', day('2025-05-01')) },
      { eligible: false, missing: [{ what: 'certificate-revoked', revokedAt: day('2025-05-01') }] },
    ],
  ];
  it.each(CASES)('%s', (_name, held, eligibility) => {
    expect(certificateEligibility(held, now)).toEqual(eligibility);
  });
});
