import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  aCertificate,
  aCoordinator,
  anAgency,
  anOfficer,
  aPlace,
  ask,
  aWebinar,
  aTrainer,
  startCollege,
  type College,
  type Person,
} from '@provost/testing';
import { AGENCIES, aWorld, COUNTRIES, DETAIL, FIGURES, OFFICERS, REQUESTS, screen, type World } from './specs/desk.js';

/** A coordinator sees his own country, and no question that he can put leads into another. */

const SCOPE = `{ deskScope(locale: en) { everyone regions { code } countries { code } agencies { id name } } }`;
const DECIDE = `mutation ($id: ID!, $approve: Boolean!) { decideEnrolment(enrolmentId: $id, approve: $approve, reason: "No.") {
  ... on Enrolment { id status } ... on AlreadyDecided { decided: status } } }`;
const TARGET = 'mutation ($input: SetTargetInput!) { setTarget(input: $input) { share } }';

let college: College;
let world: World;
let victim: Person;
let place: string;
let agency: string;
let code: string;
let cursor: string;
let ghana: Person;

beforeAll(async () => {
  college = await startCollege();
  world = await aWorld(college);
  agency = await anAgency(college, { country: 'MA', name: 'Douane secrète' });
  victim = await anOfficer(college, {
    country: 'MA',
    fullName: 'Zineb Tazi',
    email: 'zineb@douane.example',
    agencyId: agency,
  });
  place = await aPlace(college, victim, world.course, 'requested');
  code = await aCertificate(college, victim, world.curriculumId, { expiresAt: '2028-01-01' });
  const everybody = await aCoordinator(college, { scope: { kind: 'global' } });
  const page = await ask<{ endCursor: string }>(
    college,
    OFFICERS,
    { filter: { countryCode: 'GH' }, first: 1 },
    everybody,
  );
  cursor = page.endCursor;
  ghana = await aCoordinator(college, { country: 'GH', fullName: 'Ghana Desk' });
});
afterAll(() => college.stop());

/** The status and the body of the answer as it was sent. */
async function sent(document: string, variables: object, as: Person): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: document, variables });
  return (await college.fetch('/graphql', { method: 'POST', headers, body }, as)).text();
}
const traces = () => [victim.id, victim.fullName, victim.email, agency, 'Douane', place, code];

describe('a coordinator of Ghana who looks for an officer of Morocco', () => {
  const filters = (): object[] => [
    {},
    { countryCode: 'MA' },
    { regionCode: 'africa' },
    { agencyId: agency },
    { text: victim.email },
    { text: '%' },
    { curriculumSlug: 'introductory', certificateStatus: 'CERTIFIED' },
    { countryCode: 'MA', agencyId: agency, text: 'Zineb' },
  ];
  const asked = (): [string, object][] => [
    ...filters().flatMap((filter) =>
      [FIGURES, COUNTRIES, AGENCIES, OFFICERS, REQUESTS].map((document): [string, object] => [document, { filter }]),
    ),
    [OFFICERS, { filter: {}, after: cursor }],
    [OFFICERS, { filter: { countryCode: 'MA' }, after: cursor }],
    [SCOPE, {}],
    [DETAIL, { personId: victim.id }],
    [DECIDE, { id: place, approve: true }],
    [DECIDE, { id: place, approve: false }],
    [TARGET, { input: { countryCode: 'MA', curriculumSlug: 'introductory', share: 0.5, dueOn: '2026-12-31' } }],
    ['query ($id: ID!) { coursePage(enrolmentId: $id, locale: en) { title } }', { id: place }],
    ['mutation ($id: ID!) { withdraw(enrolmentId: $id) { id } }', { id: place }],
    ['query { persons(filter: {}) { nodes { fullName email } } }', {}],
    [`mutation ($code: String!) { revokeCertificate(code: $code, reason: "No.") { holderName } }`, { code }],
  ];

  test('meets no trace of her in any body', async () => {
    for (const [document, variables] of asked()) {
      const body = await sent(document, variables, ghana);
      for (const trace of traces())
        expect([document, variables, body.includes(trace)]).toEqual([document, variables, false]);
    }
  });

  test('counts nobody in her country', async () => {
    const filter = { countryCode: 'MA' };
    const figures = await ask<Record<string, number>>(college, FIGURES, { filter }, ghana);
    expect(Object.values(figures).every((count) => count === 0)).toBe(true);
    expect(await ask(college, COUNTRIES, { filter }, ghana)).toEqual([]);
    expect(await ask(college, AGENCIES, { filter: { agencyId: agency } }, ghana)).toEqual([]);
  });

  test('gets for her id what he gets for an id of nobody', async () => {
    const masked = (body: string) => body.replaceAll(/"correlationId":"[^"]*"/gu, '');
    const nobody = '00000000-0000-4000-8000-000000000000';
    for (const [document, mine, none] of [
      [DETAIL, { personId: victim.id }, { personId: nobody }],
      [DECIDE, { id: place, approve: true }, { id: nobody, approve: true }],
      [OFFICERS, { filter: { agencyId: agency } }, { filter: { agencyId: nobody } }],
      [FIGURES, { filter: { agencyId: agency } }, { filter: { agencyId: nobody } }],
    ] as const) {
      expect(masked(await sent(document, mine, ghana))).toBe(masked(await sent(document, none, ghana)));
    }
  });

  test('exports none of her', async () => {
    for (const name of ['officers', 'agencies', 'countries']) {
      for (const query of ['', 'countryCode=MA', `agencyId=${agency}`, 'text=zineb', 'regionCode=africa']) {
        const file = await (await college.fetch(`/api/desk/${name}.csv?${query}`, {}, ghana)).text();
        for (const trace of [...traces(), 'MA,', 'Morocco'])
          expect([name, query, file.includes(trace)]).toEqual([name, query, false]);
      }
    }
  });

  test('changed nothing by all this', async () => {
    expect(await college.sql('SELECT status, decided_by FROM enrolment WHERE id = $1', [place])).toEqual([
      { status: 'requested', decided_by: null },
    ]);
    expect(await college.sql(`SELECT 1 FROM certification_target WHERE country_code = 'MA'`)).toEqual([]);
    expect(await college.sql('SELECT 1 FROM certificate WHERE revoked_at IS NOT NULL AND code = $1', [code])).toEqual(
      [],
    );
  });
});

describe('each scope sees its own', () => {
  const names = async (who: Person) => new Set((await screen(college, {}, who)).map(({ countryCode }) => countryCode));

  test('a country', async () => {
    expect(await names(ghana)).toEqual(new Set(['GH']));
    expect(await ask(college, SCOPE, {}, ghana)).toMatchObject({ everyone: false, countries: [{ code: 'GH' }] });
  });

  test('a region: its countries, and none of another', async () => {
    await anOfficer(college, { country: 'FR' });
    const regionOf = async (country: string) =>
      (await college.row<{ code: string }>('SELECT region_code AS code FROM country WHERE code = $1', [country])).code;
    const region = await aCoordinator(college, {
      country: 'FR',
      scope: { kind: 'region', value: await regionOf('KE') },
    });
    const seen = await names(region);
    expect([seen.has('KE'), seen.has('GH'), seen.has('FR')]).toEqual([true, true, false]);
    expect(await ask(college, DETAIL, { personId: world.kenya.idle.id }, region)).toMatchObject({
      countryName: 'Kenya',
    });
    expect(
      await ask(
        college,
        TARGET,
        {
          input: { countryCode: 'KE', curriculumSlug: 'introductory', share: 0.5, dueOn: '2026-12-31' },
        },
        region,
      ),
    ).toEqual({ share: 0.5 });
  });

  test('an agency: its own officers alone, in lists and by id, and no target for the country', async () => {
    const own = await aCoordinator(college, { country: 'KE', scope: { kind: 'agency', value: world.port } });
    expect((await screen(college, {}, own)).map(({ agencyName }) => agencyName)).toEqual(
      Array(3).fill('Customs, "Port" unit'),
    );
    expect(await ask(college, DETAIL, { personId: world.kenya.lapsed.id }, own)).toMatchObject({
      countryName: 'Kenya',
    });
    expect(await sent(DETAIL, { personId: world.kenya.idle.id }, own)).toContain('NOT_FOUND');
    const input = { countryCode: 'KE', curriculumSlug: 'introductory', share: 0.9, dueOn: '2026-12-31' };
    expect(await sent(TARGET, { input }, own)).toContain('NOT_FOUND');
    expect(await ask(college, SCOPE, {}, own)).toMatchObject({ agencies: [{ id: world.port }], everyone: false });
  });

  test('everywhere: everybody', async () => {
    const everybody = await aCoordinator(college, { scope: { kind: 'global' } });
    const seen = await names(everybody);
    expect([seen.has('KE'), seen.has('GH'), seen.has('MA')]).toEqual([true, true, true]);
    expect(await ask(college, DETAIL, { personId: victim.id }, everybody)).toMatchObject({
      ...{ countryName: 'Morocco', person: { fullName: 'Zineb Tazi' }, certificates: [{ code, status: 'VALID' }] },
    });
  });

  test('who coordinates nothing has no desk, however many roles she holds', async () => {
    const trainer = await aTrainer(college);
    await aWebinar(college, trainer);
    for (const who of [trainer, victim]) {
      for (const document of [FIGURES, OFFICERS, COUNTRIES, AGENCIES, REQUESTS]) {
        expect(await sent(document, { filter: {} }, who)).toMatch(/"data":null.*NOT_ALLOWED|NOT_ALLOWED.*"data":null/);
      }
      expect((await college.fetch('/api/desk/officers.csv', {}, who)).status).toBe(403);
    }
  });
});
