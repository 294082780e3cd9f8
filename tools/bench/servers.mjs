import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileFile } from '../run/build.mjs';
import { startNode } from '../run/children.mjs';
import { ROOT } from '../run/place.mjs';
import { Stop } from '../run/stop.mjs';

/**
 * Starts a baseline in a process of its own, until the run ends.
 * @param {import('../run/college.mjs').Run} run
 * @param {string} file  from the root
 * @param {string} databaseUrl
 * @returns {Promise<string>} where it listens
 */
async function startBaseline(run, file, databaseUrl) {
  const child = startNode([file], { env: { DATABASE_URL: databaseUrl, NODE_ENV: 'production' } });
  run.onClose(child.stop);
  /** @type {Promise<{ port: number }>} */
  const listening = new Promise((settle) =>
    child.process.once('message', (said) => settle(/** @type {{ port: number }} */ (said))),
  );
  const failed = child.ended.then(() => Promise.reject(new Stop(`${file} ended by itself.`)));
  const { port } = await Promise.race([listening, failed]);
  failed.catch(() => undefined);
  return `http://127.0.0.1:${port}`;
}

/**
 * @param {import('../run/college.mjs').Run} run
 * @param {string} databaseUrl
 */
export function startBareServer(run, databaseUrl) {
  return startBaseline(run, 'tools/bench/bare-server.mjs', databaseUrl);
}

/**
 * @param {import('../run/college.mjs').Run} run
 * @param {string} databaseUrl
 */
export async function startPlainApollo(run, databaseUrl) {
  for (const name of readdirSync(join(ROOT, 'tools/bench/plain'))) {
    await compileFile(`tools/bench/plain/${name}`, join(ROOT, 'tools/bench/dist', name));
  }
  return startBaseline(run, 'tools/bench/dist/server.js', databaseUrl);
}
