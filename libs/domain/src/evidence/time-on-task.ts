/** Seconds spent, by session: one sitting of one tab, named by the client. */
export type TimeOnTask = Readonly<Record<string, number>>;

/**
 * Joins two reports of time: each session counts for the most that was reported of it, never for the sum, so a report
 * sent twice adds nothing. Idempotent, commutative, associative; numbers that cannot be (NaN, negative, infinite) count as nothing.
 */
export function joinTime(a: TimeOnTask, b: TimeOnTask): TimeOnTask {
  const joined = new Map<string, number>();
  for (const [session, seconds] of [...Object.entries(a), ...Object.entries(b)]) {
    const counted = Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
    joined.set(session, Math.max(joined.get(session) ?? 0, counted));
  }
  return Object.fromEntries(joined);
}

/** Seconds over all sessions. */
export function totalSeconds(time: TimeOnTask): number {
  return Object.values(time).reduce((sum, seconds) => sum + seconds, 0);
}

/** The longest sitting that counts: a tab left open for days is not time on task. */
const LONGEST_SITTING_SECONDS = 12 * 60 * 60;

const SITTING = /^[a-z0-9][\w-]{0,63}$/iu;

/** Whether a tab may name its sitting so; the name becomes a key of what is recorded. */
export const isSittingName = (session: string): boolean => SITTING.test(session);

/** The seconds of a sitting that count, of those that were reported: none below nothing, twelve hours at most. */
export const sittingSeconds = (seconds: number): number => Math.min(Math.max(0, seconds), LONGEST_SITTING_SECONDS);
