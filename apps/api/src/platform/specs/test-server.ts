import type { DynamicModule } from '@nestjs/common';
import type { ServerParts, TestServer } from '@provost/testing';
import { PgBoss } from 'pg-boss';
import { Config } from '../config/config.js';
import { migrateUp } from '../database/migrations.js';
import { JobWorker } from '../jobs/job-worker.js';
import type { PlatformParts } from '../platform.module.js';
import { makeServer } from '../server.js';
import { cookiePair, serializeCookie } from '../sign-in/cookie.js';
import { Sessions } from '../sign-in/sessions.service.js';

/** Brings an empty database to the newest schema, with the tables of the job queue. */
export async function prepareDatabase(databaseUrl: string): Promise<void> {
  await migrateUp(databaseUrl);
  const boss = new PgBoss({ connectionString: databaseUrl, supervise: false, schedule: false });
  await boss.start();
  await boss.stop({ graceful: false });
}

/** Starts the server of a root module for specs: any document may be sent, and jobs run when the spec says so. */
export async function startTestServer(
  root: (parts: PlatformParts) => DynamicModule,
  { databaseUrl, filesDir, clock, settings }: ServerParts,
): Promise<TestServer> {
  const config = Config.from({
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '4',
    FILES_DIR: filesDir,
    SECRET: 'a secret for specs only, known to everybody',
    OPEN_DOCUMENTS: 'on',
    JOBS: 'off',
    LOG_LEVEL: 'fatal',
    PORTAL_DIR: `${filesDir}/no-portal`,
    ...settings,
  });
  const app = await makeServer(root({ config, clock }), config);
  await app.listen(0, '127.0.0.1');
  return {
    origin: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
    get: (token) => app.get(token, { strict: false }),
    async cookieFor(signInId) {
      const cookie = await app.get(Sessions).start(signInId);
      return cookiePair(serializeCookie(cookie));
    },
    runJobs: () => app.get(JobWorker).drain(),
    stop: () => app.close(),
  };
}
