import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ROOT } from '../run/place.mjs';

const RULES = [
  ...['package-lock.json', 'tsconfig.base.json', 'nx.json', 'eslint.config.mjs', 'knip.json', '.prettierrc.json'],
  ...['.prettierignore', '.dependency-cruiser.cjs', 'apps/api/tsconfig.json', 'apps/portal/tsconfig.json'],
  ...['libs/domain/package.json', 'libs/domain/tsconfig.json'],
];
const TOOLS_OF_THE_RULES = [
  ...['@nx/eslint', '@nx/eslint-plugin', 'eslint', 'eslint-plugin-jsx-a11y', 'eslint-plugin-react-hooks'],
  ...['@types/node', 'jest', 'typescript', 'typescript-eslint', 'vite'],
];
const asJson = (/** @type {object} */ value) => `${JSON.stringify(value, null, 2)}\n`;

/** A tree so small that every check is green on it; its rules are the ones of this repository. */
const SEEDLING = {
  'package.json': asJson({
    name: 'seedling',
    private: true,
    type: 'module',
    workspaces: ['apps/*', 'libs/*'],
    devDependencies: Object.fromEntries(TOOLS_OF_THE_RULES.map((name) => [name, '*'])),
  }),
  'apps/api/package.json': asJson({
    name: '@provost/api',
    type: 'module',
    exports: './src/main.ts',
    dependencies: { '@provost/domain': '*' },
    nx: { name: 'api', tags: ['side:api'] },
  }),
  'apps/portal/package.json': asJson({
    name: '@provost/portal',
    type: 'module',
    dependencies: { '@provost/domain': '*' },
    nx: { name: 'portal', tags: ['side:portal'] },
  }),
  'libs/domain/src/index.ts': "export * from './one.js';\n",
  'libs/domain/src/one.ts': '/** One. */\nexport const one = 1;\n',
  'apps/api/src/main.ts': "import { people } from './people/people.service.js';\n\nconsole.log(people);\n",
  'apps/api/src/people/people.service.ts': "import { one } from '@provost/domain';\n\nexport const people = one;\n",
  'apps/portal/index.html': '<!doctype html>\n<script type="module" src="/src/main.tsx"></script>\n',
  'apps/portal/src/main.tsx': "import { home } from './features/home/home';\n\nconsole.log(home);\n",
  'apps/portal/src/features/home/home.ts': "import { one } from '@provost/domain';\n\nexport const home = one;\n",
};

/**
 * A workspace of its own with this repository's rules, for the length of one test.
 * @param {Record<string, string>} [planted]  files by path from its root
 */
export function plantWorkspace(planted = {}) {
  const root = mkdtempSync(join(tmpdir(), 'provost-planted-'));
  for (const file of RULES) cpSync(join(ROOT, file), join(root, file));
  linkPackages(root);
  const write = (/** @type {Record<string, string>} */ files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  write({ ...SEEDLING, ...planted });
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/**
 * Every installed package by a link, and the workspace's own projects in place of this repository's.
 * @param {string} root
 */
function linkPackages(root) {
  mkdirSync(join(root, 'node_modules/@provost'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name !== '@provost' && !name.startsWith('.cache')) {
      symlinkSync(join(ROOT, 'node_modules', name), join(root, 'node_modules', name));
    }
  }
  for (const project of ['apps/api', 'apps/portal', 'libs/domain']) {
    symlinkSync(join(root, project), join(root, 'node_modules/@provost', basename(project)));
  }
}
