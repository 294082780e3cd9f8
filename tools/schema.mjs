// npm run schema: prints the schema of the code into the contract that both sides are built on.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './run/install.mjs';
import { onPinnedNode } from './run/pinned-node.mjs';
import { ROOT } from './run/place.mjs';
import { oneLine } from './run/stop.mjs';

try {
  install();
  await onPinnedNode();
  const [{ build }, { printedSchema, SCHEMA }] = await Promise.all([
    import('./run/build.mjs'),
    import('./test/drift.mjs'),
  ]);
  await build(['domain', 'api']);
  writeFileSync(join(ROOT, SCHEMA), await printedSchema(ROOT));
  process.exit(0);
} catch (error) {
  console.error(oneLine(error));
  process.exit(1);
}
