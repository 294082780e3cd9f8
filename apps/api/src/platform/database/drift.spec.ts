import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { emptyDatabase, type TestDatabase } from '@provost/testing';
import { findDrift } from './drift.js';
import { allMigrations, migrateDown, migrateUp } from './migrations.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await emptyDatabase();
  await import('../../app.module.js');
});
afterAll(() => database.drop());

test('the migrations make exactly what the entities say, and take it all back', async () => {
  expect(await findDrift(database.url)).toEqual([]);
}, 60_000);

test('up, down and up again', async () => {
  const names = await migrateUp(database.url);
  expect(names).toHaveLength((await allMigrations()).length);
  expect(await migrateUp(database.url)).toEqual([]);
  await migrateDown(database.url, 1);
  expect(await migrateUp(database.url)).toEqual([names.at(-1)]);
});

test('the audit trail cannot be rewritten', async () => {
  await database.pool.query(
    `INSERT INTO audit_entry (at, actor_kind, verb, object_kind, object_id) VALUES (now(), 'system', 'a.b', 'c', 'd')`,
  );
  await expect(database.pool.query(`UPDATE audit_entry SET verb = 'x'`)).rejects.toThrow('never changed');
  await expect(database.pool.query('DELETE FROM audit_entry')).rejects.toThrow('never changed');
});
