import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../postgres.mjs';
import { ROOT } from '../run/place.mjs';

const FIRST_START_SECONDS = 240;

/** @returns {string} a data folder for a product under test */
export function freshDataFolder() {
  return mkdtempSync(join(tmpdir(), 'provost-product-'));
}

/** @param {string} folder */
export function removeDataFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * A product started as a person starts it, with `npm start`'s own program.
 * @typedef {object} Product
 * @property {string} url
 * @property {number} pid
 * @property {() => string} output  what it has printed so far
 * @property {Promise<number | null>} ended  its exit code, null when it was killed
 * @property {(signal: NodeJS.Signals) => Promise<number | null>} end  sends the signal and waits
 */

/**
 * Starts a product without waiting for it.
 * @param {string} data
 * @param {Record<string, string>} [env]
 * @returns {Promise<Product>}
 */
export async function launchProduct(data, env = {}) {
  const port = env.PORT ?? String(await freePort());
  const child = spawn(process.execPath, [join(ROOT, 'tools/start.mjs')], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: '', DEMO: '', LOG_LEVEL: '', PROVOST_DATA: data, PORT: port, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  /** @type {Promise<number | null>} */
  const ended = new Promise((settle) => child.once('close', (code) => settle(code)));
  return {
    url: `http://localhost:${port}`,
    pid: /** @type {number} */ (child.pid),
    output: () => output,
    ended,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/**
 * Starts a product and waits until it says that it runs. Throws with what it printed when it does not.
 * @param {string} data
 * @param {Record<string, string>} [env]
 */
export async function startProduct(data, env) {
  const product = await launchProduct(data, env);
  let gone = false;
  void product.ended.then(() => (gone = true));
  for (
    const end = Date.now() + FIRST_START_SECONDS * 1000;
    !/Provost runs at/.test(product.output());
    await pause(50)
  ) {
    if (!gone && Date.now() < end) continue;
    await product.end('SIGTERM');
    throw new Error(`The product did not start:\n${product.output()}`);
  }
  return product;
}
