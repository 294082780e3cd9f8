// Node built-ins only.
import { spawn } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './place.mjs';

/** The Node that the lock file pins; everything runs on it, whatever the machine has. */
export const NODE = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs this command again on the pinned Node and ends with its exit code, unless it already runs there. The second
 * process leaves by itself when the first is killed.
 * @returns {Promise<void>} settles only on the pinned Node
 */
export async function onPinnedNode() {
  if (realpathSync(process.execPath) === realpathSync(NODE)) return;
  const [, ...command] = process.argv;
  const child = spawn(NODE, command, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  whenOrphaned(() => child.kill('SIGTERM'));
  await new Promise(() => {
    child.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
  });
}

/**
 * Calls back when this process is asked to end, by a signal or because those who started it are gone.
 * @param {() => void} end
 */
export function whenAskedToEnd(end) {
  for (const signal of SIGNALS) process.on(signal, end);
  if (process.channel) {
    process.once('disconnect', end);
    process.channel.unref();
  } else whenOrphaned(end);
}

/**
 * npm does not hand on every death, so the child of an npm script looks for itself: at its parent, and at the parent of
 * the shell that npm may have put in between.
 * @param {() => void} end
 */
function whenOrphaned(end) {
  if (!process.env.npm_lifecycle_event) return;
  const born = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === born) return;
    clearInterval(watch);
    end();
  }, 500);
  watch.unref();
}

function ancestors() {
  return `${process.ppid} ${parentOf(process.ppid)}`;
}

/**
 * The parent of a process, where the system tells without asking another program.
 * @param {number} pid
 */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return undefined;
  }
}
