// The promises to people, kept in a real browser against a product that was started on a fresh database.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../run/children.mjs';
import { findChromium } from '../run/chromium.mjs';
import { freshDataFolder, removeDataFolder, startProduct } from './product.mjs';

const PLAYWRIGHT = [
  'node_modules/@playwright/test/cli.js',
  'test',
  '--config',
  'apps/portal-e2e',
  '--reporter',
  'json',
];

/**
 * All journeys; each counts once for each width and language that it is told in.
 * @returns {Promise<import('./static-checks.mjs').Outcome>}
 */
export async function journeys() {
  const chromium = await findChromium();
  const [data, results] = [freshDataFolder(), mkdtempSync(join(tmpdir(), 'provost-journeys-'))];
  try {
    const product = await startProduct(data);
    try {
      const file = join(results, 'results.json');
      const env = { BASE_URL: product.url, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
      const { code, output } = await runNode(PLAYWRIGHT, { output: 'pipe', env });
      return summary(file, code, output);
    } finally {
      await product.end('SIGINT');
    }
  } finally {
    removeDataFolder(data);
    rmSync(results, { recursive: true, force: true });
  }
}

/**
 * @typedef {object} Suite
 * @property {string} title
 * @property {Suite[]} [suites]
 * @property {{ title: string, tests: { projectName: string, status: string, results: { errors: { message: string }[] }[] }[] }[]} specs
 */

/**
 * @param {string} file
 * @param {number} code
 * @param {string} output
 */
function summary(file, code, output) {
  /** @type {{ suites: Suite[], errors: { message: string }[], stats: { expected: number, unexpected: number, flaky: number } }} */
  let results;
  try {
    results = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, output };
  }
  const { expected, unexpected, flaky } = results.stats;
  const failures = [...results.errors.map(({ message }) => message), ...results.suites.flatMap(failuresOf)];
  const failed = unexpected + flaky;
  return { passed: expected, failed: failed === 0 && code !== 0 ? 1 : failed, output: failures.join('\n\n') };
}

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function failuresOf(suite) {
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) => {
        const messages = results.flatMap(({ errors }) => errors.map(({ message }) => message));
        return `[${projectName}] ${title}\n${messages.join('\n').split('\n').slice(0, 25).join('\n')}`;
      }),
  );
  return [...own, ...(suite.suites ?? []).flatMap(failuresOf)];
}
