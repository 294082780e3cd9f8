import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { precompress } from './precompress.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'provost-precompress-'));
  mkdirSync(join(folder, 'assets'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('text files get both forms, small and binary ones none, and a second run writes nothing', async () => {
  const script = 'let a = 1;\n'.repeat(500);
  writeFileSync(join(folder, 'assets', 'a.js'), script);
  writeFileSync(join(folder, 'assets', 'font.woff2'), Buffer.alloc(5000));
  writeFileSync(join(folder, 'small.js'), 'x');
  expect(await precompress(folder)).toBe(2);
  expect(readdirSync(join(folder, 'assets')).sort()).toEqual(['a.js', 'a.js.br', 'a.js.gz', 'font.woff2']);
  expect(readdirSync(folder).sort()).toEqual(['assets', 'small.js']);
  expect(brotliDecompressSync(readFileSync(join(folder, 'assets', 'a.js.br'))).toString()).toBe(script);
  expect(gunzipSync(readFileSync(join(folder, 'assets', 'a.js.gz'))).toString()).toBe(script);
  expect(await precompress(folder)).toBe(0);
});

test('a file that changed is compressed again', async () => {
  const file = join(folder, 'index.html');
  writeFileSync(file, 'old '.repeat(1000));
  await precompress(folder);
  const fresh = 'new '.repeat(1000);
  writeFileSync(file, fresh);
  const later = new Date(Date.now() + 60_000);
  utimesSync(file, later, later);
  expect(await precompress(folder)).toBe(2);
  expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(fresh);
});
