import { isHttps } from '../rich-text.js';
import { problemIf, problemIfEmpty, type Problem } from './problem.js';

/** A cited source; `checkedOn` is an ISO date. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly year?: number;
  readonly url?: string;
  readonly checkedOn: string;
}

/** Sources without a title, with a link that is not https, or without a date of checking. */
export function sourceProblems(sources: readonly Source[]): Problem[] {
  return sources.flatMap(({ title, url, checkedOn }, i) => {
    const place = `source ${i + 1}`;
    const isDate = /^\d{4}-\d{2}-\d{2}$/u.test(checkedOn) && !Number.isNaN(Date.parse(checkedOn));
    return [
      ...problemIfEmpty(title, place),
      ...problemIf(Boolean(url) && !isHttps(url), 'unsafe-link', place),
      ...problemIf(!isDate, 'bad-date', place),
    ];
  });
}
