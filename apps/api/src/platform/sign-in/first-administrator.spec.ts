import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startCollege, type College } from '@provost/testing';
import { usePlatformAlone } from '../specs/use-platform.js';
import { FirstAdministratorLink } from './first-administrator.service.js';

const PERSON = {
  email: 'Provost@example.org',
  fullName: 'Ada Provost',
  password: 'correct horse battery',
  countryCode: 'KE',
  timeZone: 'Africa/Nairobi',
};

let college: College;
beforeAll(async () => {
  usePlatformAlone();
  college = await startCollege();
});
afterAll(() => college.stop());

const claim = (body: object): Promise<Response> =>
  college.fetch('/api/first-administrator', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const codeOf = async (answer: Response): Promise<unknown> =>
  ((await answer.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

test('a wrong link, an older one and one that is too old open nothing', async () => {
  const older = await college.get(FirstAdministratorLink).renew();
  const token = await college.get(FirstAdministratorLink).renew();
  expect(await codeOf(await claim({ ...PERSON, token: 'guessed' }))).toBe('NOT_FOUND');
  expect(await codeOf(await claim({ ...PERSON, token: older }))).toBe('NOT_FOUND');
  college.clock.advance({ hours: 25 });
  expect(await codeOf(await claim({ ...PERSON, token }))).toBe('NOT_FOUND');
});

test('a form that is wrong leaves the link good; it then works once, and there is never another', async () => {
  const token = await college.get(FirstAdministratorLink).renew();
  expect(await codeOf(await claim({ ...PERSON, token, password: 'short' }))).toBe('BAD_INPUT');
  expect(await codeOf(await claim({ ...PERSON, token, email: 'nobody' }))).toBe('BAD_INPUT');
  const both = await Promise.all([claim({ ...PERSON, token }), claim({ ...PERSON, token, email: 'b@example.org' })]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
  expect(await college.get(FirstAdministratorLink).renew()).toBeNull();
  const persons = await college.sql('SELECT 1 FROM person');
  expect(persons).toHaveLength(1);
  const audited = await college.sql<{ verb: string }>('SELECT verb FROM audit_entry');
  expect(audited.map(({ verb }) => verb)).toEqual(['platform.first-administrator']);
});
