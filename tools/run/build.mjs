// Builds what is stale: a build leaves a stamp of its inputs beside its output, and an equal stamp means nothing to do.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { runNode } from './children.mjs';
import { ROOT } from './place.mjs';
import { Stop } from './stop.mjs';

const SOURCE = /\.(ts|tsx)$/;
const NOT_BUILT = /\.(spec|fixture)\.tsx?$|\.d\.ts$/;
const NOT_INPUT = /(^|\/)(node_modules|dist|gql|\.stamp|coverage)(\/|$)|\.spec\.tsx?$/;

/**
 * @typedef {object} Build
 * @property {string} output  the folder it makes
 * @property {string[]} inputs  files and folders; any change in them makes the output stale
 * @property {string[]} [also]  files it makes outside of that folder
 * @property {() => Promise<void>} make
 */

/** @type {Record<'domain' | 'api' | 'demo' | 'portal', Build>} */
export const builds = {
  domain: {
    output: 'libs/domain/dist',
    inputs: ['libs/domain/src', 'apps/api/.swcrc', 'tools/run/build.mjs'],
    make: () => compile('libs/domain/src', 'libs/domain/dist'),
  },
  api: {
    output: 'apps/api/dist',
    inputs: ['apps/api/src', 'apps/api/.swcrc', 'tools/run/build.mjs'],
    make: () => compile('apps/api/src', 'apps/api/dist'),
  },
  demo: {
    output: 'tools/demo/dist',
    inputs: ['tools/demo/content', 'tools/demo/load', 'apps/api/.swcrc', 'tools/run/build.mjs'],
    make: () => compile('tools/demo', 'tools/demo/dist'),
  },
  portal: {
    output: 'apps/portal/dist',
    inputs: [
      'apps/portal',
      'libs/ui',
      'libs/domain/src',
      'libs/contract/schema.graphql',
      'package-lock.json',
      'tools/run/build.mjs',
    ],
    also: ['apps/portal/src/gql/persisted-documents.json'],
    make: makePortal,
  },
};

/**
 * Builds the stale ones of these.
 * @param {(keyof typeof builds)[]} names
 * @param {(name: string) => void} [onStale]  told before each build
 */
export async function build(names, onStale = () => undefined) {
  for (const name of names) {
    const { output, inputs, also = [], make } = builds[name];
    const stampFile = join(ROOT, output, '.stamp');
    const stamp = stampOf(inputs);
    const whole = [stampFile, ...also.map((file) => join(ROOT, file))].every((file) => existsSync(file));
    if (whole && readFileSync(stampFile, 'utf8') === stamp) continue;
    onStale(name);
    rmSync(stampFile, { force: true });
    await make();
    writeFileSync(stampFile, stamp);
  }
}

/** @param {string[]} inputs */
function stampOf(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const file of inputs.flatMap((input) => [...filesOf(input)])) {
    hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
}

/**
 * The files of a folder that a build reads, or the file itself, as paths from the root.
 * @param {string} path
 * @returns {Generator<string>}
 */
function* filesOf(path) {
  if (NOT_INPUT.test(path)) return;
  const full = join(ROOT, path);
  const kind = statSync(full, { throwIfNoEntry: false });
  if (!kind) throw new Stop(`${path} is missing. Restore it: git status tells what else is gone.`);
  if (kind.isDirectory()) for (const name of readdirSync(full).sort()) yield* filesOf(`${path}/${name}`);
  else yield path;
}

/**
 * Compiles a folder of TypeScript. The output is put in place when it is whole.
 * @param {string} from
 * @param {string} to
 */
async function compile(from, to) {
  const fresh = join(ROOT, `${to}.new`);
  rmSync(fresh, { recursive: true, force: true });
  for (const file of filesOf(from)) {
    if (SOURCE.test(file) && !NOT_BUILT.test(file)) await compileFile(file, join(fresh, relative(from, file)));
  }
  mkdirSync(fresh, { recursive: true });
  rmSync(join(ROOT, to), { recursive: true, force: true });
  renameSync(fresh, join(ROOT, to));
}

/**
 * @param {string} file  from the root
 * @param {string} output  where the TypeScript file would go
 */
export async function compileFile(file, output) {
  const { transformFile } = await import('@swc/core');
  const target = output.replace(SOURCE, '.js');
  const { code, map } = await transformFile(join(ROOT, file), { configFile: join(ROOT, 'apps/api/.swcrc') });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${code}\n//# sourceMappingURL=${target.split('/').at(-1)}.map\n`);
  if (map) writeFileSync(`${target}.map`, map);
}

async function makePortal() {
  for (const step of [CODEGEN, VITE_BUILD]) {
    // Whatever the caller's own mode: a portal built while specs run would speak as in development.
    const { code, output } = await runNode(step, {
      cwd: join(ROOT, 'apps/portal'),
      output: 'pipe',
      env: { NODE_ENV: 'production' },
    });
    if (code !== 0) throw new Stop(`The portal could not be built:\n${output.trim()}`);
  }
}

/** Types of the portal's documents from the committed schema; run in apps/portal. */
export const CODEGEN = ['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts'];
const VITE_BUILD = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
