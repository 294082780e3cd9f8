// npm start: a college on this machine, from a fresh clone to the sign-in page. Node built-ins only until installed.
import { install } from './run/install.mjs';
import { onPinnedNode } from './run/pinned-node.mjs';
import { oneLine } from './run/stop.mjs';

try {
  install();
  await onPinnedNode();
  const { serveCollege, supervise } = await import('./run/college.mjs');
  process.exit(await supervise(serveCollege));
} catch (error) {
  console.error(oneLine(error));
  process.exit(1);
}
