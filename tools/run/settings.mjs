import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DATA } from './place.mjs';
import { NO_SPACE, Stop } from './stop.mjs';

const DEFAULT_PORT = 4000;
const OFF = ['off', 'false', '0', 'no'];

/** What the person who starts Provost may set. Throws a Stop that names a setting that is wrong. */
export function readSettings() {
  const port = Number(process.env.PORT || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Stop(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  const databaseUrl = process.env.DATABASE_URL || null;
  if (databaseUrl !== null && !/^postgres(ql)?:\/\/[^/]/.test(databaseUrl)) {
    throw new Stop('DATABASE_URL must look like postgres://account:password@host:5432/database.');
  }
  const demo = databaseUrl === null && !OFF.includes((process.env.DEMO || 'on').toLowerCase());
  return { port, host: process.env.HOST || '127.0.0.1', databaseUrl, demo };
}

/**
 * Asks before anything slow whether the port is free.
 * @param {number} port
 * @param {string} host
 */
export async function checkPort(port, host) {
  const problem = await new Promise((settle) => {
    const server = createServer().once('error', settle);
    server.listen(port, host, () => server.close(() => settle(null)));
  });
  if (problem === null) return;
  if (problem.code === 'EADDRINUSE') {
    throw new Stop(`Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`);
  }
  if (problem.code === 'EACCES')
    throw new Stop(`Port ${port} is not open to this account. Choose another one: PORT=4000 npm start`);
  throw new Stop(`Provost cannot listen on ${host}:${port} (${problem.code ?? problem.message}). Set HOST and PORT.`);
}

/** Asks before anything is written whether there is space for it: more for a first start than for a later one. */
export function checkSpace() {
  mkdirSync(DATA, { recursive: true });
  const mebibytes = existsSync(join(DATA, 'postgres')) ? 100 : 700;
  const { bavail, bsize } = statfsSync(DATA);
  if (bavail * bsize < mebibytes * 1024 ** 2) throw new Stop(NO_SPACE);
}

/** What signs the session cookies: SECRET, or one of our own that is kept, so that a restart signs nobody out. */
export function sessionSecret() {
  if (process.env.SECRET) return process.env.SECRET;
  const file = join(DATA, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8').trim();
}
