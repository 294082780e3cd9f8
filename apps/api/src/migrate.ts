// migrate up | down [N] | drift: the schema of DATABASE_URL. `drift` works on an empty database of its own beside it.
import { migrateDown, migrateUp } from './platform/database/migrations.js';

const [command, steps = '1'] = process.argv.slice(2);
const url = process.env['DATABASE_URL'];
if (!url) throw new Error('DATABASE_URL is not set.');

if (command === 'up') {
  const ran = await migrateUp(url);
  console.log(ran.length === 0 ? 'Nothing to migrate.' : `Migrated: ${ran.join(', ')}.`);
} else if (command === 'down') {
  await migrateDown(url, Number.parseInt(steps, 10));
  console.log(`Took back ${steps} migration(s).`);
} else if (command === 'drift') {
  // Only this command needs the entities, and so every floor.
  await import('./app.module.js');
  const { findDrift } = await import('./platform/database/drift.js');
  const drift = await findDrift(url);
  for (const line of drift) console.error(line);
  console.log(drift.length === 0 ? 'No drift.' : `${drift.length} differences.`);
  process.exitCode = drift.length === 0 ? 0 : 1;
} else {
  console.error('Say one of: up, down [steps], drift.');
  process.exitCode = 2;
}
