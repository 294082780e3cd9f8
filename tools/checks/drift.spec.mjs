// The schema and the migrations are committed beside the code that they must agree with. Each check is seen green on a
// copy of what is built, and red once the copy is changed.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../run/build.mjs';
import { ROOT } from '../run/place.mjs';
import { migrationDriftCheck, schemaDriftCheck } from '../test/drift.mjs';

const SCHEMA = 'libs/contract/schema.graphql';

/** @type {string} */
let root;

beforeEach(async () => {
  await build(['domain', 'api']);
  root = mkdtempSync(join(tmpdir(), 'provost-drift-copy-'));
  for (const path of ['apps/api/dist', 'apps/api/package.json', SCHEMA, 'migrations', 'package.json']) {
    cpSync(join(ROOT, path), join(root, path), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('the schema check fails when the committed schema lacks what the code has', async () => {
  expect(await schemaDriftCheck(root)).toMatchObject({ passed: 1, failed: 0 });
  const committed = readFileSync(join(root, SCHEMA), 'utf8');
  writeFileSync(join(root, SCHEMA), committed.replace(/^type Query \{$/m, 'type Query {\n  promised: Int!'));
  expect(await schemaDriftCheck(root)).toMatchObject({ failed: 1, output: expect.stringContaining('promised') });
});

it('the migration check fails on a column that no entity has, and on a table that no way down removes', async () => {
  const planted = `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Planted9999000000001 implements MigrationInterface {
  name = 'Planted9999000000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE person ADD COLUMN planted text');
    await db.query('CREATE TABLE IF NOT EXISTS stays (id integer)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE person DROP COLUMN planted');
  }
}
`;
  writeFileSync(join(root, 'migrations/9999-planted.ts'), planted);
  const { failed, output } = await migrationDriftCheck(root);
  expect(failed).toBe(1);
  expect(output).toMatch(/entities differ:.*DROP COLUMN "planted"/);
  expect(output).toMatch(/left behind after all down: public\.stays/);
});
