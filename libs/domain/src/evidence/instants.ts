/**
 * Any number above this in evidence is an instant in epoch milliseconds (10^11 is March 1973): no medium has that many
 * seconds, and no count comes near. So a kind need not say where in its evidence the instants are.
 */
const LEAST_INSTANT_MS = 1e11;

function changeInstants<T>(value: T, change: (at: number) => number): T {
  if (typeof value === 'number') return (value > LEAST_INSTANT_MS ? change(value) : value) as T;
  if (Array.isArray(value)) return value.map((part: unknown) => changeInstants(part, change)) as T;
  if (value === null || typeof value !== 'object') return value;
  const parts = Object.entries(value).map(([key, part]) => [key, changeInstants(part as unknown, change)]);
  return Object.fromEntries(parts) as T;
}

/** The evidence with every instant moved by `ms`: what a device with a wrong clock saw, told in the college's time. */
export function shiftInstants<E>(evidence: E, ms: number): E {
  return ms === 0 ? evidence : changeInstants(evidence, (at) => Math.round(at + ms));
}

/**
 * The evidence with no instant later than `now`: what claims to be from the future was marked by a clock that runs ahead
 * by `-correction` milliseconds, so it is moved by the correction, and to `now` at most. What was done is kept whatever the clock said.
 */
export function settleInstants<E>(evidence: E, correction: number, now: number): E {
  return changeInstants(evidence, (at) => (at > now ? Math.round(Math.min(now, at + correction)) : at));
}
