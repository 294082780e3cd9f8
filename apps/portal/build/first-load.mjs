import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Kilobytes (1000 bytes) of compressed JavaScript that an officer's first page may load. */
export const BUDGET = 150;

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
/** What an officer's first page is made of: the frame, her home, and the longest of the four catalogues. */
const PAGE = ['index.html', 'src/features/home/home.page.tsx'];
const CATALOGUES = /^src\/locales\/\w+\/messages\.po$/;

/** The compressed kilobytes of JavaScript that the built portal loads before an officer sees her home. */
export function firstLoad(dist = DIST) {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const kilobytes = (name) => gzipSync(readFileSync(join(dist, manifest[name].file))).length / 1000;
  const needed = new Set();
  const need = (name) => {
    if (needed.has(name)) return;
    if (!manifest[name]) throw new Error(`The built portal has no ${name}`);
    needed.add(name);
    for (const imported of manifest[name].imports ?? []) need(imported);
  };
  PAGE.forEach(need);
  const catalogues = Object.keys(manifest)
    .filter((name) => CATALOGUES.test(name))
    .map(kilobytes);
  return [...needed].reduce((sum, name) => sum + kilobytes(name), Math.max(0, ...catalogues));
}

if (import.meta.filename === process.argv[1]) {
  const size = firstLoad();
  console.log(`First load of an officer: ${size.toFixed(1)} kB of compressed JavaScript, of ${BUDGET} kB allowed.`);
  if (size > BUDGET) process.exitCode = 1;
}
