// npm test: every check and every test, cheapest first. Node built-ins only until installed.
// `npm test -- types jest` runs only the steps of these names.
import { install } from './run/install.mjs';
import { onPinnedNode } from './run/pinned-node.mjs';
import { oneLine } from './run/stop.mjs';

try {
  install();
  await onPinnedNode();
  const { runTests } = await import('./test/steps.mjs');
  process.exit(await runTests(process.argv.slice(2)));
} catch (error) {
  console.error(oneLine(error));
  console.log('0 passed, 1 failed');
  process.exit(1);
}
