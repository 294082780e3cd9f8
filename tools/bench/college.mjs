import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { freshDataFolder, removeDataFolder, startProduct } from '../test/product.mjs';

/**
 * The demo college under measurement: the product as `npm start` starts it, and its database to prepare people in.
 * @typedef {object} BenchCollege
 * @property {string} url
 * @property {string} databaseUrl
 * @property {string} secret  what signs its session cookies
 * @property {pg.Pool} pool
 */

/**
 * Starts the product on a data folder of its own, which goes when the run ends.
 * @param {import('../run/college.mjs').Run} run
 * @returns {Promise<BenchCollege>}
 */
export async function openBenchCollege(run) {
  const data = freshDataFolder();
  run.onClose(() => removeDataFolder(data));
  const product = await startProduct(data);
  run.onClose(() => product.end('SIGINT'));
  const databaseUrl = databaseOf(data);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, application_name: 'provost-bench' });
  pool.on('error', () => undefined);
  run.onClose(() => pool.end());
  const secret = readFileSync(join(data, 'secret'), 'utf8').trim();
  return { url: product.url, databaseUrl, secret, pool };
}

/**
 * The address of the demo's database in a data folder whose PostgreSQL runs.
 * @param {string} data
 */
function databaseOf(data) {
  const [, , , port] = readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(join(data, 'postgres.password'), 'utf8').trim();
  return `postgres://provost:${password}@127.0.0.1:${port}/demo`;
}
