import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  aCoordinator,
  aPerson,
  aTrainer,
  anAdministrator,
  anAgency,
  anOfficer,
  granted,
  startCollege,
  type College,
  type Person,
} from '@provost/testing';

interface PersonData {
  id: string;
  fullName: string;
  email: string;
  status: string;
  countryCode: string;
  grants: { role: string; scopeKind: string; scopeValue: string }[];
}

const PERSON = 'id fullName email status countryCode grants { role scopeKind scopeValue }';
const VIEWER = `{ viewer { person { ${PERSON} agency { name kind } } can { learn author teach coordinate administer } } }`;
const CREATE = `mutation ($input: CreatePersonInput!) {
  createPerson(input: $input) { __typename ... on Person { ${PERSON} } ... on EmailTaken { taken: email } } }`;
const SUSPEND = `mutation ($id: ID!) { suspendPerson(personId: $id) { ${PERSON} } }`;
const REINSTATE = `mutation ($id: ID!) { reinstatePerson(personId: $id) { ${PERSON} } }`;
const PERSONS = `query ($filter: PersonFilter!, $first: Int! = 50, $after: String) {
  persons(filter: $filter, first: $first, after: $after) { nodes { id fullName } endCursor hasNextPage totalCount } }`;

interface PersonsData {
  persons: {
    nodes: { id: string; fullName: string }[];
    endCursor: string | null;
    hasNextPage: boolean;
    totalCount: number;
  };
}

let college: College;
let administrator: Person;
let officer: Person;

beforeAll(async () => {
  college = await startCollege();
  administrator = await anAdministrator(college, { fullName: 'Ada Root' });
  officer = await anOfficer(college, { fullName: 'Amina Odhiambo', country: 'KE' });
});
afterAll(() => college.stop());

const newPerson = (changes: Record<string, unknown> = {}) => ({
  fullName: 'Nguyễn Thị Minh Khai',
  email: 'Minh.Khai@Customs.example',
  password: 'a long enough pass phrase',
  locale: 'fr',
  timeZone: 'Asia/Ho_Chi_Minh',
  countryCode: 'VN',
  role: 'OFFICER',
  scopeKind: 'COUNTRY',
  scopeValue: 'VN',
  ...changes,
});
const codeOf = (answer: { errors?: readonly { extensions: { code: string } }[] }) =>
  answer.errors?.[0]?.extensions.code;
const signIn = (email: string, password: string) =>
  college.fetch('/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });

describe('the viewer', () => {
  test('a visitor is nobody', async () => {
    expect((await college.graphql(VIEWER)).data).toEqual({ viewer: null });
  });

  test('an officer sees herself, and what she may do', async () => {
    const { data } = await college.graphql<{ viewer: { person: PersonData; can: object } }>(VIEWER, {}, officer);
    expect(data?.viewer.person).toMatchObject({ fullName: 'Amina Odhiambo', status: 'ACTIVE', agency: null });
    expect(data?.viewer.person.grants).toEqual([{ role: 'OFFICER', scopeKind: 'COUNTRY', scopeValue: 'KE' }]);
    expect(data?.viewer.can).toEqual({
      learn: true,
      author: false,
      teach: false,
      coordinate: false,
      administer: false,
    });
  });

  test('she changes her name, language and zone, and is known by them at once', async () => {
    const person = await anOfficer(college, { fullName: 'Before' });
    const update = 'mutation ($i: UpdateMyAccountInput!) { updateMyAccount(input: $i) { fullName locale timeZone } }';
    const wanted = { fullName: '  Łukasz Święty ', locale: 'ar', timeZone: 'Europe/Warsaw' };
    const { data } = await college.graphql(update, { i: wanted }, person);
    expect(data).toEqual({ updateMyAccount: { fullName: 'Łukasz Święty', locale: 'ar', timeZone: 'Europe/Warsaw' } });
    const refused = await college.graphql(update, { i: { timeZone: 'Mars/Olympus' } }, person);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', facts: { field: 'timeZone' } });
  });
});

describe('places', () => {
  test('all 196 members of INTERPOL are known, each with its source', async () => {
    const members = await college.sql<{ code: string; source: string }>('SELECT * FROM country WHERE interpol_member');
    expect(members).toHaveLength(196);
    expect(members.every(({ source }) => source.includes('Membership:') && source.includes('Region:'))).toBe(true);
    const others = await college.sql<{ code: string }>('SELECT code FROM country WHERE NOT interpol_member ORDER BY 1');
    expect(others.map(({ code }) => code)).toEqual(['KP', 'TV']);
  });

  test.each([
    ['en', 'Kenya', 'Africa'],
    ['fr', 'Kenya', 'Afrique'],
    ['es', 'Kenia', 'África'],
    ['ar', 'كينيا', 'أفريقيا'],
  ])('a visitor reads them in %s', async (locale, name, region) => {
    const ask =
      'query ($l: Locale!) { countries(locale: $l) { code name interpolMember region { code name } } regions(locale: $l) { name } }';
    const { data } = await college.graphql<{ countries: { code: string }[]; regions: object[] }>(ask, { l: locale });
    const kenya = { code: 'KE', name, interpolMember: true, region: { code: 'africa', name: region } };
    expect(data?.countries.find(({ code }) => code === 'KE')).toEqual(kenya);
    expect(data?.regions).toHaveLength(5);
  });
});

describe('making persons', () => {
  test('an administrator makes a person, who signs in with the password', async () => {
    const made = await college.graphql<{ createPerson: PersonData }>(CREATE, { input: newPerson() }, administrator);
    expect(made.data?.createPerson).toMatchObject({
      __typename: 'Person',
      fullName: 'Nguyễn Thị Minh Khai',
      email: 'minh.khai@customs.example',
      grants: [{ role: 'OFFICER', scopeKind: 'COUNTRY', scopeValue: 'VN' }],
    });
    expect((await signIn('minh.khai@customs.example', 'a long enough pass phrase')).status).toBe(200);
    const id = made.data?.createPerson.id;
    const trail = await college.sql('SELECT actor_id, verb FROM audit_entry WHERE object_id = $1', [id]);
    expect(trail).toEqual([{ actor_id: administrator.id, verb: 'people.create-person' }]);
  });

  test('an e-mail that somebody has is told, and nothing is made', async () => {
    const input = newPerson({ email: officer.email.toUpperCase() });
    const { data } = await college.graphql(CREATE, { input }, administrator);
    expect(data).toEqual({ createPerson: { __typename: 'EmailTaken', taken: officer.email.toUpperCase() } });
  });

  test.each([
    ['email', { email: 'no address' }],
    ['password', { email: 'p@q.example', password: 'short' }],
    ['timeZone', { timeZone: 'Nowhere' }],
    ['countryCode', { countryCode: 'XX' }],
    ['agencyId', { agencyId: 'not-an-id' }],
    ['scopeValue', { scopeValue: 'XX' }],
    ['scopeValue', { scopeKind: 'GLOBAL', scopeValue: 'VN' }],
    ['fullName', { fullName: '   ' }],
  ])('a bad %s is named', async (field, changes) => {
    const { errors } = await college.graphql(CREATE, { input: newPerson(changes) }, administrator);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', facts: { field } });
  });

  test('an administrator of a country makes nobody elsewhere, and nobody who reaches farther', async () => {
    const local = await anAdministrator(college, { country: 'VN', scope: { kind: 'country', value: 'VN' } });
    const create = (changes: Record<string, unknown>) => college.graphql(CREATE, { input: newPerson(changes) }, local);
    expect(codeOf(await create({ email: 'a1@x.example', countryCode: 'KE' }))).toBe('NOT_ALLOWED');
    expect(codeOf(await create({ email: 'a2@x.example', scopeValue: 'KE' }))).toBe('NOT_ALLOWED');
    expect(
      codeOf(await create({ email: 'a3@x.example', role: 'COORDINATOR', scopeKind: 'GLOBAL', scopeValue: '' })),
    ).toBe('NOT_ALLOWED');
    expect(codeOf(await create({ email: 'a4@x.example', scopeKind: 'REGION', scopeValue: 'asia' }))).toBe(
      'NOT_ALLOWED',
    );
    expect((await create({ email: 'a5@x.example' })).errors).toBeUndefined();
  });

  test('nobody but an administrator makes persons', async () => {
    for (const somebody of [officer, await aTrainer(college), await aCoordinator(college)]) {
      expect(codeOf(await college.graphql(CREATE, { input: newPerson() }, somebody))).toBe('NOT_ALLOWED');
    }
    expect(codeOf(await college.graphql(CREATE, { input: newPerson() }))).toBe('NOT_SIGNED_IN');
  });

  test('an agency is made once in a country', async () => {
    const create = 'mutation ($i: CreateAgencyInput!) { createAgency(input: $i) { name kind countryCode } }';
    const input = { countryCode: 'KE', name: 'Port Police', kind: 'POLICE', emailDomains: ['Police.example'] };
    expect((await college.graphql(create, { i: input }, administrator)).data).toMatchObject({
      createAgency: { kind: 'POLICE' },
    });
    expect(codeOf(await college.graphql(create, { i: input }, administrator))).toBe('CONFLICT');
    const listed = await college.graphql('{ agencies(countryCode: "KE") { name } }', {}, officer);
    expect(listed.data).toEqual({ agencies: [{ name: 'Port Police' }] });
  });
});

describe('suspension', () => {
  test('a suspended person is out at once and cannot come back until she is reinstated', async () => {
    const input = newPerson({ email: 'out@x.example' });
    const made = await college.graphql<{ createPerson: PersonData }>(CREATE, { input }, administrator);
    const id = made.data?.createPerson.id ?? '';
    const cookie = (await signIn('out@x.example', input.password)).headers.get('set-cookie')?.split(';')[0] ?? '';
    const who = async (session: string) => {
      const headers = { 'content-type': 'application/json', cookie: session };
      const body = JSON.stringify({ query: '{ viewer { person { id } } }' });
      return (await (await college.fetch('/graphql', { method: 'POST', headers, body })).json()) as unknown;
    };
    expect(await who(cookie)).toEqual({ data: { viewer: { person: { id } } } });

    const suspended = await college.graphql<{ suspendPerson: PersonData }>(SUSPEND, { id }, administrator);
    expect(suspended.data?.suspendPerson.status).toBe('SUSPENDED');
    expect(await who(cookie)).toEqual({ data: { viewer: null } });
    const again = await signIn('out@x.example', input.password);
    expect(await who(again.headers.get('set-cookie')?.split(';')[0] ?? '')).toEqual({ data: { viewer: null } });

    const back = await college.graphql<{ reinstatePerson: PersonData }>(REINSTATE, { id }, administrator);
    expect(back.data?.reinstatePerson.status).toBe('ACTIVE');
    const returned = await signIn('out@x.example', input.password);
    expect(await who(returned.headers.get('set-cookie')?.split(';')[0] ?? '')).toEqual({
      data: { viewer: { person: { id } } },
    });
    const verbs = await college.sql('SELECT verb FROM audit_entry WHERE object_id = $1 ORDER BY id', [id]);
    expect(verbs.map(({ verb }) => verb)).toEqual([
      'people.create-person',
      'people.suspend-person',
      'people.reinstate-person',
    ]);
  });

  test('a person of another country looks like nobody', async () => {
    const local = await anAdministrator(college, { country: 'FR', scope: { kind: 'country', value: 'FR' } });
    expect(codeOf(await college.graphql(SUSPEND, { id: officer.id }, local))).toBe('NOT_FOUND');
    expect(codeOf(await college.graphql(SUSPEND, { id: 'nonsense' }, local))).toBe('NOT_FOUND');
  });

  test('an administrator of a country cannot shut out somebody who reaches farther, nor anybody herself', async () => {
    const local = await anAdministrator(college, { country: 'FR', scope: { kind: 'country', value: 'FR' } });
    const global = await aCoordinator(college, { country: 'FR', scope: { kind: 'global' } });
    expect(codeOf(await college.graphql(SUSPEND, { id: global.id }, local))).toBe('NOT_ALLOWED');
    expect(codeOf(await college.graphql(SUSPEND, { id: administrator.id }, administrator))).toBe('CONFLICT');
  });
});

describe('the list of persons', () => {
  test('is paged by name, filtered, and holds nobody outside the scope', async () => {
    const agencyId = await anAgency(college, { country: 'PE' });
    for (const fullName of ['Zoila', 'Alma 100%', 'Inés'])
      await anOfficer(college, { country: 'PE', fullName, agencyId });
    await aPerson(college, { country: 'CL', fullName: 'Not listed' });
    const local = await anAdministrator(college, {
      country: 'PE',
      fullName: 'Local',
      scope: { kind: 'country', value: 'PE' },
    });
    const list = async (variables: Record<string, unknown>) =>
      (await college.graphql<PersonsData>(PERSONS, { filter: {}, ...variables }, local)).data?.persons;

    const first = await list({ first: 3 });
    expect(first).toMatchObject({ totalCount: 4, hasNextPage: true });
    const second = await list({ first: 3, after: first?.endCursor });
    expect(second).toMatchObject({ totalCount: 4, hasNextPage: false });
    const names = [...(first?.nodes ?? []), ...(second?.nodes ?? [])].map(({ fullName }) => fullName);
    expect(names).toHaveLength(4);
    expect([...names].sort()).toEqual(['Alma 100%', 'Inés', 'Local', 'Zoila']);
    expect((await list({ filter: { text: '0%' } }))?.nodes.map(({ fullName }) => fullName)).toEqual(['Alma 100%']);
    expect((await list({ filter: { role: 'ADMINISTRATOR' } }))?.nodes.map(({ fullName }) => fullName)).toEqual([
      'Local',
    ]);
    expect((await list({ filter: { countryCode: 'CL' } }))?.nodes).toEqual([]);
  });

  test('a person of a grant in one agency is seen by that agency alone', async () => {
    const agencyId = await anAgency(college, { country: 'GH', name: 'Harbour' });
    await anOfficer(college, { country: 'GH', fullName: 'Kofi', agencyId });
    await anOfficer(college, { country: 'GH', fullName: 'Elsewhere' });
    const local = await granted(college, await aPerson(college, { country: 'GH' }), 'administrator', {
      kind: 'agency',
      value: agencyId,
    });
    const { data } = await college.graphql<PersonsData>(PERSONS, { filter: {} }, local);
    expect(data?.persons.nodes.map(({ fullName }) => fullName)).toEqual(['Kofi']);
  });

  test('a cursor that this list did not make is bad input', async () => {
    const after = Buffer.from(JSON.stringify(['x', "'; DROP TABLE person"])).toString('base64url');
    expect(codeOf(await college.graphql(PERSONS, { filter: {}, after }, administrator))).toBe('BAD_INPUT');
  });
});
