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

/**
 * What closes a quiz at an instant: whoever began before it has her full time (`full-time`), or is cut short with everybody
 * (`cut`). The rule is shown before the start. Without a limit there is no full time, and the instant ends the attempt.
 */
export const CLOSINGS = ['full-time', 'cut'] as const;
export type Closing = (typeof CLOSINGS)[number];

/** The time rules of a quiz. */
export interface TimeRules {
  readonly limitMinutes: number | null;
  readonly closesAt?: Date | null;
  readonly closing?: Closing;
}

/** What one officer is granted of time, at any moment before the end: a factor on the limit, and minutes for breaks. */
export interface GrantedTime {
  readonly timeFactor: number;
  readonly breakMinutes: number;
}

const NOTHING_GRANTED: GrantedTime = { timeFactor: 1, breakMinutes: 0 };

/** The minutes of an officer who was granted something, of a limit; null without one. Nothing granted ever takes time away. */
export function ownLimitMinutes(
  limitMinutes: number | null,
  { timeFactor, breakMinutes } = NOTHING_GRANTED,
): number | null {
  return limitMinutes === null ? null : limitMinutes * Math.max(1, timeFactor) + Math.max(0, breakMinutes);
}

/** When an attempt runs: her own limit from the start, and the closing instant where the rule lets it cut. */
export function attemptWindow(startedAt: Date, rules: TimeRules, granted = NOTHING_GRANTED): AttemptWindow {
  const { limitMinutes, closesAt = null, closing = 'full-time' } = rules;
  const minutes = ownLimitMinutes(limitMinutes, granted);
  const full = minutes === null ? null : new Date(startedAt.getTime() + Math.round(minutes * 60_000));
  if (!closesAt || (full && closing === 'full-time')) return { startedAt, endsAt: full };
  return { startedAt, endsAt: full && full < closesAt ? full : closesAt };
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

/** The rules of a quiz for sitting it. `waitMinutes` is counted from the last submission. */
export interface AttemptRules {
  readonly attemptsAllowed: number | null;
  readonly waitMinutes?: number;
  readonly opensAt?: Date | null;
  readonly closesAt?: Date | null;
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
  | { readonly may: 'not'; readonly reason: 'wait' | 'not-open'; readonly until: Date }
  | { readonly may: 'not'; readonly reason: 'closed'; readonly since: Date };

/**
 * An open attempt is resumed, never doubled; otherwise the instants of opening and closing, the count allowed and the wait
 * since the last submission decide, in this order.
 */
export function nextAttempt(rules: AttemptRules, past: readonly PastAttempt[], now: Date): NextAttempt {
  const open = past.find(({ submittedAt }) => submittedAt === null);
  if (open) return { may: 'resume', number: open.number };
  const { opensAt, closesAt } = rules;
  if (opensAt && now < opensAt) return { may: 'not', reason: 'not-open', until: opensAt };
  if (closesAt && now >= closesAt) return { may: 'not', reason: 'closed', since: closesAt };
  if (rules.attemptsAllowed !== null && past.length >= rules.attemptsAllowed)
    return { may: 'not', reason: 'exhausted', allowed: rules.attemptsAllowed };
  const last = Math.max(...past.map(({ submittedAt }) => submittedAt?.getTime() ?? -Infinity));
  const until = last + (rules.waitMinutes ?? 0) * 60_000;
  if (until > now.getTime()) return { may: 'not', reason: 'wait', until: new Date(until) };
  return { may: 'start', number: Math.max(0, ...past.map(({ number }) => number)) + 1 };
}
