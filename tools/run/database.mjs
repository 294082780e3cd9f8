import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../postgres.mjs';
import { runNode } from './children.mjs';
import { DATA, ROOT } from './place.mjs';
import { sessionSecret } from './settings.mjs';
import { Stop } from './stop.mjs';

/**
 * @typedef {object} College  a database with the files that belong to it
 * @property {string} url
 * @property {string} files  the folder of its files
 * @property {boolean} isDemo
 */

const DEMO = 'demo';
const OWN = 'college';
const SETTINGS = { max_connections: 60, shared_buffers: '128MB', max_wal_size: '512MB' };

/** @returns {Promise<import('../postgres.mjs').Postgres>} the PostgreSQL of this clone */
export function openPostgres() {
  return startPostgres({ folder: join(DATA, 'postgres'), settings: SETTINGS });
}

/**
 * The college that an operator keeps in this clone's PostgreSQL. The demo college lives in a database beside it, so
 * neither can spoil the other.
 * @param {import('../postgres.mjs').Postgres} postgres
 * @returns {Promise<College>}
 */
export async function ownCollege(postgres) {
  if (!(await exists(postgres, OWN))) await postgres.query('postgres', `CREATE DATABASE ${OWN}`);
  const college = collegeIn(postgres, OWN);
  await migrate(college.url);
  return college;
}

/**
 * The demo college. It is loaded under another name and takes its own when it is complete: a load that was killed
 * leaves nothing, and starts anew.
 * @param {import('../postgres.mjs').Postgres} postgres
 * @param {{ onLoad: () => void }} progress
 * @returns {Promise<College>}
 */
export async function demoCollege(postgres, { onLoad }) {
  const college = collegeIn(postgres, DEMO);
  if (await exists(postgres, DEMO)) {
    await migrate(college.url);
    return college;
  }
  onLoad();
  const loading = `${DEMO}_loading`;
  await postgres.query('postgres', `DROP DATABASE IF EXISTS ${loading} WITH (FORCE)`);
  await postgres.query('postgres', `CREATE DATABASE ${loading}`);
  rmSync(college.files, { recursive: true, force: true });
  mkdirSync(college.files, { recursive: true });
  await migrate(postgres.url(loading));
  await loadDemo({ ...college, url: postgres.url(loading) });
  await postgres.query('postgres', `ALTER DATABASE ${loading} RENAME TO ${DEMO}`);
  return college;
}

/**
 * The college in a database of the operator's own, who also says where its files are.
 * @param {string} url
 * @returns {Promise<College>}
 */
export async function givenCollege(url) {
  await checkReachable(url);
  await migrate(url);
  return { url, files: join(DATA, 'files'), isDemo: false };
}

/**
 * Throws a Stop that says why the operator's database cannot be used; never with its password.
 * @param {string} url
 */
async function checkReachable(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new Stop(`The database of DATABASE_URL cannot be used: ${reason}. Is the address right, and is it up?`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * @param {import('../postgres.mjs').Postgres} postgres
 * @param {string} name
 */
async function exists(postgres, name) {
  return (await postgres.query('postgres', `SELECT FROM pg_database WHERE datname = '${name}'`)).length > 0;
}

/**
 * @param {import('../postgres.mjs').Postgres} postgres
 * @param {string} name
 * @returns {College}
 */
function collegeIn(postgres, name) {
  return { url: postgres.url(name), files: join(DATA, 'files', name), isDemo: name === DEMO };
}

/**
 * Runs the migrations that are pending.
 * @param {string} url
 */
export async function migrate(url) {
  await step('The database could not be migrated', ['apps/api/dist/migrate.js', 'up'], { DATABASE_URL: url });
}

/** @param {College} college */
async function loadDemo(college) {
  const env = {
    DATABASE_URL: college.url,
    FILES_DIR: college.files,
    PROVOST_DATA: DATA,
    DEMO: 'on',
    SECRET: sessionSecret(),
  };
  await step('The demo college could not be loaded', ['tools/demo/dist/load/main.js'], env);
}

/**
 * @param {string} failure
 * @param {string[]} command
 * @param {Record<string, string>} env
 */
async function step(failure, command, env) {
  const { code, output } = await runNode(command, { cwd: ROOT, output: 'pipe', env });
  if (code !== 0) throw new Stop(`${failure}: ${output.trim()}`);
}
