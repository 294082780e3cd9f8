/** When an attempt runs: by the server's clock alone. `endsAt` is null where there is no limit. */
export interface AttemptWindow {
  readonly startedAt: Date;
  readonly endsAt: Date | null;
}

/**
 * How long after the end an answer still counts, in milliseconds: it left the browser in time and met a bad line.
 * Nothing shows this grace to the officer; her countdown ends at `endsAt`.
 */
export const LATE_ARRIVAL_MS = 10_000;

/** The full limit from the start, plus extra minutes that may be granted while the attempt runs. A closing time never cuts it short. */
export function attemptWindow(startedAt: Date, limitMinutes: number | null, extraMinutes = 0): AttemptWindow {
  const minutes = limitMinutes === null ? null : limitMinutes + Math.max(0, extraMinutes);
  return { startedAt, endsAt: minutes === null ? null : new Date(startedAt.getTime() + minutes * 60_000) };
}

/** `running` with the seconds left (null without a limit), `closing` while late answers may still arrive, `over`, or `submitted`. */
export type AttemptState =
  | { readonly state: 'running'; readonly secondsLeft: number | null }
  | { readonly state: 'closing' | 'over' | 'submitted' };

/** The state of an attempt at an instant of the server's clock. */
export function attemptState(attempt: AttemptWindow & { readonly submittedAt: Date | null }, now: Date): AttemptState {
  if (attempt.submittedAt) return { state: 'submitted' };
  if (!attempt.endsAt) return { state: 'running', secondsLeft: null };
  const left = attempt.endsAt.getTime() - now.getTime();
  if (left > 0) return { state: 'running', secondsLeft: Math.ceil(left / 1000) };
  return { state: left > -LATE_ARRIVAL_MS ? 'closing' : 'over' };
}

/** Whether an answer that arrives now is taken. */
export function takesAnswers(attempt: AttemptWindow & { readonly submittedAt: Date | null }, now: Date): boolean {
  const { state } = attemptState(attempt, now);
  return state === 'running' || state === 'closing';
}

/** The rules of a quiz for sitting it again. `waitMinutes` is counted from the last submission. */
export interface AttemptRules {
  readonly attemptsAllowed: number | null;
  readonly waitMinutes?: number;
}

export interface PastAttempt {
  readonly number: number;
  readonly submittedAt: Date | null;
}

/** Whether a new attempt may start: with its number, or the one still open, or why not. */
export type NextAttempt =
  | { readonly may: 'start'; readonly number: number }
  | { readonly may: 'resume'; readonly number: number }
  | { readonly may: 'not'; readonly reason: 'exhausted'; readonly allowed: number }
  | { readonly may: 'not'; readonly reason: 'wait'; readonly until: Date };

/** An open attempt is resumed, never doubled; otherwise the count allowed and the wait since the last submission decide. */
export function nextAttempt(rules: AttemptRules, past: readonly PastAttempt[], now: Date): NextAttempt {
  const open = past.find(({ submittedAt }) => submittedAt === null);
  if (open) return { may: 'resume', number: open.number };
  if (rules.attemptsAllowed !== null && past.length >= rules.attemptsAllowed)
    return { may: 'not', reason: 'exhausted', allowed: rules.attemptsAllowed };
  const last = Math.max(...past.map(({ submittedAt }) => submittedAt?.getTime() ?? -Infinity));
  const until = last + (rules.waitMinutes ?? 0) * 60_000;
  if (until > now.getTime()) return { may: 'not', reason: 'wait', until: new Date(until) };
  return { may: 'start', number: Math.max(0, ...past.map(({ number }) => number)) + 1 };
}
