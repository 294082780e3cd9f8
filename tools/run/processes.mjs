import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Whether a process with this id exists, be it ours or not.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * The name of a living process's program and the moment it was born, which together with its id nobody else shares;
 * null when there is none. A killed process that nobody has waited for counts as gone.
 * @param {number} pid
 * @returns {{ program: string, born: string } | null}
 */
export function processOf(pid) {
  if (!isAlive(pid)) return null;
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const program = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (fields[0] === 'Z') return null;
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      return { program, born: `${boot} ${fields[19]}` };
    } catch {
      return null;
    }
  }
  const { stdout } = spawnSync('ps', ['-o', 'lstart=,comm=', '-p', String(pid)], { encoding: 'utf8' });
  const [, born, path] = /^\s*(\S+ +\S+ +\S+ +\S+ +\S+)\s+(.*)$/m.exec(stdout ?? '') ?? [];
  return born && path ? { program: path.split('/').at(-1) ?? '', born } : null;
}

/**
 * Waits until a process is gone.
 * @param {number} pid
 * @param {number} milliseconds
 * @returns {Promise<boolean>} false when it still lives after that time
 */
export async function isGoneWithin(pid, milliseconds) {
  for (const end = Date.now() + milliseconds; processOf(pid); await pause(50)) {
    if (Date.now() > end) return false;
  }
  return true;
}
