// The supervisor of npm start: builds, opens the database, serves, and closes in the opposite order.
import { build } from './build.mjs';
import { startNode, stopRunning } from './children.mjs';
import { demoAccounts } from './demo-accounts.mjs';
import { demoCollege, givenCollege, openPostgres, ownCollege } from './database.mjs';
import { lockData } from './lock.mjs';
import { whenAskedToEnd } from './pinned-node.mjs';
import { DATA } from './place.mjs';
import { checkPort, checkSpace, readSettings, sessionSecret } from './settings.mjs';
import { oneLine, Stop } from './stop.mjs';

/** @typedef {ReturnType<typeof readSettings>} Settings */

/**
 * A run of the supervisor: what it opened is closed in the opposite order, whichever way it ends.
 * @typedef {object} Run
 * @property {AbortSignal} signal  raised when somebody asks it to end
 * @property {(close: () => unknown) => void} onClose
 */

/**
 * Does the work until it ends or is asked to.
 * @param {(run: Run) => Promise<void>} work
 * @returns {Promise<number>} the exit code
 */
export async function supervise(work) {
  const asked = new AbortController();
  /** @type {(() => unknown)[]} */
  const closing = [];
  whenAskedToEnd(() => {
    asked.abort();
    void stopRunning();
  });
  try {
    await work({ signal: asked.signal, onClose: (close) => closing.unshift(close) });
    return 0;
  } catch (error) {
    if (asked.signal.aborted) return 0;
    console.error(oneLine(error));
    return 1;
  } finally {
    for (const close of closing) await close();
  }
}

/**
 * npm start.
 * @param {Run} run
 */
export async function serveCollege(run) {
  const settings = readSettings();
  run.onClose(await lockData(settings.port));
  await checkPort(settings.port, settings.host);
  checkSpace();
  const database = await openDatabase(run, settings);
  await build(['domain', 'api', 'demo', 'portal'], (name) => say(`Building the ${name} …`));
  run.signal.throwIfAborted();
  const college = await openCollege(settings, database.postgres);
  run.signal.throwIfAborted();
  const server = startServer(settings, college);
  run.onClose(server.stop);
  const ended = server.ended.then(
    (code) => `The server ended by itself (code ${code}); its last lines above tell why.`,
  );
  const failed = Promise.race([ended, database.died]).then((reason) => Promise.reject(new Stop(reason)));
  await Promise.race([failed, aborted(run.signal), server.ready]);
  run.signal.throwIfAborted();
  await greet(settings, college);
  await Promise.race([failed, aborted(run.signal)]);
}

/**
 * @param {Settings} settings
 * @param {import('./database.mjs').College} college
 */
export async function greet({ port }, college) {
  say(`\nProvost runs at http://localhost:${port}   (Ctrl-C ends it)`);
  if (college.isDemo) say(await demoAccounts());
}

/**
 * The PostgreSQL of this run, unless the operator brings one. It is asked for first, since it may refuse the folder.
 * @param {Run} run
 * @param {Settings} settings
 * @returns {Promise<{ postgres: import('../postgres.mjs').Postgres | null, died: Promise<string> }>}
 */
export async function openDatabase(run, settings) {
  if (settings.databaseUrl !== null) return { postgres: null, died: new Promise(() => {}) };
  const opening = openPostgres();
  run.onClose(() =>
    opening.then(
      (postgres) => postgres.stop(),
      () => undefined,
    ),
  );
  const postgres = await opening;
  run.signal.throwIfAborted();
  return { postgres, died: postgres.died };
}

/**
 * The college of this run, migrated, and loaded if it is the demo's first start. Needs a built api and demo.
 * @param {Settings} settings
 * @param {import('../postgres.mjs').Postgres | null} postgres
 */
export async function openCollege(settings, postgres) {
  if (postgres === null) return givenCollege(settings.databaseUrl ?? '');
  if (!settings.demo) return ownCollege(postgres);
  const onLoad = () => say('Loading the demo college; only the first start does this, and it takes about a minute …');
  return demoCollege(postgres, { onLoad });
}

/**
 * @param {Settings} settings
 * @param {import('./database.mjs').College} college
 * @param {Record<string, string>} [more]  settings of the server beside the usual
 */
export function startServer(settings, college, more = {}) {
  const server = startNode(['apps/api/dist/main.js'], {
    env: { ...serverEnvironment(settings, college), ...more },
    leavesByItself: true,
  });
  /** @type {Promise<void>} */
  const ready = new Promise((settle) => server.process.on('message', (said) => said === 'ready' && settle()));
  return { ...server, ready };
}

/**
 * What the server is told.
 * @param {Settings} settings
 * @param {import('./database.mjs').College} college
 */
function serverEnvironment(settings, college) {
  return {
    PORT: String(settings.port),
    HOST: settings.host,
    DATABASE_URL: college.url,
    PROVOST_DATA: DATA,
    FILES_DIR: process.env.FILES_DIR || college.files,
    DEMO: college.isDemo ? 'on' : 'off',
    SECRET: sessionSecret(),
    LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
    NODE_ENV: process.env.NODE_ENV || 'production',
  };
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
export function aborted(signal) {
  return new Promise((settle) => {
    if (signal.aborted) settle();
    else signal.addEventListener('abort', () => settle(), { once: true });
  });
}

/** @param {string} line */
function say(line) {
  console.log(line);
}
