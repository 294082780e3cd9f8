import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../run/children.mjs';
import { Stop } from '../run/stop.mjs';

/** @typedef {{ method: 'GET' | 'POST', path: string, headers?: Record<string, string>, body?: string }} Request */

/**
 * What a load sends where.
 * @typedef {object} Plan
 * @property {string} url
 * @property {number} connections
 * @property {number} seconds
 * @property {readonly Request[]} requests
 * @property {string} startsWith  how every good answer begins
 * @property {boolean} isCounted  whether the bodies hold the words that {@link fill} fills
 * @property {number} countFrom
 */

/** Words of a body, as JSON strings, in whose place a number goes. */
export const COUNT = '@count';
export const SECONDS = '@seconds';
export const NOW = '@now';

/** Long enough that successive reports of a sitting differ, shorter than the film. */
const SITTING_SECONDS = 120;

/**
 * Makes the next body of one that counts: a later sequence number, a place further on, the present instant.
 * @param {string} body
 * @param {number} count
 * @param {number} now  epoch milliseconds
 */
export function fill(body, count, now = Date.now()) {
  return body
    .replaceAll(`"${COUNT}"`, String(count))
    .replaceAll(`"${SECONDS}"`, String(1 + (count % SITTING_SECONDS)))
    .replaceAll(`"${NOW}"`, String(now));
}

/**
 * Runs a load to its end. Throws a Stop when a single answer was none.
 * @param {string} name
 * @param {Plan} plan
 * @returns {Promise<import('./figures.mjs').Figures>}
 */
export async function runLoad(name, plan) {
  const folder = mkdtempSync(join(tmpdir(), 'provost-load-'));
  try {
    const file = join(folder, 'plan.json');
    writeFileSync(file, JSON.stringify(plan));
    const { code, output } = await runNode(['tools/bench/load.mjs', file], { output: 'pipe' });
    if (code !== 0) throw new Stop(`The load on ${name} failed:\n${output.trim()}`);
    return figuresOf(name, JSON.parse(output));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @typedef {object} Seen  what a load printed
 * @property {number} perSecond
 * @property {number} p50Ms
 * @property {number} p99Ms
 * @property {number} answers
 * @property {{ non2xx: number, errors: number, timeouts: number, mismatches: number, refused: string | null }} bad
 */

/**
 * The figures of a load in which everything was answered. A bench that measures refusals is worth nothing.
 * @param {string} name
 * @param {Seen} seen
 */
export function figuresOf(name, { perSecond, p50Ms, p99Ms, answers, bad }) {
  const { non2xx, errors, timeouts, mismatches, refused } = bad;
  if (non2xx + errors + timeouts + mismatches > 0 || answers === 0) {
    throw new Stop(
      `${name} did not answer everything it was asked: of ${answers} answers ${non2xx} had a bad status and ` +
        `${mismatches} held no data; ${errors} errors, ${timeouts} timeouts.${refused ? ` The first: ${refused}` : ''}`,
    );
  }
  return { perSecond, p50Ms, p99Ms };
}
