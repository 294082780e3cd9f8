import { parseAbsolute, parseDateTime, toCalendarDateTime, toZoned } from '@internationalized/date';

/** The instant that a wall clock in a zone means. Where clocks skip an hour, the time after the skip; where they repeat one, the first. */
export function instantOf(wallTime: string, timeZone: string): string {
  return toZoned(parseDateTime(wallTime), timeZone, 'compatible').toDate().toISOString();
}

/** What a wall clock in a zone shows at an instant, to the minute: `2026-12-03T14:00`. */
export function wallTimeOf(instant: string, timeZone: string): string {
  return toCalendarDateTime(parseAbsolute(instant, timeZone)).toString().slice(0, 16);
}
