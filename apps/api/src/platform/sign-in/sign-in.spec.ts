import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aPerson, anOfficer, startCollege, type College, type Person } from '@provost/testing';
import { hashPassword } from 'better-auth/crypto';
import { usePlatformAlone } from '../specs/use-platform.js';
import { cookieIn, cookiePair } from './cookie.js';

const PASSWORD = 'correct horse battery';

let college: College;
let officer: Person;

beforeAll(async () => {
  usePlatformAlone();
  college = await startCollege();
  officer = await anOfficer(college, { email: 'amina@example.org', passwordHash: await hashPassword(PASSWORD) });
});
afterAll(() => college.stop());

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  college.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const signIn = (email: string, password: string, headers = {}): Promise<Response> =>
  post('/api/auth/sign-in/email', { email, password }, headers);
const codeOf = async (answer: Response): Promise<unknown> =>
  ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
const cookieOf = (answer: Response): string => cookiePair(answer.headers.getSetCookie()[0] ?? 'no cookie');
const isSignedIn = async (cookie: string): Promise<boolean> =>
  (await codeOf(await college.fetch('/api/files', { method: 'POST', headers: { cookie } }))) !== 'NOT_SIGNED_IN';

test('the right password gives a cookie that scripts cannot read, and nothing else', async () => {
  const answer = await signIn('Amina@Example.org', PASSWORD);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ ok: true });
  const [cookie] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/^provost\.session_token=/);
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Lax/i);
  expect(await isSignedIn(cookieOf(answer))).toBe(true);
});

test.each([
  ['a wrong password', 'amina@example.org', 'wrong horse battery'],
  ['an unknown e-mail', 'nobody@example.org', PASSWORD],
])('%s gives WRONG_CREDENTIALS, and no Basic challenge', async (_, email, password) => {
  const answer = await signIn(email, password);
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toBeNull();
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(await codeOf(answer)).toBe('WRONG_CREDENTIALS');
});

test('after ten wrong tries an e-mail must wait, even with the right password, and others need not', async () => {
  await aPerson(college, { email: 'tried@example.org', passwordHash: await hashPassword(PASSWORD) });
  for (let attempt = 0; attempt < 10; attempt++) await signIn('tried@example.org', 'guess number one');
  expect(await codeOf(await signIn('Tried@example.org', PASSWORD))).toBe('TOO_MANY_REQUESTS');
  expect((await signIn('amina@example.org', PASSWORD)).status).toBe(200);
});

test('an academy behind one address is served all day; only a rush must wait, and not for long', async () => {
  const passwords = { currentPassword: PASSWORD, newPassword: 'another long word' };
  const codes = async (calls: number, secondsBetween = 0): Promise<unknown[]> => {
    const found: unknown[] = [];
    for (let call = 0; call < calls; call++) {
      college.clock.advance({ seconds: secondsBetween });
      found.push(await codeOf(await post('/api/auth/change-password', passwords, { origin: college.origin })));
    }
    return [...new Set(found)];
  };
  expect(await codes(40, 50)).toEqual(['NOT_SIGNED_IN']);
  college.clock.advance({ seconds: 60 });
  expect(await codes(20)).toEqual(['NOT_SIGNED_IN']);
  expect(await codes(1)).toEqual(['TOO_MANY_REQUESTS']);
  college.clock.advance({ seconds: 60 });
  expect(await codes(1)).toEqual(['NOT_SIGNED_IN']);
});

test('a forged session is a visitor', async () => {
  const good = cookieOf(await signIn('amina@example.org', PASSWORD));
  const name = 'provost.session_token';
  const [token = '', signature = ''] = cookieIn(good, name)?.split('.') ?? [];
  const forged = (text: string): string => `${name}=${encodeURIComponent(text)}`;
  expect(await isSignedIn(good)).toBe(true);
  expect(await isSignedIn(forged(`${token}x.${signature}`))).toBe(false);
  expect(await isSignedIn(forged(`${token}.${signature.replace(/^./, (c) => (c === 'A' ? 'B' : 'A'))}`))).toBe(false);
  expect(await isSignedIn(forged(token))).toBe(false);
  expect(await isSignedIn(`${name}=%E0%A4%A`)).toBe(false);
});

test('signing out ends the session at once', async () => {
  const cookie = cookieOf(await signIn('amina@example.org', PASSWORD));
  expect(await isSignedIn(cookie)).toBe(true);
  expect((await post('/api/auth/sign-out', {}, { cookie, origin: college.origin })).status).toBe(200);
  expect(await isSignedIn(cookie)).toBe(false);
});

test('another site cannot sign anybody out', async () => {
  const cookie = cookieOf(await signIn('amina@example.org', PASSWORD));
  const answer = await post('/api/auth/sign-out', {}, { cookie, origin: 'https://elsewhere.example' });
  expect(await codeOf(answer)).toBe('NOT_ALLOWED');
  expect(await isSignedIn(cookie)).toBe(true);
});

test('a new password ends the sessions on other devices, and the old password is good no more', async () => {
  const person = { email: 'changing@example.org', passwordHash: await hashPassword(PASSWORD) };
  await anOfficer(college, person);
  const here = cookieOf(await signIn(person.email, PASSWORD));
  const there = cookieOf(await signIn(person.email, PASSWORD));
  expect(await isSignedIn(there)).toBe(true);
  const change = (currentPassword: string): Promise<Response> =>
    post('/api/auth/change-password', { currentPassword, newPassword: 'battery staple horse' }, { cookie: here });
  expect(await codeOf(await change('not the password'))).toBe('WRONG_CREDENTIALS');
  const ended = { currentPassword: PASSWORD, newPassword: 'battery staple horse' };
  expect(await codeOf(await post('/api/auth/change-password', ended))).toBe('NOT_SIGNED_IN');
  const changed = await change(PASSWORD);
  expect(changed.status).toBe(200);
  expect(await isSignedIn(there)).toBe(false);
  expect(await isSignedIn(cookieOf(changed))).toBe(true);
  expect(await codeOf(await signIn(person.email, PASSWORD))).toBe('WRONG_CREDENTIALS');
  expect((await signIn(person.email, 'battery staple horse')).status).toBe(200);
});

test('a session older than a day gets a new token; the old one soon ends', async () => {
  const cookie = cookieOf(await signIn('amina@example.org', PASSWORD));
  await college.sql(`UPDATE sign_in.session SET created_at = created_at - interval '25 hours'`);
  const answer = await college.fetch('/api/files', { method: 'POST', headers: { cookie } });
  const renewed = cookieOf(answer);
  expect(renewed).not.toBe(cookie);
  expect(answer.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax$/);
  expect(await isSignedIn(renewed)).toBe(true);
  const [old] = await college.sql<{ soon: boolean }>(
    `SELECT expires_at < now() + interval '61 seconds' AS soon FROM sign_in.session WHERE token = $1`,
    [decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1)).split('.')[0]],
  );
  expect(old?.soon).toBe(true);
});

test.each(['/api/auth/sign-up/email', '/api/auth/get-session', '/api/auth/ok', '/api/auth/'])(
  '%s does not exist',
  async (path) => {
    const answer = await post(path, { email: 'new@example.org', password: PASSWORD, name: 'New' });
    expect(await codeOf(answer)).toBe('NOT_FOUND');
  },
);

test('a suspended person is a visitor', async () => {
  const suspended = await anOfficer(college, { status: 'suspended' });
  const answer = await college.fetch('/api/files', { method: 'POST' }, suspended);
  expect(await codeOf(answer)).toBe('NOT_SIGNED_IN');
  expect(officer.country).toBe('KE');
});
