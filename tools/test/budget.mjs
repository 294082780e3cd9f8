// How much JavaScript an officer's first page costs: her browser asks for the entry, what that imports, and her home.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from '../run/place.mjs';

/** What the server sends of the first load at most, compressed as it sends it, in bytes. */
export const FIRST_LOAD_BYTES = 150_000;
const HOME = /^src\/features\/home\/[^/]+\.tsx$/;

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk */

/**
 * @type {import('./static-checks.mjs').Check}
 */
export async function firstLoadCheck(root = ROOT) {
  const folder = join(root, 'apps/portal/dist');
  const manifestFile = join(folder, '.vite/manifest.json');
  if (!existsSync(manifestFile)) return { passed: 0, failed: 1, output: 'The portal is not built.' };
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const names = firstLoad(manifest);
  const sizes = [...names].map((file) => ({
    file,
    bytes: brotliCompressSync(readFileSync(join(folder, file))).length,
  }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const good = total > 0 && total <= FIRST_LOAD_BYTES;
  const lines = sizes
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ file, bytes }) => `${kilobytes(bytes).padStart(9)}  ${file}`);
  const output = `First load: ${kilobytes(total)} of ${kilobytes(FIRST_LOAD_BYTES)}\n${good ? '' : lines.join('\n')}`;
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, output };
}

/**
 * The scripts of the first load.
 * @param {Record<string, Chunk>} manifest
 * @returns {Set<string>}
 */
function firstLoad(manifest) {
  const files = new Set();
  const add = (/** @type {string} */ key) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    if (chunk.file.endsWith('.js')) files.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry || HOME.test(key)) add(key);
  return files;
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
