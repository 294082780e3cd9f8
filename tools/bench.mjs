// npm run bench: how fast the college answers, beside bare baselines. Node built-ins only until installed.
// `npm run bench -- --quick --json home` says how, and which of its scenes.
import { install } from './run/install.mjs';
import { onPinnedNode } from './run/pinned-node.mjs';
import { oneLine } from './run/stop.mjs';

try {
  install();
  await onPinnedNode();
  const { supervise } = await import('./run/college.mjs');
  const { readOptions } = await import('./bench/options.mjs');
  const { bench } = await import('./bench/bench.mjs');
  const options = readOptions(process.argv.slice(2));
  process.exit(await supervise((run) => bench(run, options)));
} catch (error) {
  console.error(oneLine(error));
  process.exit(1);
}
