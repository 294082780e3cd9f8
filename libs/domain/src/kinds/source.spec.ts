import { describe, expect, it } from '@jest/globals';
import { isReviewDue, sourceProblems, usualReview, type Source } from './source.js';

const source: Source = { title: 'TRIPS', publisher: 'WTO', checkedOn: '2026-11-20', reviewBy: '2027-11-20' };

describe('a source', () => {
  it.each<[string, Partial<Source>, string[]]>([
    ['with both its days', {}, []],
    ['without a day of review', { reviewBy: undefined as never }, []],
    ['to be reviewed on the day of its checking', { reviewBy: '2026-11-20' }, ['bad-review-date']],
    ['to be reviewed before it was checked', { reviewBy: '2026-01-01' }, ['bad-review-date']],
    ['to be reviewed on a day that the calendar lacks', { reviewBy: '2027-02-30' }, ['bad-review-date']],
    ['checked on a day that the calendar lacks', { checkedOn: '2026-02-30' }, ['bad-date']],
  ])('%s', (_name, change, codes) => {
    expect(sourceProblems([{ ...source, ...change }]).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['2027-11-19T23:59:59Z', false],
    ['2027-11-20T23:59:59Z', false],
    ['2027-11-21T00:00:00Z', true],
  ])('at %s its review is due: %s', (instant, due) => {
    expect(isReviewDue(source, new Date(instant))).toBe(due);
  });

  it('without a day of review is never due', () => {
    expect(isReviewDue({}, new Date('2100-01-01'))).toBe(false);
  });

  it.each([
    ['2026-11-20', '2027-11-20'],
    ['2028-02-29', '2029-02-28'],
    ['soon', ''],
  ])('checked on %s is looked at again by %s', (checked, review) => {
    expect(usualReview(checked)).toBe(review);
  });
});
