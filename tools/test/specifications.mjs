import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runNode } from '../run/children.mjs';
import { ROOT } from '../run/place.mjs';

const JEST = ['node_modules/jest/bin/jest.js'];
const LINES_OF_A_FAILURE = 25;

/**
 * All Jest specifications. Every test counts, and a file that could not be run counts as one that failed.
 * @type {import('./static-checks.mjs').Check}
 */
export async function specifications() {
  const folder = mkdtempSync(join(tmpdir(), 'provost-jest-'));
  try {
    const file = join(folder, 'results.json');
    const { code, output } = await runNode([...JEST, '--ci', '--json', `--outputFile=${file}`], {
      output: 'pipe',
      env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings', FORCE_COLOR: undefined, CI: 'true' },
    });
    return summary(file, code, output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @param {number} code
 * @param {string} output
 */
function summary(file, code, output) {
  /** @type {Results} */
  let results;
  try {
    results = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, output };
  }
  const failures = results.testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const where = relative(ROOT, name);
    if (assertionResults.length === 0 && message) return [`${where}\n${shorten(message)}`];
    return failed.map(
      ({ fullName, failureMessages }) => `${where}: ${fullName}\n${shorten(failureMessages.join('\n'))}`,
    );
  });
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  // Jest also refuses for reasons that belong to no test, such as a handle that keeps it alive.
  if (code !== 0 && failed === 0) return { passed: results.numPassedTests, failed: 1, output };
  return { passed: results.numPassedTests, failed, output: failures.join('\n\n') };
}

/**
 * @typedef {object} Results
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numRuntimeErrorTestSuites
 * @property {{ name: string, message: string, assertionResults: Assertion[] }[]} testResults
 */
/** @typedef {{ fullName: string, status: string, failureMessages: string[] }} Assertion */

/** @param {string} message */
function shorten(message) {
  // Jest's own frames tell nothing about the test.
  const lines = message.split('\n').filter((line) => !/^\s+at .*node_modules/.test(line));
  return lines
    .slice(0, LINES_OF_A_FAILURE)
    .map((line) => `    ${line}`)
    .join('\n');
}
