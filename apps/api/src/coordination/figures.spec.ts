import { deskStatus } from '@provost/domain';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aCoordinator, anAgency, ask, startCollege, type College, type Person } from '@provost/testing';
import {
  AGENCIES,
  aWorld,
  COUNTRIES,
  FIGURES,
  OFFICERS,
  REQUESTS,
  screen,
  type DeskLine,
  type World,
} from './specs/desk.js';

/** A number can be traced to the people behind it. */

type Figures = Record<
  'officers' | 'enrolled' | 'inProgress' | 'certified' | 'expiringSoon' | 'lapsed' | 'awaitingDecision',
  number
>;
type Row = Figures & { key: string; label: string; share: number; target: number | null; completed: number };

let college: College;
let coordinator: Person;
let world: World;

beforeAll(async () => {
  college = await startCollege();
  world = await aWorld(college);
  coordinator = await aCoordinator(college, { scope: { kind: 'global' } });
});
afterAll(() => college.stop());

const figures = (filter: object) => ask<Figures>(college, FIGURES, { filter }, coordinator);
const rows = (document: string, filter: object) => ask<Row[]>(college, document, { filter }, coordinator);
const introductory = { curriculumSlug: 'introductory' };

test('the figures of Kenya are those of the nine people in it', async () => {
  expect(await figures({ ...introductory, countryCode: 'KE' })).toEqual({
    ...{ officers: 9, enrolled: 3, inProgress: 1, certified: 3, expiringSoon: 1, lapsed: 1 },
    ...{ awaitingDecision: 1, certifiedSinceThreeMonths: 2 },
  });
});

test('every officer stands as the rule says, by her newest certificate that counts and then by her work', async () => {
  const { kenya } = world;
  const lines = await screen(college, { ...introductory, countryCode: 'KE' }, coordinator);
  const standing = Object.fromEntries(
    Object.entries(kenya).map(([name, { id }]) => [
      name,
      lines.find((line) => line.personId === id)?.certificateStatus,
    ]),
  );
  expect(standing).toEqual({
    ...{ certified: 'CERTIFIED', expiring: 'EXPIRING', lapsed: 'LAPSED', renewed: 'CERTIFIED', revoked: 'NOT_STARTED' },
    ...{ studying: 'IN_PROGRESS', asking: 'NOT_STARTED', gone: 'NOT_STARTED', idle: 'NOT_STARTED' },
  });
});

test('the SQL of standing is the rule of libs/domain, to the instant', async () => {
  const active = new Set(
    (await college.sql<{ person_id: string }>(`SELECT person_id FROM enrolment WHERE status = 'active'`)).map(
      (row) => row.person_id,
    ),
  );
  const held = await college.sql<{ personId: string; issuedAt: Date; expiresAt: Date }>(
    `SELECT person_id AS "personId", issued_at AS "issuedAt", expires_at AS "expiresAt" FROM certificate
     WHERE revoked_at IS NULL ORDER BY expires_at DESC`,
  );
  const expiry = Date.parse('2026-04-01T00:00:00Z');
  const day = 86_400_000;
  for (const now of [expiry - 90 * day - 1, expiry - 90 * day, expiry - 1, expiry, expiry + 800 * day]) {
    college.clock.set(new Date(now));
    const lines = await screen(college, {}, coordinator);
    const ruled = lines.map(({ personId }) => {
      const newest = held.find((certificate) => certificate.personId === personId);
      const officer = {
        certificate: newest ? { ...newest, revokedAt: null } : null,
        hasActiveEnrolment: active.has(personId),
      };
      return deskStatus(officer, new Date(now)).toUpperCase().replace('-', '_');
    });
    expect(lines.map((line) => line.certificateStatus)).toEqual(ruled);
  }
  college.clock.set('2026-03-02T09:00:00Z');
});

test.each([
  ['everybody', {}],
  ['the curriculum', introductory],
  ['a country', { countryCode: 'KE' }],
  ['a region and a text', { regionCode: 'africa', text: 'a' }],
  ['one standing', { certificateStatus: 'EXPIRING' }],
])('under %s, figures, tables and lists count the same people', async (_, filter) => {
  const [total, lines] = [await figures(filter), await screen(college, filter, coordinator)];
  const count = (...standings: string[]) =>
    lines.filter(({ certificateStatus }) => standings.includes(certificateStatus)).length;
  expect(total).toMatchObject({
    ...{ officers: lines.length, enrolled: lines.filter(({ enrolled }) => enrolled > 0).length },
    ...{ certified: count('CERTIFIED', 'EXPIRING'), expiringSoon: count('EXPIRING'), lapsed: count('LAPSED') },
    inProgress: count('IN_PROGRESS'),
  });
  for (const document of [COUNTRIES, AGENCIES]) {
    const table = await rows(document, filter);
    for (const column of ['officers', 'enrolled', 'certified', 'expiringSoon'] as const) {
      expect(table.reduce((sum, row) => sum + row[column], 0)).toBe(total[column]);
    }
    for (const { certified, officers, share } of table) expect(share).toBe(certified / officers);
  }
  const { totalCount } = await ask<{ totalCount: number }>(college, REQUESTS, { filter }, coordinator);
  expect(totalCount).toBe(total.awaitingDecision);
});

test('each figure drills to the list that it counts', async () => {
  const drill = async (certificateStatus: string) =>
    (
      await ask<{ totalCount: number; nodes: DeskLine[] }>(
        ...([college, OFFICERS, { filter: { countryCode: 'KE', certificateStatus } }, coordinator] as const),
      )
    ).totalCount;
  const { certified, expiringSoon, lapsed, inProgress } = await figures({ countryCode: 'KE' });
  expect([await drill('CERTIFIED'), await drill('EXPIRING')]).toEqual([certified - expiringSoon, expiringSoon]);
  expect([await drill('LAPSED'), await drill('IN_PROGRESS')]).toEqual([lapsed, inProgress]);
});

test('an agency without officers is no row, officers without an agency are one', async () => {
  await anAgency(college, { country: 'KE', name: 'Empty' });
  const table = await rows(AGENCIES, { countryCode: 'KE' });
  expect(table.map(({ key, label, officers }) => [key, label, officers])).toEqual([
    [world.port, 'Customs, "Port" unit', 3],
    ['none KE', '', 6],
  ]);
});

test('a target stands beside the country that it was set for', async () => {
  const set = `mutation ($input: SetTargetInput!) { setTarget(input: $input) { share } }`;
  const input = { countryCode: 'KE', curriculumSlug: 'introductory', share: 0.4, dueOn: '2026-12-31' };
  await ask(college, set, { input }, coordinator);
  const targets = (await rows(COUNTRIES, introductory)).map(({ key, target }) => [key, target]);
  expect(Object.fromEntries(targets)).toMatchObject({ KE: 0.4, GH: null });
  expect((await rows(COUNTRIES, {})).every(({ target }) => target === null)).toBe(true);
});
