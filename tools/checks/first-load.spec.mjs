import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../run/chromium.mjs';
import { FIRST_LOAD_BYTES, firstLoadCheck } from '../test/budget.mjs';

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

it('fails where the portal is not built', async () => {
  expect(await firstLoadCheck(root)).toMatchObject({ passed: 0, failed: 1, output: 'The portal is not built.' });
});

it('says in one line which Chromium it looked for in vain', async () => {
  process.env.CHROMIUM_PATH = '/nowhere/chromium';
  await expect(findChromium()).rejects.toThrow('CHROMIUM_PATH names /nowhere/chromium, which does not exist.');
  delete process.env.CHROMIUM_PATH;
});
