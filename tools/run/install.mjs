// Node built-ins only: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './place.mjs';
import { NO_SPACE, Stop } from './stop.mjs';

/** @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} Locked */

/** npm's own copy of the lock file of what it installed. */
const RECORD = join(ROOT, 'node_modules/.package-lock.json');
const NEEDED_BYTES = 2 * 1024 ** 3;

/** Installs the packages of the lock file if they are not those in node_modules. Throws a Stop when that fails. */
export function install() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Stop(`Provost needs Node 20 or newer to start; this is ${process.version}.`);
  }
  if (isInstalled()) return;
  const { bavail, bsize } = statfsSync(ROOT);
  if (bavail * bsize < NEEDED_BYTES) throw new Stop(`${NO_SPACE} (The packages take about 2 GB.)`);
  console.log('Installing the packages of the lock file; the first time takes a few minutes.');
  // npm writes its own record last: without it an install was never finished, and begins from nothing.
  const how = existsSync(RECORD) ? ['install', '--no-save'] : ['ci'];
  // Development packages build the product, so they are wanted whatever NODE_ENV says.
  const args = [...how, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, ...first] = process.env.npm_execpath?.endsWith('npm-cli.js')
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  const { status, error } = spawnSync(command, [...first, ...args], { cwd: ROOT, stdio: 'inherit' });
  if (error) throw new Stop(`npm could not be run (${error.message}). It comes with Node: see https://nodejs.org.`);
  if (status !== 0)
    throw new Stop('The packages could not be installed; what npm says above tells why. Mend it and start again.');
  if (!isInstalled())
    throw new Stop('npm reported success, but packages are missing. Remove node_modules and start again.');
}

/** Whether node_modules holds what the lock file names. */
function isInstalled() {
  const wanted = locked(join(ROOT, 'package-lock.json'));
  const present = locked(RECORD);
  if (!existsSync(join(ROOT, 'node_modules/node/bin'))) return false;
  return Object.entries(wanted).every(([path, { version, link, optional, devOptional }]) => {
    if (!path.includes('node_modules/') || optional || devOptional) return true;
    return link ? existsSync(join(ROOT, path)) : present[path]?.version === version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
function locked(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}
