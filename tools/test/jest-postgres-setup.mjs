// Before a Jest run: one PostgreSQL for all its workers. With TEST_DATABASE_URL the server of that address is used.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../postgres.mjs';

/**
 * Where Jest's setup leaves the server for its teardown: both run in one process, each a module of its own.
 * @typedef {{ __PROVOST_TEST_POSTGRES__?: { stop(): Promise<void> } }} TestPostgres
 */

export default async function globalSetup() {
  if (process.env.TEST_DATABASE_URL) return;
  const folder = mkdtempSync(join(tmpdir(), 'provost-test-'));
  const data = join(folder, 'postgres');
  // Jest ends on a signal without its teardown: the server and its folder must not outlive the run even so.
  const endAtExit = () => {
    try {
      process.kill(Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGQUIT');
    } catch {
      // It has ended already.
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', endAtExit);
  const postgres = await startPostgres({
    folder: data,
    durable: false,
    settings: { max_connections: 200, shared_buffers: '64MB', autovacuum: 'off' },
  });
  process.env.TEST_DATABASE_URL = postgres.url('postgres');
  /** @type {TestPostgres} */ (globalThis).__PROVOST_TEST_POSTGRES__ = {
    async stop() {
      await postgres.stop();
      process.off('exit', endAtExit);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
