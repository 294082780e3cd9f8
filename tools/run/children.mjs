import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { NODE } from './pinned-node.mjs';
import { ROOT } from './place.mjs';
import { processOf } from './processes.mjs';

/** How long a program may take to close what it holds open. */
const CLOSING_MILLISECONDS = 15_000;

/** @typedef {{ process: import('node:child_process').ChildProcess, ended: Promise<number>, stop: () => Promise<void> }} Child */

/**
 * Starts a Node program of the repository in a session of its own, so that Ctrl-C reaches the supervisor alone. It
 * ends when the supervisor does, however that happens.
 * @param {string[]} command  the file, from the root, and its arguments
 * @param {{ env?: Record<string, string | undefined>, cwd?: string, output?: 'inherit' | 'pipe', leavesByItself?: boolean }} [options]
 *   `leavesByItself`: the program knows what to do when the supervisor is gone
 * @returns {Child}
 */
export function startNode(
  [file = '', ...args],
  { env = {}, cwd = ROOT, output = 'inherit', leavesByItself = false } = {},
) {
  const preload = leavesByItself ? [] : ['--import', join(ROOT, 'tools/run/leave-with-parent.mjs')];
  const child = spawn(NODE, [...preload, resolve(ROOT, file), ...args], {
    cwd,
    detached: true,
    env: {
      ...process.env,
      PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}`,
      PROVOST_SUPERVISOR: String(process.pid),
      ...env,
    },
    stdio: ['ignore', output, output, 'ipc'],
  });
  /** @type {Promise<number>} */
  const ended = new Promise((settle) => {
    child.once('error', () => settle(1));
    child.once('exit', (code) => settle(code ?? 1));
  });
  return {
    process: child,
    ended,
    async stop() {
      if (child.pid === undefined || !processOf(child.pid)) return;
      child.kill('SIGTERM');
      const hang = setTimeout(() => child.kill('SIGKILL'), CLOSING_MILLISECONDS);
      await ended;
      clearTimeout(hang);
    },
  };
}

/**
 * Runs a Node program to its end.
 * @param {string[]} command
 * @param {Parameters<typeof startNode>[1]} [options]
 * @returns {Promise<{ code: number, output: string }>} the output is empty unless it is piped
 */
export async function runNode(command, options) {
  const child = startNode(command, options);
  let output = '';
  child.process.stdout?.on('data', (chunk) => (output += chunk));
  child.process.stderr?.on('data', (chunk) => (output += chunk));
  running.add(child);
  const code = await child.ended;
  running.delete(child);
  return { code, output };
}

/** @type {Set<Child>} */
const running = new Set();

/** Ends the programs that runNode waits for. */
export async function stopRunning() {
  await Promise.all([...running].map((child) => child.stop()));
}
