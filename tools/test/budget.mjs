// How much JavaScript an officer's first page costs, and how much a film; by the manifest of the built portal.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from '../run/place.mjs';

/** What the server sends of the first load at most, compressed as it sends it, in bytes. */
export const FIRST_LOAD_BYTES = 150_000;
/** What a film's page loads beyond the first load at most: the renderer, video.js and their styles, compressed, in bytes. */
export const PLAYER_BYTES = 250_000;
const DIST = 'apps/portal/dist';
const HOME = /^src\/features\/home\/[^/]+\.tsx$/;
const RENDERER = 'src/features/player/kinds/video/video.tsx';
/** The name that vite.config.ts gives to the chunk of video.js. */
const ENGINE = 'film-engine';
/** The studio shows a film before it is published; its preview is loaded when a trainer wants to look. */
const PREVIEW = 'src/features/studio/media/film-preview.tsx';

/** @typedef {{ file: string, name?: string, isEntry?: boolean, isDynamicEntry?: boolean, imports?: string[], css?: string[] }} Chunk */
/** @typedef {Record<string, Chunk>} Manifest */

const NOT_BUILT = { passed: 0, failed: 1, output: 'The portal is not built.' };

/**
 * @type {import('./static-checks.mjs').Check}
 */
export async function firstLoadCheck(root = ROOT) {
  const manifest = manifestOf(root);
  if (!manifest) return NOT_BUILT;
  const first = Object.keys(manifest).filter((key) => manifest[key]?.isEntry || HOME.test(key));
  const scripts = filesOf(manifest, reached(manifest, first)).filter((file) => file.endsWith('.js'));
  return weighed('First load', root, scripts, FIRST_LOAD_BYTES);
}

/**
 * What plays films weighs so much at most, and only pages with a film load any of it.
 * @type {import('./static-checks.mjs').Check}
 */
export async function playerCheck(root = ROOT) {
  const manifest = manifestOf(root);
  if (!manifest) return NOT_BUILT;
  const engine = Object.keys(manifest).find((key) => manifest[key]?.name === ENGINE);
  const loaded = reached(manifest, [RENDERER]);
  if (!engine || !loaded.has(engine)) {
    return {
      passed: 0,
      failed: 1,
      output: `${RENDERER} does not load a chunk ${ENGINE}: this check no longer finds it.`,
    };
  }
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const first = reached(manifest, entries);
  const own = [...loaded].filter((key) => !first.has(key));
  const { passed, failed, output } = weighed('Player', root, filesOf(manifest, own), PLAYER_BYTES);
  const elsewhere = pages(manifest)
    .filter((page) => page !== RENDERER && page !== PREVIEW)
    .filter((page) => [engine, RENDERER].some((key) => reached(manifest, [page]).has(key)));
  const lines = elsewhere.map((page) => `${page} loads the player, and shows no film.`);
  return elsewhere.length === 0
    ? { passed, failed, output }
    : { passed: 0, failed: 1, output: [output, ...lines].join('\n') };
}

/**
 * @param {string} root
 * @returns {Manifest | undefined}
 */
function manifestOf(root) {
  const file = join(root, DIST, '.vite/manifest.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * What is loaded by itself: the entry, each page, and each part of a page that comes when it is needed.
 * @param {Manifest} manifest
 */
const pages = (manifest) =>
  Object.keys(manifest).filter((key) => manifest[key]?.isEntry || manifest[key]?.isDynamicEntry);

/**
 * The chunks that come with these, they themselves included.
 * @param {Manifest} manifest
 * @param {Iterable<string>} keys
 * @returns {Set<string>}
 */
function reached(manifest, keys) {
  const found = new Set();
  const add = (/** @type {string} */ key) => {
    if (!manifest[key] || found.has(key)) return;
    found.add(key);
    manifest[key].imports?.forEach(add);
  };
  for (const key of keys) add(key);
  return found;
}

/**
 * Their scripts and styles.
 * @param {Manifest} manifest
 * @param {Iterable<string>} keys
 */
const filesOf = (manifest, keys) => [
  ...new Set([...keys].flatMap((key) => [manifest[key]?.file ?? '', ...(manifest[key]?.css ?? [])])),
];

/**
 * @param {string} what
 * @param {string} root
 * @param {string[]} files
 * @param {number} most
 */
function weighed(what, root, files, most) {
  const sizes = files.map((file) => ({
    file,
    bytes: brotliCompressSync(readFileSync(join(root, DIST, file))).length,
  }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const good = total > 0 && total <= most;
  const lines = sizes
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ file, bytes }) => `${kilobytes(bytes).padStart(9)}  ${file}`);
  const output = `${what}: ${kilobytes(total)} of ${kilobytes(most)}\n${good ? '' : lines.join('\n')}`;
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, output };
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
