// A check that was never red proves nothing: each is seen green on a small tree, and red once something is planted.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { dependencyCheck, formatCheck, lintCheck, typesCheck, unusedCheck } from '../test/static-checks.mjs';
import { plantWorkspace } from './planted.mjs';

/** @type {ReturnType<typeof plantWorkspace>} */
let tree;

beforeEach(() => {
  tree = plantWorkspace();
});
afterEach(() => tree.remove());

const green = { passed: 1, failed: 0 };
const red = { passed: 0, failed: 1 };

describe('format', () => {
  it('fails on a line that Prettier would write otherwise', async () => {
    expect(await formatCheck(tree.root)).toMatchObject(green);
    tree.write({ 'apps/api/src/people/people.service.ts': 'export  const people = "quoted"\n' });
    expect(await formatCheck(tree.root)).toMatchObject({
      ...red,
      output: expect.stringContaining('people.service.ts'),
    });
  });
});

describe('lint', () => {
  it('fails on imports across the sides, on files and constructors beyond their budget, and on any', async () => {
    expect(await lintCheck(tree.root)).toMatchObject(green);
    tree.write({
      'libs/domain/src/reaches-out.ts': "import { z } from 'zod';\n\nexport const schema = z;\n",
      'apps/api/src/people/draws.ts': "import { useState } from 'react';\n\nexport const draws = useState;\n",
      'apps/portal/src/features/home/asks-the-database.ts': "import pg from 'pg';\n\nexport const client = pg;\n",
      'apps/portal/src/features/home/enters-the-api.ts':
        "import { people } from '@provost/api';\n\nexport const all = people;\n",
      'apps/api/src/people/long.ts': 'export const line = 1;\n'.replace('1', '[\n' + '  1,\n'.repeat(400) + ']'),
      'apps/api/src/people/greedy.ts': `export class Greedy {\n  constructor(${'abcdefg'
        .split('')
        .map((name) => `readonly ${name}: string`)
        .join(', ')}) {}\n}\n`,
      'apps/api/src/people/loose.ts': 'export const loose = (value: any): string => value.name;\n',
      'apps/api/src/people/own-clock.ts': 'export const now = new Date();\n',
      'apps/api/src/people/utils.ts': 'export const anything = 1;\n',
    });
    const { output, ...outcome } = await lintCheck(tree.root);
    expect(outcome).toEqual(red);
    for (const [file, complaint] of /** @type {const} */ ([
      ['reaches-out.ts', '@nx/enforce-module-boundaries'],
      ['draws.ts', '@nx/enforce-module-boundaries'],
      ['asks-the-database.ts', '@nx/enforce-module-boundaries'],
      ['enters-the-api.ts', '@nx/enforce-module-boundaries'],
      ['long.ts', 'File has too many lines'],
      ['greedy.ts', 'A constructor takes at most 6 dependencies'],
      ['loose.ts', '@typescript-eslint/no-explicit-any'],
      ['own-clock.ts', 'Ask the Clock'],
      ['utils.ts', 'Name the file after what it holds'],
    ])) {
      expect(complaintsAbout(output, file)).toContain(complaint);
    }
  });
});

/**
 * The part of ESLint's report that is about one file.
 * @param {string} output
 * @param {string} file
 */
function complaintsAbout(output, file) {
  return output.split(/\n\s*\n/).find((part) => part.split('\n')[0]?.endsWith(`/${file}`)) ?? '';
}

describe('dependencies', () => {
  it('fails on cycles of types, on floors that reach up or enter by a side door, on features that meet', async () => {
    expect(await dependencyCheck(tree.root)).toMatchObject(green);
    tree.write({
      'apps/api/src/people/a.ts': "import type { B } from './b.js';\n\nexport type A = B | 1;\n",
      'apps/api/src/people/b.ts': "import type { A } from './a.js';\n\nexport type B = A | 2;\n",
      'apps/api/src/people/people.store.ts': 'export const store = 1;\n',
      'apps/api/src/people/up.ts':
        "import { catalog } from '../catalog/catalog.service.js';\n\nexport const up = catalog;\n",
      'apps/api/src/catalog/catalog.service.ts': 'export const catalog = 1;\n',
      'apps/api/src/catalog/side.ts':
        "import { store } from '../people/people.store.js';\n\nexport const rows = store;\n",
      'apps/portal/src/features/quiz/quiz.ts': "import { home } from '../home/home';\n\nexport const quiz = home;\n",
      'apps/portal/src/features/player/kinds/video/video.ts': 'export const video = 1;\n',
      'apps/portal/src/features/player/kinds/podcast/podcast.ts':
        "import { video } from '../video/video';\n\nexport const podcast = video;\n",
      'apps/portal/src/features/player/page.ts':
        "import { video } from './kinds/video/video';\n\nexport const page = video;\n",
      'apps/portal/src/evidence/saving.ts':
        "import { home } from '../features/home/home';\n\nexport const saving = home;\n",
      'libs/domain/src/one.ts': "import { randomUUID } from 'node:crypto';\n\nexport const one = randomUUID();\n",
    });
    const { output, ...outcome } = await dependencyCheck(tree.root);
    expect(outcome).toEqual(red);
    for (const violation of [
      /error kinds-apart: apps\/portal\/src\/features\/player\/kinds\/podcast/,
      /error kinds-by-registry: apps\/portal\/src\/features\/player\/page\.ts/,
      /error no-cycle: apps\/api\/src\/people\/[ab]\.ts/,
      'error floor-people: apps/api/src/people/up.ts',
      'error floor-doors: apps/api/src/catalog/side.ts',
      'error features-apart: apps/portal/src/features/quiz/quiz.ts',
      'error evidence-knows-no-feature: apps/portal/src/evidence/saving.ts',
      'error core-imports-nothing: libs/domain/src/one.ts',
    ]) {
      expect(output).toEqual(expect.stringMatching(violation));
    }
  });
});

describe('types', () => {
  it('fails on a value of the wrong type, in each project by itself', async () => {
    expect(await typesCheck(tree.root)).toMatchObject({ passed: 3, failed: 0 });
    tree.write({ 'libs/domain/src/one.ts': "export const one: number = 'one';\n" });
    expect(await typesCheck(tree.root)).toMatchObject({ failed: 3, output: expect.stringContaining('TS2322') });
  });
});

describe('unused code', () => {
  it('fails on a file and on an export that nobody uses', async () => {
    expect(await unusedCheck(tree.root)).toMatchObject(green);
    tree.write({
      'apps/api/src/people/forgotten.ts': 'export const forgotten = 1;\n',
      'apps/api/src/people/people.service.ts': 'export const people = 1;\nexport const lonely = 2;\n',
    });
    const { output, ...outcome } = await unusedCheck(tree.root);
    expect(outcome).toEqual(red);
    expect(output).toMatch(/Unused files[\s\S]*forgotten\.ts/);
    expect(output).toMatch(/Unused exports[\s\S]*lonely/);
  });
});
