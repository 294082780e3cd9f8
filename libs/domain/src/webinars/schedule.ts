import { coveredSeconds, type Range } from '../evidence/ranges.js';
import { isWhole, problemIf, problemIfEmpty, type Problem } from '../kinds/problem.js';
import { isHttps } from '../rich-text/link.js';

/** When a webinar takes place. `minutes` is its length. */
export interface Session {
  readonly startsAt: Date;
  readonly minutes: number;
}

/** How long before the start the room opens, in minutes. */
export const ROOM_OPENS_MINUTES = 15;

/** How long a webinar may last, in minutes. */
export const WEBINAR_MINUTES = { least: 5, most: 720 } as const;

/** The session as a range in seconds since the epoch. */
export function sessionRange({ startsAt, minutes }: Session): Range {
  const start = startsAt.getTime() / 1000;
  return [start, start + minutes * 60];
}

/** The instant from which the room may be entered. */
export function roomOpensAt({ startsAt }: Session): Date {
  return new Date(startsAt.getTime() - ROOM_OPENS_MINUTES * 60_000);
}

/** `announced` until the room opens, `open` until the start, `live` until the end, then `over`. A cancelled session is that for good. */
export type SessionState = 'announced' | 'open' | 'live' | 'over' | 'cancelled';

/** The state of a session at an instant. */
export function sessionState(session: Session & { readonly cancelledAt?: Date | null }, now: Date): SessionState {
  if (session.cancelledAt) return 'cancelled';
  const [start, end] = sessionRange(session);
  const at = now.getTime() / 1000;
  if (at >= end) return 'over';
  if (at >= start) return 'live';
  return now >= roomOpensAt(session) ? 'open' : 'announced';
}

/**
 * Whether a name is a time zone of the IANA database, such as `Africa/Nairobi`, or `UTC`. Offsets (`+03:00`) and
 * abbreviations (`EST`) are refused: they name no place, so nobody could tell what a clock change does to them.
 */
export function isTimeZone(name: string): boolean {
  if (name !== 'UTC' && !/^[A-Za-z][\w+-]*\/[\w+/-]+$/u.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/** What is wrong with a webinar's schedule before it is announced. */
export function scheduleProblems(
  webinar: Session & { readonly timeZone: string; readonly place: string; readonly roomUrl: string },
  now: Date,
): Problem[] {
  const { startsAt, minutes, timeZone, place, roomUrl } = webinar;
  return [
    ...problemIf(!(startsAt > now), 'bad-time', 'start'),
    ...problemIf(!isWhole(minutes, WEBINAR_MINUTES.least, WEBINAR_MINUTES.most), 'bad-minutes', 'length'),
    ...problemIf(!isTimeZone(timeZone), 'bad-time-zone', 'time zone'),
    ...problemIfEmpty(place, 'place'),
    ...problemIf(!isHttps(roomUrl), 'unsafe-link', 'room'),
  ];
}

/** The share of a session that an officer was present, 0 to 1. `present` is joined and inside the session. */
export function attendanceShare(present: readonly Range[], session: Session): number {
  return session.minutes > 0 ? Math.min(1, coveredSeconds(present) / (session.minutes * 60)) : 0;
}
