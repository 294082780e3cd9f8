import { isHttps } from '../rich-text/link.js';
import { problemIf, problemIfEmpty, type Problem } from './problem.js';

/**
 * A cited source; dates are ISO days. `reviewBy` is the day until which it may be trusted without another look: laws and
 * figures grow old. Sources written before there was such a day have none.
 */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly year?: number;
  readonly url?: string;
  readonly checkedOn: string;
  readonly reviewBy?: string;
}

/** Whether a text is a day of the calendar, as ISO 8601 writes it. */
export const isIsoDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().slice(0, 10) === text;

/** Sources without a title, with a link that is not https, without a date of checking, or to be reviewed before they were checked. */
export function sourceProblems(sources: readonly Source[]): Problem[] {
  return sources.flatMap(({ title, url, checkedOn, reviewBy }, i) => {
    const place = `source ${i + 1}`;
    const early = reviewBy !== undefined && (!isIsoDay(reviewBy) || reviewBy <= checkedOn);
    return [
      ...problemIfEmpty(title, place),
      ...problemIf(Boolean(url) && !isHttps(url), 'unsafe-link', place),
      ...problemIf(!isIsoDay(checkedOn), 'bad-date', place),
      ...problemIf(early, 'bad-review-date', place),
    ];
  });
}

/** Whether the day by which a source was to be looked at again has gone by. On that day itself it has not. */
export function isReviewDue({ reviewBy }: { readonly reviewBy?: string | undefined }, now: Date): boolean {
  return reviewBy !== undefined && reviewBy < now.toISOString().slice(0, 10);
}

/** The day by which a source checked on a day is to be looked at again unless somebody says otherwise: a year later. */
export function usualReview(checkedOn: string): string {
  if (!isIsoDay(checkedOn)) return '';
  const [year = '', ...rest] = checkedOn.split('-');
  const next = [String(Number(year) + 1).padStart(4, '0'), ...rest].join('-');
  return isIsoDay(next) ? next : `${next.slice(0, 8)}28`;
}
