import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../run/chromium.mjs';
import { FIRST_LOAD_BYTES, firstLoadCheck, PLAYER_BYTES, playerCheck } from '../test/budget.mjs';

/** @type {string} */
let root;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'provost-first-load-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/**
 * A built portal: the entry imports a frame, the home page is loaded on its own, and the player only where it is used.
 * @param {Record<'entry' | 'frame' | 'home' | 'player', number>} bytes  that cannot be compressed, by chunk
 */
function buildPortal(bytes) {
  const dist = join(root, 'apps/portal/dist');
  mkdirSync(join(dist, '.vite'), { recursive: true });
  for (const [name, size] of Object.entries(bytes)) writeFileSync(join(dist, `${name}.js`), randomBytes(size));
  const manifest = {
    'index.html': { file: 'entry.js', isEntry: true, imports: ['_frame.js'] },
    '_frame.js': { file: 'frame.js' },
    'src/features/home/home.page.tsx': { file: 'home.js', imports: ['_frame.js'] },
    'src/features/player/player.page.tsx': { file: 'player.js', imports: ['_frame.js'] },
  };
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(manifest));
}

it('counts the entry, what it imports and the home page, and nothing that is loaded where it is used', async () => {
  buildPortal({ entry: 40_000, frame: 60_000, home: 40_000, player: 500_000 });
  expect(await firstLoadCheck(root)).toMatchObject({ passed: 1, failed: 0 });
  buildPortal({ entry: 40_000, frame: 60_000, home: FIRST_LOAD_BYTES - 99_000, player: 0 });
  expect(await firstLoadCheck(root)).toMatchObject({
    passed: 0,
    failed: 1,
    output: expect.stringContaining('home.js'),
  });
});

/**
 * A built portal whose video renderer loads the engine with its styles, and whose article may load it too.
 * @param {number} engine  bytes that cannot be compressed
 * @param {string[]} article  what the article imports
 */
function buildPlayer(engine, article = []) {
  const dist = join(root, 'apps/portal/dist');
  mkdirSync(join(dist, '.vite'), { recursive: true });
  const renderer = 'src/features/player/kinds/video/video.tsx';
  const sizes = {
    'entry.js': 140_000,
    'video.js': 20_000,
    'engine.js': engine,
    'engine.css': 10_000,
    'article.js': 90_000,
  };
  for (const [name, size] of Object.entries(sizes)) writeFileSync(join(dist, name), randomBytes(size));
  const manifest = {
    'index.html': { file: 'entry.js', isEntry: true },
    [renderer]: { file: 'video.js', isDynamicEntry: true, imports: ['index.html', '_engine.js'] },
    '_engine.js': { file: 'engine.js', name: 'film-engine', css: ['engine.css'] },
    'src/features/player/kinds/article/article.tsx': { file: 'article.js', isDynamicEntry: true, imports: article },
  };
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(manifest));
}

it('weighs what a film loads beyond the first load, its styles too', async () => {
  buildPlayer(PLAYER_BYTES - 31_000);
  expect(await playerCheck(root)).toMatchObject({ passed: 1, failed: 0 });
  buildPlayer(PLAYER_BYTES - 29_000);
  expect(await playerCheck(root)).toMatchObject({ failed: 1, output: expect.stringContaining('engine.css') });
});

it.each(['_engine.js', 'src/features/player/kinds/video/video.tsx'])(
  'fails where another page loads %s, whatever it weighs',
  async (imported) => {
    buildPlayer(100_000, [imported]);
    expect(await playerCheck(root)).toMatchObject({ failed: 1, output: expect.stringContaining('article.tsx loads') });
  },
);

it('fails where the renderer no longer loads the engine under its name', async () => {
  buildPortal({ entry: 1_000, frame: 1_000, home: 1_000, player: 1_000 });
  expect(await playerCheck(root)).toMatchObject({ failed: 1, output: expect.stringContaining('no longer finds') });
});

it('fails where the portal is not built', async () => {
  for (const check of [firstLoadCheck, playerCheck]) {
    expect(await check(root)).toMatchObject({ passed: 0, failed: 1, output: 'The portal is not built.' });
  }
});

it('says in one line which Chromium it looked for in vain', async () => {
  process.env.CHROMIUM_PATH = '/nowhere/chromium';
  await expect(findChromium()).rejects.toThrow('CHROMIUM_PATH names /nowhere/chromium, which does not exist.');
  delete process.env.CHROMIUM_PATH;
});
