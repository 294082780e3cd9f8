import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DataSource, type MigrationInterface } from 'typeorm';
import { databaseOptions } from './options.js';

type MigrationClass = new () => MigrationInterface;
type EntityClass = NonNullable<ConstructorParameters<typeof DataSource>[0]['entities']>;

/** The folder of the migrations; Node runs them as they are written, without a build. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../../../migrations/', import.meta.url));

/** All migrations, oldest first: one class a file, ordered by the number that the file's name starts with. */
export async function allMigrations(): Promise<MigrationClass[]> {
  const files = (await readdir(MIGRATIONS_FOLDER)).filter((name) => /^\d{4}-.*\.ts$/.test(name)).sort();
  return Promise.all(
    files.map(async (name) => {
      const loaded = (await import(pathToFileURL(join(MIGRATIONS_FOLDER, name)).href)) as Record<
        string,
        MigrationClass
      >;
      const [migration, ...more] = Object.values(loaded);
      if (!migration || more.length > 0) throw new Error(`Migration ${name} must export one class.`);
      return migration;
    }),
  );
}

/** Opens a database with its migrations known, works on it, and closes it. */
export async function withMigrations<T>(
  url: string,
  work: (database: DataSource) => Promise<T>,
  entities: EntityClass = [],
): Promise<T> {
  const database = new DataSource({ ...databaseOptions(url, 2), migrations: await allMigrations(), entities });
  await database.initialize();
  try {
    return await work(database);
  } finally {
    await database.destroy();
  }
}

/** Runs what is pending, each migration in its own transaction; gives the names of those that ran. */
export function migrateUp(url: string): Promise<string[]> {
  return withMigrations(url, async (database) => {
    const ran = await database.runMigrations({ transaction: 'each' });
    return ran.map(({ name }) => name);
  });
}

/** Takes the newest migrations back, as many as asked for. */
export function migrateDown(url: string, steps: number): Promise<void> {
  return withMigrations(url, async (database) => {
    for (let step = 0; step < steps; step++) await database.undoLastMigration({ transaction: 'each' });
  });
}
