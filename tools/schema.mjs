// npm run schema: prints the schema of the code into the contract that both sides are built on.
import { install } from './run/install.mjs';
import { onPinnedNode } from './run/pinned-node.mjs';
import { oneLine } from './run/stop.mjs';

try {
  install();
  await onPinnedNode();
  const [{ build }, { PRINT_SCHEMA }] = await Promise.all([import('./run/build.mjs'), import('./test/drift.mjs')]);
  const { runNode } = await import('./run/children.mjs');
  await build(['domain', 'api']);
  process.exit((await runNode([PRINT_SCHEMA])).code);
} catch (error) {
  console.error(oneLine(error));
  process.exit(1);
}
