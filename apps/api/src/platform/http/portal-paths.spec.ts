import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { portalPaths } from './portal-paths.js';

test('the server knows exactly the pages of the portal’s router', () => {
  const source = readFileSync(new URL('../../../../portal/src/shared/paths.ts', import.meta.url), 'utf8');
  const patterns = /export const patterns = \{([\s\S]*?)\} as const;/.exec(source)?.[1] ?? '';
  const ofPortal = [...patterns.matchAll(/: '([^']+)'/g)].map((match) => match[1]);
  expect(ofPortal.length).toBeGreaterThan(10);
  expect(new Set(portalPaths)).toEqual(new Set(ofPortal));
});
