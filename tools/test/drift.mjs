// Two agreements that are committed as files and can fall behind the code: the schema and the migrations.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../postgres.mjs';
import { runNode } from '../run/children.mjs';
import { ROOT } from '../run/place.mjs';
import { Stop } from '../run/stop.mjs';

/** From the root. */
export const SCHEMA = 'libs/contract/schema.graphql';
const HOW = 'The committed schema differs from the code. Run npm run schema, and review what changed.';

/**
 * The schema as the code prints it, without a database. Needs a built api.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function printedSchema(root) {
  const { code, output } = await runNode([join(root, 'apps/api/dist/print-schema.js')], { cwd: root, output: 'pipe' });
  if (code !== 0) throw new Stop(output.trim());
  return output;
}

/**
 * The printed schema against the committed one.
 * @type {import('./static-checks.mjs').Check}
 */
export async function schemaDriftCheck(root = ROOT) {
  const printed = await printedSchema(root);
  const committed = existsSync(join(root, SCHEMA)) ? readFileSync(join(root, SCHEMA), 'utf8') : '';
  if (printed.trim() === committed.trim()) return { passed: 1, failed: 0, output: '' };
  return { passed: 0, failed: 1, output: `${HOW}\n${firstDifferences(committed, printed)}` };
}

/**
 * @param {string} committed
 * @param {string} printed
 */
function firstDifferences(committed, printed) {
  const [ours, theirs] = [new Set(committed.split('\n')), new Set(printed.split('\n'))];
  const gone = [...ours].filter((line) => !theirs.has(line)).map((line) => `- ${line}`);
  const added = [...theirs].filter((line) => !ours.has(line)).map((line) => `+ ${line}`);
  return [...gone, ...added].slice(0, 30).join('\n');
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
