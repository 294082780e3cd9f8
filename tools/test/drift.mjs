// Two agreements that are committed as files and can fall behind the code: the schema and the migrations.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../postgres.mjs';
import { runNode } from '../run/children.mjs';
import { ROOT } from '../run/place.mjs';

/** From the root; prints the schema into the contract, or compares with --check. */
export const PRINT_SCHEMA = 'apps/api/dist/print-schema.js';

/**
 * The schema as the code prints it, against the committed one. Needs a built api, and no database.
 * @type {import('./static-checks.mjs').Check}
 */
export async function schemaDriftCheck(root = ROOT) {
  const { code, output } = await runNode([join(root, PRINT_SCHEMA), '--check'], { cwd: root, output: 'pipe' });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

/**
 * All migrations up on an empty database, no difference to the entities, all down, up again. Needs a built api.
 * @type {import('./static-checks.mjs').Check}
 */
export async function migrationDriftCheck(root = ROOT) {
  const folder = mkdtempSync(join(tmpdir(), 'provost-drift-'));
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), durable: false });
  try {
    const env = { DATABASE_URL: postgres.url('postgres') };
    const { code, output } = await runNode([join(root, 'apps/api/dist/migrate.js'), 'drift'], {
      cwd: root,
      output: 'pipe',
      env,
    });
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
