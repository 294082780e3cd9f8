import { build } from '../run/build.mjs';
import { stopRunning } from '../run/children.mjs';
import { whenAskedToEnd } from '../run/pinned-node.mjs';
import { oneLine } from '../run/stop.mjs';
import { firstLoadCheck, playerCheck } from './budget.mjs';
import { migrationDriftCheck, schemaDriftCheck } from './drift.mjs';
import { journeys } from './journeys.mjs';
import { specifications } from './specifications.mjs';
import { dependencyCheck, formatCheck, lintCheck, typesCheck, unusedCheck } from './static-checks.mjs';

/** @typedef {import('./static-checks.mjs').Check} Check */

/**
 * The steps in order; those of one group run side by side, two at a time.
 * @type {Record<string, Check>[]}
 */
const GROUPS = [
  {
    format: formatCheck,
    build: buildCheck,
    dependencies: dependencyCheck,
    unused: unusedCheck,
    lint: lintCheck,
    types: typesCheck,
  },
  { schema: schemaDriftCheck, migrations: migrationDriftCheck, 'first load': firstLoadCheck, player: playerCheck },
  { specifications },
  { journeys },
];
const SIDE_BY_SIDE = 2;

/** What the later steps stand on; it counts, because a tree that does not build is red. */
async function buildCheck() {
  await build(['domain', 'api', 'demo', 'portal']);
  return { passed: 1, failed: 0, output: '' };
}

/**
 * Runs the steps of these names, or all.
 * @param {string[]} names
 * @returns {Promise<number>} the exit code
 */
export async function runTests(names) {
  const known = GROUPS.flatMap((group) => Object.keys(group));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`There is no step "${unknown[0]}". The steps are: ${known.join(', ')}.`);
  let asked = false;
  whenAskedToEnd(() => {
    asked = true;
    void stopRunning();
  });
  const total = { passed: 0, failed: 0 };
  for (const group of GROUPS) {
    const waiting = Object.entries(group).filter(([name]) => names.length === 0 || names.includes(name));
    const next = async () => {
      for (let step = waiting.shift(); step && !asked; step = waiting.shift()) {
        const { passed, failed } = await runStep(...step);
        total.passed += passed;
        total.failed += failed;
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, next));
  }
  if (asked) total.failed += 1;
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

/**
 * Runs one step and prints its line; what it has to say follows only when it failed.
 * @param {string} name
 * @param {Check} check
 */
async function runStep(name, check) {
  const start = Date.now();
  const outcome = await check().catch((error) => ({ passed: 0, failed: 1, output: oneLine(error) }));
  const { passed, failed, output } = outcome;
  const seconds = `${((Date.now() - start) / 1000).toFixed(1)} s`.padStart(8);
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(16)}${seconds}   ${passed} passed, ${failed} failed`);
  if (failed > 0) console.log(`${output.trim()}\n`);
  return outcome;
}
