// npm run dev: the same college with hot reload. Node built-ins only until installed.
import { install } from './run/install.mjs';
import { onPinnedNode } from './run/pinned-node.mjs';
import { oneLine } from './run/stop.mjs';

try {
  install();
  await onPinnedNode();
  const [{ supervise }, { developCollege }] = await Promise.all([
    import('./run/college.mjs'),
    import('./run/develop.mjs'),
  ]);
  process.exit(await supervise(developCollege));
} catch (error) {
  console.error(oneLine(error));
  process.exit(1);
}
