// npm run build: the parts that a server needs, built where they are stale.
import { install } from './run/install.mjs';
import { onPinnedNode } from './run/pinned-node.mjs';
import { oneLine } from './run/stop.mjs';

try {
  install();
  await onPinnedNode();
  const { build } = await import('./run/build.mjs');
  await build(['domain', 'api', 'demo', 'portal'], (name) => console.log(`Building the ${name} …`));
  process.exit(0);
} catch (error) {
  console.error(oneLine(error));
  process.exit(1);
}
