import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from './place.mjs';
import { isGoneWithin, processOf } from './processes.mjs';
import { Stop } from './stop.mjs';

/** Long enough for a run whose npm was killed to notice it and leave. */
const GRACE_MILLISECONDS = 5000;

/**
 * Sees to it that one Provost at a time uses the data folder. The lock of a killed one is taken over.
 * @param {number} port  where this one will answer, for the message to the next
 * @returns {Promise<() => void>} gives the folder free
 */
export async function lockData(port) {
  mkdirSync(DATA, { recursive: true });
  const file = join(DATA, 'running.json');
  const mine = JSON.stringify({ pid: process.pid, born: processOf(process.pid)?.born, port });
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const other = readLock(file);
    if (other && processOf(other.pid)?.born === other.born && !(await isGoneWithin(other.pid, GRACE_MILLISECONDS))) {
      throw new Stop(`Provost already runs here, at http://localhost:${other.port} (process ${other.pid}).`);
    }
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
