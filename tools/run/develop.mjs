// The api is compiled and started again when its sources change; the portal is served by Vite, which asks the api.
import { watch } from 'node:fs';
import { join } from 'node:path';
import { build, CODEGEN } from './build.mjs';
import { runNode, startNode } from './children.mjs';
import { aborted, greet, openCollege, openDatabase, startServer } from './college.mjs';
import { migrate } from './database.mjs';
import { lockData } from './lock.mjs';
import { ROOT } from './place.mjs';
import { checkPort, readSettings } from './settings.mjs';
import { oneLine, Stop } from './stop.mjs';

const PORTAL = join(ROOT, 'apps/portal');
const SETTLE_MILLISECONDS = 150;
const OWN_OUTPUT = /(^|\/)(gql|dist|node_modules|locales)\//;

/**
 * npm run dev: PORT is the portal with hot reload, the port after it the api.
 * @param {import('./college.mjs').Run} run
 */
export async function developCollege(run) {
  const settings = readSettings();
  const api = { ...settings, port: settings.port + 1 };
  run.onClose(await lockData(settings.port));
  await checkPort(settings.port, settings.host);
  await checkPort(api.port, api.host);
  const database = await openDatabase(run, settings);
  await build(['domain', 'api', 'demo'], (name) => console.log(`Building the ${name} …`));
  await codegen();
  run.signal.throwIfAborted();
  const college = await openCollege(settings, database.postgres);
  run.signal.throwIfAborted();
  const server = await restartable(() =>
    startServer(api, college, {
      ORIGIN: `http://localhost:${settings.port}`,
      OPEN_DOCUMENTS: 'on',
      NODE_ENV: 'development',
    }),
  );
  run.onClose(() => server.stop());
  const vite = startNode(
    [
      'node_modules/vite/bin/vite.js',
      '--port',
      String(settings.port),
      '--strictPort',
      '--clearScreen',
      'false',
      '--logLevel',
      'warn',
      '--host',
      settings.host,
    ],
    {
      cwd: PORTAL,
      env: { PORT: String(api.port) },
    },
  );
  run.onClose(vite.stop);
  onChange(run, ['apps/api/src', 'libs/domain/src', 'migrations'], async () => {
    await build(['domain', 'api']);
    await migrate(college.url);
    await server.restart();
    console.log('The api is up with the change.');
  });
  onChange(run, ['apps/portal/src', 'libs/contract'], codegen);
  await greet(settings, college);
  const ended = vite.ended.then(() => Promise.reject(new Stop('Vite ended by itself.')));
  const lost = database.died.then((reason) => Promise.reject(new Stop(reason)));
  await Promise.race([aborted(run.signal), ended, lost]);
}

async function codegen() {
  const { code, output } = await runNode(CODEGEN, { cwd: PORTAL, output: 'pipe' });
  if (code !== 0) throw new Stop(`The portal's documents do not fit the schema:\n${output.trim()}`);
}

/**
 * A server that can be started again.
 * @param {() => ReturnType<typeof startServer>} start
 */
async function restartable(start) {
  let current = start();
  const up = () => Promise.race([current.ready, current.ended]);
  await up();
  return {
    async restart() {
      await current.stop();
      current = start();
      await up();
    },
    stop: () => current.stop(),
  };
}

/**
 * Does the work after changes in these folders have settled, once at a time. A failure is printed, and waits for the
 * change that mends it.
 * @param {import('./college.mjs').Run} run
 * @param {string[]} folders
 * @param {() => Promise<void>} work
 */
function onChange(run, folders, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let settle;
  let turn = Promise.resolve();
  for (const folder of folders) {
    const watcher = watch(join(ROOT, folder), { recursive: true }, (_event, name) => {
      if (!name || OWN_OUTPUT.test(name) || /\.spec\.tsx?$/.test(name)) return;
      clearTimeout(settle);
      settle = setTimeout(() => {
        turn = turn.then(work).catch((error) => console.error(oneLine(error)));
      }, SETTLE_MILLISECONDS);
    });
    run.onClose(() => watcher.close());
  }
}
