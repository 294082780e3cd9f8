import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const src = join(import.meta.dirname, '..');
const router = readFileSync(join(src, 'app/router.tsx'), 'utf8');
const named = [...router.matchAll(/'([a-z-]+\/[a-z-]+)'/g)].map(([, name]) => name);
const written = globSync('features/*/*.page.tsx', { cwd: src }).map((file) =>
  file.split(sep).slice(1).join('/').replace('.page.tsx', ''),
);

describe('The router', () => {
  it('reaches every page that is written', () => {
    expect(written.filter((name) => !named.includes(name))).toEqual([]);
  });

  it('promises no page that is not written', () => {
    expect(named.filter((name) => name && !written.includes(name))).toEqual([]);
  });
});
