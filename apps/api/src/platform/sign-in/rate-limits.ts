import type { BetterAuthRateLimitStorage } from 'better-auth';
import type { Pool } from 'pg';
import type { Clock } from '../clock.js';

/** How long a row is kept after its window began, in milliseconds: longer than any window. */
const KEPT = 60 * 60 * 1000;

/** One statement, so that calls of one instant cannot pass one free place together. */
const CONSUME = `
  INSERT INTO sign_in.rate_limit AS known (key, count, window_start) VALUES ($1, 1, $2)
  ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN known.window_start <= $3 THEN 1 ELSE known.count + 1 END,
    window_start = CASE WHEN known.window_start <= $3 THEN $2 ELSE known.window_start END
  RETURNING count, window_start`;

/**
 * Counts calls in whole windows. better-auth's own counter begins anew only after a window without any call: an academy
 * behind one address, where somebody signs in every minute, would be shut out for good.
 */
export function rateLimits(pool: Pool, clock: Clock): BetterAuthRateLimitStorage {
  return {
    async consume(key, { window, max }) {
      const now = clock.now();
      const over = new Date(now.getTime() - window * 1000);
      const { rows } = await pool.query<{ count: number; window_start: Date }>(CONSUME, [key, now, over]);
      const { count = 1, window_start: start = now } = rows[0] ?? {};
      if (count === 1) {
        await pool.query('DELETE FROM sign_in.rate_limit WHERE window_start < $1', [new Date(now.getTime() - KEPT)]);
      }
      const retryAfter = Math.max(1, Math.ceil((start.getTime() - over.getTime()) / 1000));
      return count <= max ? { allowed: true, retryAfter: null } : { allowed: false, retryAfter };
    },
  };
}
