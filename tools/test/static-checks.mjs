// The checks that read the tree and run nothing of it. Each is one command in a root, so that a test can prove the very
// same command red on a planted copy.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runNode } from '../run/children.mjs';
import { ROOT } from '../run/place.mjs';

/** @typedef {{ passed: number, failed: number, output: string }} Outcome */
/** @typedef {(root?: string) => Promise<Outcome>} Check */

const DEPENDENCY_CRUISER = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs';
const PLAIN = { FORCE_COLOR: '0', NO_COLOR: undefined, NX_DAEMON: 'false', NX_TUI: 'false', CI: 'true' };

/**
 * A check that is one program.
 * @param {...string} command
 * @returns {Check}
 */
const program =
  (...command) =>
  async (root = ROOT) => {
    const { code, output } = await runNode(command, { cwd: root, output: 'pipe', env: PLAIN });
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output: stripVTControlCharacters(output) };
  };

export const formatCheck = program('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');

const lint = program('node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'lint', '--output-style', 'static');

/**
 * Lint with the boundaries between projects, which only Nx can see. Tells of the projects with errors only.
 * @type {Check}
 */
export async function lintCheck(root = ROOT) {
  const { output, ...outcome } = await lint(root);
  const projects = output.split(/^(?=> nx run )/m).filter((part) => / error |^Oops/m.test(part));
  return { ...outcome, output: projects.join('\n') || output };
}

/**
 * Which file may import which, inside the projects.
 * @type {Check}
 */
export function dependencyCheck(root = ROOT) {
  const folders = ['apps', 'libs', 'migrations', 'tools'].filter((folder) => existsSync(join(root, folder)));
  return program(DEPENDENCY_CRUISER, ...folders, '--config', '.dependency-cruiser.cjs', '--output-type', 'err')(root);
}

export const unusedCheck = program('node_modules/knip/bin/knip.js', '--no-progress');

/**
 * The compiler on every project: one check each.
 * @type {Check}
 */
export async function typesCheck(root = ROOT) {
  const total = { passed: 0, failed: 0, output: '' };
  for (const project of projectsWithTypes(root)) {
    const { passed, failed, output } = await program(
      'node_modules/typescript/bin/tsc',
      '-p',
      project,
      '--pretty',
      'false',
    )(root);
    total.passed += passed;
    total.failed += failed;
    total.output += output;
  }
  return total;
}

/** @param {string} root */
function projectsWithTypes(root) {
  const inside = ['apps', 'libs'].flatMap((folder) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`) : [],
  );
  return [...inside, 'migrations', 'tools'].filter((project) => existsSync(join(root, project, 'tsconfig.json')));
}
