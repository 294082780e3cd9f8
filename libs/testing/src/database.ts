import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Names the right to make the template among the workers of all runs on one server; any number would do. */
const TEMPLATE_LOCK = 7_764_001;

/** A database of one spec file. */
export interface TestDatabase {
  readonly url: string;
  readonly pool: pg.Pool;
  drop(): Promise<void>;
}

/** An empty database, for specs about migrations and the like. */
export function emptyDatabase(): Promise<TestDatabase> {
  return create('template0');
}

/** A database with the newest schema, cloned from one that is migrated once a run. */
export async function migratedDatabase(migrate: (url: string) => Promise<unknown>): Promise<TestDatabase> {
  return create(await template(migrate));
}

async function create(from: string): Promise<TestDatabase> {
  const name = `provost_spec_${randomBytes(8).toString('hex')}`;
  await onServer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${from}`));
  const url = urlOf(name);
  const pool = new pg.Pool({ connectionString: url, max: 2, application_name: 'provost-spec' });
  pool.on('error', () => undefined); // dropping the database cuts idle connections, and that is all right
  return {
    url,
    pool,
    async drop() {
      await pool.end();
      await onServer((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

async function template(migrate: (url: string) => Promise<unknown>): Promise<string> {
  const name = `provost_template_${schemaVersion()}`;
  await onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return;
    const unfinished = `${name}_unfinished`;
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${unfinished} TEMPLATE template0`);
    await migrate(urlOf(unfinished));
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  });
  return name;
}

/** Changes whenever a migration does, so that a server that is kept between runs is never behind. */
function schemaVersion(): string {
  const folder = join(import.meta.dirname, '../../../migrations');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { encoding: 'utf8', recursive: true }).sort()) {
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function onServer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
}

function serverUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('No PostgreSQL to test on: the Jest configuration lacks globalSetup.');
  return url;
}
