import { clipRanges, type Range } from '../evidence/ranges.js';
import { sessionRange, type Session } from './schedule.js';

/**
 * What one heartbeat proves, as ranges in seconds since the epoch inside the session: presence since the heartbeat
 * before it, if that came at most two intervals ago (one may be lost on a bad line). The first heartbeat of a stay proves
 * the instant only, so it adds nothing by itself.
 */
export function presenceSince(lastSeen: Date | null, now: Date, everySeconds: number, session: Session): Range[] {
  const before = lastSeen === null ? Infinity : lastSeen.getTime() / 1000;
  const at = now.getTime() / 1000;
  if (before > at || at - before > 2 * everySeconds) return [];
  return clipRanges([[before, at]], ...sessionRange(session));
}

/**
 * Minutes present, from all heartbeats of an officer in any order, with repeats: the union over her stays and her
 * devices. Equal to joining {@link presenceSince} over the heartbeats as they came.
 */
export function presenceFromHeartbeats(heartbeats: readonly Date[], everySeconds: number, session: Session): Range[] {
  const ordered = heartbeats.toSorted((a, b) => a.getTime() - b.getTime());
  const stays = ordered.flatMap((at, i) => presenceSince(ordered[i - 1] ?? null, at, everySeconds, session));
  return clipRanges(stays, ...sessionRange(session));
}
