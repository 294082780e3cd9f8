import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { getMetadataArgsStorage } from 'typeorm';
import { allMigrations, migrateDown, migrateUp, withMigrations } from './migrations.js';

/** What is wrong with the migrations; empty when nothing is. */
export type Drift = string[];

/**
 * Proves the migrations on a database of its own beside the given one: all up on an empty database, no difference to
 * the entities that were loaded, all down with nothing left behind, and all up again.
 */
export async function findDrift(url: string): Promise<Drift> {
  const name = `provost_drift_${randomBytes(6).toString('hex')}`;
  const beside = new URL(url);
  beside.pathname = `/${name}`;
  await onServer(url, `CREATE DATABASE ${name} TEMPLATE template0`);
  try {
    await migrateUp(beside.href);
    const drift = await differences(beside.href);
    await migrateDown(beside.href, (await allMigrations()).length);
    drift.push(...(await leftovers(beside.href)));
    await migrateUp(beside.href);
    return drift;
  } finally {
    await onServer(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}

/** The statements that would make the database equal to the entities. */
function differences(url: string): Promise<Drift> {
  const entities = getMetadataArgsStorage().tables.map(({ target }) => target as () => void);
  return withMigrations(
    url,
    async (database) => {
      const { upQueries } = await database.driver.createSchemaBuilder().log();
      return upQueries.map(({ query }) => `entities differ: ${query}`);
    },
    entities,
  );
}

async function leftovers(url: string): Promise<Drift> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ what: string }>(`
      SELECT n.nspname || '.' || c.relname AS what FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname !~ '^(pg_|information_schema)' AND c.relname !~ '^(migration|typeorm_metadata)'
      UNION ALL
      SELECT n.nspname || '.' || p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname !~ '^(pg_|information_schema)'`);
    return rows.map(({ what }) => `left behind after all down: ${what}`);
  } finally {
    await client.end();
  }
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
