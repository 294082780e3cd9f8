import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aPerson, startCollege, type College } from '@provost/testing';
import { hashPassword } from 'better-auth/crypto';
import { usePlatformAlone } from '../specs/use-platform.js';
import { FirstAdministratorLink } from './first-administrator.service.js';

const PERSON = {
  email: 'Provost@example.org',
  fullName: 'Ada Provost',
  password: 'correct horse battery',
  countryCode: 'KE',
  timeZone: 'Africa/Nairobi',
  locale: 'ar',
};

let college: College;
beforeAll(async () => {
  usePlatformAlone();
  college = await startCollege();
});
afterAll(() => college.stop());

const send = (path: string, body: object): Promise<Response> =>
  college.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const claim = (body: object) => send('/api/first-administrator', body);
const check = async (token: string | null) => (await send('/api/first-administrator/check', { token })).status;
const codeOf = async (answer: Response): Promise<unknown> =>
  ((await answer.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

test('a wrong link, an older one and one that is too old open nothing', async () => {
  const older = await college.get(FirstAdministratorLink).renew();
  const token = await college.get(FirstAdministratorLink).renew();
  expect(await codeOf(await claim({ ...PERSON, token: 'guessed' }))).toBe('NOT_FOUND');
  expect(await codeOf(await claim({ ...PERSON, token: older }))).toBe('NOT_FOUND');
  expect([await check('guessed'), await check(older), await check(token)]).toEqual([404, 404, 200]);
  college.clock.advance({ hours: 25 });
  expect(await check(token)).toBe(404);
  expect(await codeOf(await claim({ ...PERSON, token }))).toBe('NOT_FOUND');
});

test('a form that is wrong leaves the link good; it then works once, and there is never another', async () => {
  const token = await college.get(FirstAdministratorLink).renew();
  expect(await codeOf(await claim({ ...PERSON, token, password: 'short' }))).toBe('BAD_INPUT');
  expect(await codeOf(await claim({ ...PERSON, token, email: 'nobody' }))).toBe('BAD_INPUT');
  expect(await codeOf(await claim({ ...PERSON, token, timeZone: 'Mars/Olympus' }))).toBe('BAD_INPUT');
  expect(await codeOf(await claim({ ...PERSON, token, locale: 'xx' }))).toBe('BAD_INPUT');
  const taken = { email: 'taken@example.org', passwordHash: await hashPassword(PERSON.password) };
  await aPerson(college, taken);
  expect(await codeOf(await claim({ ...PERSON, token, email: taken.email }))).toBe('CONFLICT');
  const both = await Promise.all([claim({ ...PERSON, token }), claim({ ...PERSON, token, email: 'b@example.org' })]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
  expect(await college.get(FirstAdministratorLink).renew()).toBeNull();
  expect(await check(token)).toBe(404);
  const persons = await college.sql("SELECT locale FROM person WHERE email <> 'taken@example.org'");
  expect(persons).toEqual([{ locale: 'ar' }]);
  const audited = await college.sql<{ verb: string }>('SELECT verb FROM audit_entry');
  expect(audited.map(({ verb }) => verb)).toEqual(['platform.first-administrator']);
});
