import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Config, SettingsError } from './config/config.js';
import { Log } from './errors/log.js';
import { makeServer, nestLogger } from './server.js';
import { FirstAdministratorLink } from './sign-in/first-administrator.service.js';

/** Makes the root module of a process from its settings. */
type RootOf = (config: Config) => DynamicModule;

/** Runs the server until it is told to stop. One clear line, and exit code 1, when it cannot start. */
export async function runServer(root: RootOf): Promise<void> {
  try {
    const config = Config.from(process.env);
    const app = await makeServer(root(config), config);
    stopOnSignal(app, config);
    await app.listen(config.port, config.host);
    if (!config.demo) await printFirstAdministratorLink(app, config);
    new Log(config).info({ port: config.port }, 'Provost is ready.');
    process.send?.('ready');
  } catch (error) {
    fail(error);
  }
}

/** Runs the same modules without a web server, for their jobs alone. */
export async function runWorker(root: RootOf): Promise<void> {
  try {
    const config = Config.from({ ...process.env, JOBS: 'on' });
    const app = await NestFactory.createApplicationContext(root(config), {
      logger: nestLogger(new Log(config)),
      abortOnError: false,
    });
    stopOnSignal(app, config);
    new Log(config).info({}, 'Provost handles jobs.');
  } catch (error) {
    fail(error);
  }
}

/** The portal has the page of this link. What stands behind the # reaches no log of a proxy, and no other page. */
async function printFirstAdministratorLink(app: INestApplicationContext, config: Config): Promise<void> {
  const token = await app.get(FirstAdministratorLink).renew();
  if (token === null) return;
  console.log('Nobody administers this college yet. Begin here, within 24 hours, with a link that works once:');
  console.log(`  ${config.origin}/first-administrator#${token}`);
}

/** The first signal ends requests and jobs in good order; a second one ends at once. */
function stopOnSignal(app: INestApplicationContext, config: Config): void {
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) process.exit(1);
    stopping = true;
    new Log(config).info({ signal }, 'Provost stops.');
    app.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(signal));
  process.on('disconnect', () => stop('disconnect'));
}

function fail(error: unknown): never {
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'EADDRINUSE')
    console.error(`The port is in use by another program: ${message}. Set PORT to another one.`);
  else if (code === 'ECONNREFUSED') console.error('The database does not answer. Is DATABASE_URL right, and is it up?');
  else if (error instanceof SettingsError) console.error(message);
  else console.error(error instanceof Error ? error.stack : error);
  process.exit(1);
}
