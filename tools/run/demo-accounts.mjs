import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './place.mjs';

/** @typedef {{ email: string, fullName: string, country: string, role: string, scope: readonly [string, string] }} Account */

/**
 * The accounts of the demo college, as a table for the console.
 * @returns {Promise<string>}
 */
export async function demoAccounts() {
  const built = pathToFileURL(join(ROOT, 'tools/demo/dist/load/people.js')).href;
  /** @type {{ ACCOUNTS: readonly Account[], DEMO_PASSWORD: string }} */
  const { ACCOUNTS, DEMO_PASSWORD } = await import(built);
  const rows = ACCOUNTS.map(({ email, fullName, role, country, scope }) => [
    email,
    `${role}${reach(scope, role, country)}`,
    fullName,
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd(),
  );
  return `\nDemo accounts; all of them have the password ${DEMO_PASSWORD}\n${lines.join('\n')}`;
}

/**
 * @param {readonly [string, string]} scope
 * @param {string} role
 * @param {string} country
 */
function reach([kind, of], role, country) {
  if (role === 'officer') return ` in ${country}`;
  return kind === 'global' ? '' : ` of ${of}`;
}
