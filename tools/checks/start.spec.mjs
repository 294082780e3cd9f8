// What npm start promises: up from nothing, down without a trace, back after any kind of death, and one clear line when
// it cannot. The college is an own, empty one; the journeys use the demo's.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { isGoneWithin, processOf } from '../run/processes.mjs';
import { NO_SPACE, oneLine } from '../run/stop.mjs';
import { freshDataFolder, launchProduct, removeDataFolder, startProduct } from '../test/product.mjs';

const OWN = { DEMO: 'off' };

/** @type {string} */
let data;

beforeEach(() => {
  data = freshDataFolder();
});
afterEach(() => removeDataFolder(data));

/** The process id and port of the database that serves the data folder. */
function postmaster() {
  const [pid, , , port] = readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n').map(Number);
  return { pid: Number(pid), port: Number(port) };
}

/**
 * Runs one statement as somebody who uses the college.
 * @param {string} sql
 */
async function query(sql) {
  const password = readFileSync(join(data, 'postgres.password'), 'utf8').trim();
  const client = new pg.Client({
    host: '127.0.0.1',
    port: postmaster().port,
    user: 'provost',
    password,
    database: 'college',
  });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** @param {string} url */
const answers = (url) =>
  fetch(url).then(
    ({ status }) => status,
    () => null,
  );

describe('a start', () => {
  it('serves, prints the first administrator’s link, ends on Ctrl-C without a trace, and comes back with everything', async () => {
    const first = await startProduct(data, OWN);
    expect(await answers(`${first.url}/`)).toBe(200);
    expect(first.output()).toMatch(new RegExp(`${first.url}/first-administrator#\\S+`));
    expect(first.output()).not.toMatch(/Demo accounts/);
    await query("CREATE TABLE kept AS SELECT 'still here' AS word");
    const database = postmaster().pid;
    expect(await first.end('SIGINT')).toBe(0);
    expect(processOf(database)).toBeNull();
    expect(await answers(`${first.url}/`)).toBeNull();
    expect([existsSync(join(data, 'running.json')), existsSync(join(data, 'postgres/postmaster.pid'))]).toEqual([
      false,
      false,
    ]);

    const second = await startProduct(data, OWN);
    expect(await query('SELECT word FROM kept')).toEqual([{ word: 'still here' }]);
    expect(await second.end('SIGTERM')).toBe(0);
  });

  it('recovers from kill -9 of the supervisor, whose server leaves and whose database is an orphan', async () => {
    const killed = await startProduct(data, OWN);
    await query("CREATE TABLE kept AS SELECT 'still here' AS word");
    const orphan = postmaster().pid;
    await killed.end('SIGKILL');
    const next = await startProduct(data, { ...OWN, PORT: new URL(killed.url).port });
    expect(await query('SELECT word FROM kept')).toEqual([{ word: 'still here' }]);
    expect(postmaster().pid).not.toBe(orphan);
    expect(processOf(orphan)).toBeNull();
    await next.end('SIGINT');
  });

  it('recovers from kill -9 of everything at once, the database too', async () => {
    const killed = await startProduct(data, OWN);
    await query("CREATE TABLE kept AS SELECT 'still here' AS word");
    const database = postmaster().pid;
    process.kill(database, 'SIGKILL');
    await killed.end('SIGKILL');
    expect(await isGoneWithin(database, 5000)).toBe(true);
    const next = await startProduct(data, OWN);
    expect(await query('SELECT word FROM kept')).toEqual([{ word: 'still here' }]);
    await next.end('SIGINT');
  });

  it('ends on Ctrl-C while it is still starting', async () => {
    const product = await launchProduct(data, OWN);
    const lock = join(data, 'postgres.log');
    while (!existsSync(lock)) await new Promise((settle) => setImmediate(settle));
    const database = postgresOf();
    expect(await product.end('SIGINT')).toBe(0);
    expect(database === null || processOf(database) === null).toBe(true);
  });
});

/** The database's process, if it has come so far. */
function postgresOf() {
  return existsSync(join(data, 'postgres/postmaster.pid')) ? postmaster().pid : null;
}

describe('one clear line and exit code 1', () => {
  /** @param {Record<string, string>} [env] */
  async function refusal(env) {
    const product = await launchProduct(data, { ...OWN, ...env });
    expect(await product.ended).toBe(1);
    // Somebody may be at work on the sources.
    const lines = product
      .output()
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('Building'));
    expect(lines).toHaveLength(1);
    return lines[0];
  }

  it('for a port in use', async () => {
    const other = createServer();
    await new Promise((settle) => other.listen(0, '127.0.0.1', () => settle(null)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (other.address());
    expect(await refusal({ PORT: String(port) })).toBe(
      `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`,
    );
    await new Promise((settle) => other.close(() => settle(null)));
  });

  it('for a data folder that another version of PostgreSQL made', async () => {
    const running = await startProduct(data, OWN);
    await running.end('SIGINT');
    writeFileSync(join(data, 'postgres/PG_VERSION'), '16\n');
    expect(await refusal()).toMatch(/was made by PostgreSQL 16, and this Provost runs 18\. Move the folder away/);
  });

  it('for a second start while the first one runs', async () => {
    const first = await startProduct(data, OWN);
    expect(await refusal()).toBe(`Provost already runs here, at ${first.url} (process ${first.pid}).`);
    expect(await answers(`${first.url}/`)).toBe(200);
    await first.end('SIGINT');
  });

  it('for a setting that is wrong', async () => {
    expect(await refusal({ PORT: 'four thousand' })).toBe(
      'PORT must be a number from 1 to 65535, not "four thousand".',
    );
  });

  it('for a database of the operator’s that is no PostgreSQL’s, or does not answer', async () => {
    expect(await refusal({ DATABASE_URL: 'mysql://somewhere' })).toMatch(/^DATABASE_URL must look like postgres:/);
    const silent = await refusal({ DATABASE_URL: 'postgres://account:secret@127.0.0.1:1/college' });
    expect(silent).toMatch(/^The database of DATABASE_URL cannot be used: .*ECONNREFUSED/);
    expect(silent).not.toContain('secret');
  });

  it('for a full disk', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    expect(oneLine(full)).toBe(NO_SPACE);
    expect(NO_SPACE).not.toContain('\n');
  });
});
