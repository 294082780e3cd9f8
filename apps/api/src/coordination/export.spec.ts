import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCoordinator, ask, startCollege, type College, type Person } from '@provost/testing';
import { AGENCIES, aWorld, COUNTRIES, screen, type World } from './specs/desk.js';

/** One filter, one truth: what is exported is what is on the screen, row by row and cell by cell. */

let college: College;
let coordinator: Person;
let world: World;

beforeAll(async () => {
  college = await startCollege();
  world = await aWorld(college);
  coordinator = await aCoordinator(college, { scope: { kind: 'global' } });
});
afterAll(() => college.stop());

/** Reads a file strictly after RFC 4180: a byte order mark, quoted where needed, CRLF after every record, all of one width. */
function parsed(file: string): string[][] {
  expect(file.startsWith('\uFEFF')).toBe(true);
  expect(file.endsWith('\r\n')).toBe(true);
  const records: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy;
  for (cell.lastIndex = 1; cell.lastIndex < file.length;) {
    const at = cell.lastIndex;
    const match = cell.exec(file);
    if (!match) throw new Error(`No CSV at ${JSON.stringify(file.slice(at, at + 40))}`);
    records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') records.push([]);
  }
  expect(records.pop()).toEqual([]);
  expect(new Set(records.map(({ length }) => length)).size).toBe(1);
  return records;
}

/** The export of a filter, given as GraphQL takes it. */
async function exported(name: string, filter: Record<string, string>): Promise<string[][]> {
  const { certificateStatus, ...rest } = filter;
  const status = certificateStatus && { certificateStatus: certificateStatus.toLowerCase().replace('_', '-') };
  const query = new URLSearchParams({ ...rest, ...status });
  const answer = await college.fetch(`/api/desk/${name}.csv?${query.toString()}`, {}, coordinator);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return parsed(bytes.toString('utf8'));
}

/** A value as a cell holds it: spreadsheets run what begins like a formula, so that is led by an apostrophe. */
function cellOf(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}

type NamedFilter = [name: string, filter: Record<string, string>];
const standing = (certificateStatus: string): NamedFilter => [
  certificateStatus,
  { certificateStatus, curriculumSlug: 'introductory' },
];
const filters = (): NamedFilter[] => [
  ['nothing', {}],
  ['a region', { regionCode: 'africa' }],
  ['a country', { countryCode: 'KE' }],
  ['an agency', { agencyId: world.port }],
  ['a curriculum', { curriculumSlug: 'introductory' }],
  ...['CERTIFIED', 'EXPIRING', 'LAPSED', 'IN_PROGRESS', 'NOT_STARTED'].map(standing),
  ['a comma', { text: ', the' }],
  ['a quote', { text: '"first"' }],
  ['an equals sign', { text: '=' }],
  ['a line break', { text: 'two\nlines' }],
  ['Arabic', { text: 'أمينة' }],
  ['what LIKE would take for a pattern', { text: '% of_' }],
  ['all at once', { countryCode: 'KE', agencyId: world.port, text: 'http', certificateStatus: 'EXPIRING' }],
  ['nobody', { text: 'nobody at all' }],
];

test('the officers of every filter are those of the screen, in its order', async () => {
  for (const [name, filter] of filters()) {
    const [header, ...rows] = await exported('officers', filter);
    const lines = await screen(college, filter, coordinator);
    expect(header).toEqual([
      ...['id', 'name', 'email', 'country', 'agency', 'enrolled', 'share', 'last_active_at'],
      ...['certificate_status', 'certificate_expires_at'],
    ]);
    const shown = lines.map((line) => [
      ...[line.personId, line.fullName, line.email, line.countryCode, line.agencyName, line.enrolled, line.share],
      ...[line.lastActiveAt, line.certificateStatus.toLowerCase().replace('_', '-'), line.certificateExpiresAt],
    ]);
    expect([name, rows]).toEqual([name, shown.map((cells) => cells.map(cellOf))]);
    if (name !== 'nobody') expect([name, rows.length > 0]).toEqual([name, true]);
  }
});

test.each([
  ['agencies', AGENCIES],
  ['countries', COUNTRIES],
])('the table of %s is that of the screen under every filter', async (name, document) => {
  for (const [about, filter] of filters()) {
    const [, ...rows] = await exported(name, filter);
    const lines = await ask<Record<string, string | number | null>[]>(college, document, { filter }, coordinator);
    expect([about, rows]).toEqual([about, lines.map((line) => Object.values(line).map(cellOf))]);
  }
});

test('no cell of any export begins like a formula', async () => {
  for (const name of ['officers', 'agencies', 'countries']) {
    const cells = (await exported(name, {})).flat();
    expect(cells.filter((text) => /^[=+\-@\t\r]/u.test(text))).toEqual([]);
  }
  expect((await exported('officers', {})).flat()).toContain(`'=HYPERLINK("http://evil.example","x")`);
});

describe('a filter that is none', () => {
  test.each(['countryCode=KENYA', 'agencyId=x', 'certificateStatus=everybody', `text=${'x'.repeat(201)}`])(
    '%s is bad input, told in JSON',
    async (query) => {
      const answer = await college.fetch(`/api/desk/officers.csv?${query}`, {}, coordinator);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
    },
  );
});

test('more officers than one part holds are all there, each once', async () => {
  await college.sql(`
    WITH made AS (INSERT INTO person (email, full_name, locale, time_zone, country_code, status, created_at)
      SELECT 'bulk' || n || '@example.org', 'Bulk ' || (n % 7), 'en', 'Africa/Tunis', 'TN', 'active', now()
      FROM generate_series(1, 1100) n RETURNING id)
    INSERT INTO role_grant (person_id, role, scope_kind, scope_value, granted_at)
    SELECT id, 'officer', 'country', 'TN', now() FROM made`);
  const [, ...rows] = await exported('officers', { countryCode: 'TN' });
  const inOrder = await college.sql<{ id: string }>(
    `SELECT id FROM person WHERE country_code = 'TN' ORDER BY full_name, id`,
  );
  expect(rows.map(([id]) => id)).toEqual(inOrder.map(({ id }) => id));
});
