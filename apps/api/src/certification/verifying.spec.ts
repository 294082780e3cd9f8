import { createHash, createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  aCoordinator,
  aCourseEdition,
  anAdministrator,
  anOfficer,
  ask,
  aTrainer,
  refusal,
  startCollege,
  type College,
  type CourseEdition,
  type Person,
} from '@provost/testing';
import { aGraduate, certificatesOf, codeOf, VERIFY } from './specs/earning.js';

/** Anyone may check that a certificate is real: enough is shown to unmask a forgery, and nothing more. */

interface Verified {
  readonly status: string;
  readonly signatureValid: boolean;
  readonly statement: string;
  readonly signature: string;
  readonly publicKey: string;
  readonly keyId: string;
  readonly holderName: string;
}

const REVOKE = `mutation ($code: String!, $reason: String!) { revokeCertificate(code: $code, reason: $reason) {
  status revokedReason } }`;

let college: College;
let course: CourseEdition;
let holder: Person;
let code: string;

beforeAll(async () => {
  college = await startCollege();
  course = await aCourseEdition(college, { curriculum: { slug: 'introductory', validMonths: 24 } });
});
beforeEach(async () => {
  college.clock.set('2026-03-02T09:00:00Z');
  holder = await aGraduate(college, course, { country: 'MA', fullName: 'أمينة بنكيران' });
  code = await codeOf(college, holder);
});
afterAll(() => college.stop());

const verified = (typed = code) => ask<Verified | null>(college, VERIFY, { code: typed }, null);

describe('a visitor', () => {
  test('sees name, level, dates, issuer and status', async () => {
    expect(await verified()).toMatchObject({
      ...{ code, title: 'introductory', level: 'INTRODUCTORY', holderName: 'أمينة بنكيران', status: 'VALID' },
      ...{ issuedAt: '2026-03-02T09:00:00.000Z', expiresAt: '2028-03-02T09:00:00.000Z', revokedAt: null },
      ...{ issuer: expect.stringContaining('Meridian'), signatureValid: true },
    });
  });

  test('checks the signature by her own means: it is over exactly what is shown', async () => {
    const shown = (await verified()) as Verified;
    const key = createPublicKey(shown.publicKey);
    const holds = (text: string) => verify(null, Buffer.from(text), key, Buffer.from(shown.signature, 'base64url'));
    expect(holds(shown.statement)).toBe(true);
    expect(JSON.parse(shown.statement)).toMatchObject({
      ...{ code, holderName: 'أمينة بنكيران', level: 'introductory', keyId: shown.keyId, countryCode: 'MA', cycle: 1 },
      ...{ issuedAt: '2026-03-02T09:00:00.000Z', expiresAt: '2028-03-02T09:00:00.000Z' },
    });
    expect(holds(shown.statement.replace('2028', '2038'))).toBe(false);
    expect(shown.keyId).toBe(createHash('sha256').update(shown.publicKey).digest('hex').slice(0, 16));
  });

  test('finds it however the code is typed', async () => {
    for (const typed of [code.toLowerCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', ' – ')} `]) {
      expect(await verified(typed)).toMatchObject({ code });
    }
  });

  test('learns nothing from a code with one sign changed, or made up, or no code at all', async () => {
    const [first = '', second = ''] = code;
    const changed = code.replace(first, first === '7' ? '8' : '7');
    const swapped = first === second ? changed : `${second}${first}${code.slice(2)}`;
    for (const forged of [changed, swapped, '0000-0000-0000-0000', 'x', '', "' OR 1=1 --", 'a\0b', '7'.repeat(5000)]) {
      expect(await verified(forged)).toBeNull();
    }
  });

  test('learns no more of the holder than the page shows', async () => {
    expect(JSON.stringify(await verified())).not.toMatch(new RegExp(`${holder.id}|${holder.email}|${holder.signInId}`));
  });
});

describe('a forgery in the database', () => {
  test.each([
    ['statement', `UPDATE certificate SET statement = replace(statement, '2028', '2038') WHERE code = $1`],
    ['signature', `UPDATE certificate SET signature = 'A' || substr(signature, 2) || 'A' WHERE code = $1`],
  ])('of the %s is unmasked', async (_, sql) => {
    await college.sql(sql, [code]);
    expect(await verified()).toMatchObject({ signatureValid: false });
  });
});

describe('time', () => {
  test.each([
    ['2027-12-03T08:59:59Z', 'VALID'],
    ['2027-12-03T09:00:00Z', 'EXPIRING'],
    ['2028-03-02T08:59:59Z', 'EXPIRING'],
    ['2028-03-02T09:00:00Z', 'LAPSED'],
  ])('at %s it is %s, whoever looks, and still signed', async (instant, status) => {
    await verified();
    college.clock.set(instant);
    expect(await verified()).toMatchObject({ status, signatureValid: true });
    expect(await certificatesOf(college, holder)).toMatchObject([{ status }]);
  });
});

describe('revoking', () => {
  const revoke = (who: Person, reason = 'Obtained by another.') => ask(college, REVOKE, { code, reason }, who);

  test('is seen at once by whoever verifies, for good, and the first reason stays', async () => {
    const administrator = await anAdministrator(college);
    expect(await verified()).toMatchObject({ status: 'VALID' });
    const revoked = { status: 'REVOKED', revokedReason: 'Obtained by another.' };
    expect(await revoke(administrator)).toEqual(revoked);
    expect(await verified()).toMatchObject({ status: 'REVOKED', revokedAt: '2026-03-02T09:00:00.000Z' });
    college.clock.advance({ days: 1 });
    expect(await revoke(administrator, 'Another reason.')).toEqual(revoked);
    expect(await certificatesOf(college, holder)).toMatchObject([revoked]);
    expect(await verified()).toMatchObject({ status: 'REVOKED', signatureValid: true });
    college.clock.set('2029-01-01T00:00:00Z');
    expect(await verified()).toMatchObject({ status: 'REVOKED' });
  });

  test('leaves its trace in the audit', async () => {
    const administrator = await anAdministrator(college);
    await revoke(administrator);
    const [certificate] = await certificatesOf(college, holder);
    const trace = await college.sql(`SELECT * FROM audit_entry WHERE verb = 'certification.revoke'`);
    expect(JSON.stringify(trace)).toContain(certificate?.id);
  });

  test('is for administrators over the holder’s country alone, and needs a reason', async () => {
    const wanted = { code, reason: 'No.' };
    for (const who of [
      await aCoordinator(college, { country: 'MA' }),
      await aTrainer(college),
      await anOfficer(college),
    ]) {
      expect(await refusal(college, REVOKE, wanted, who)).toBe('NOT_ALLOWED');
    }
    const ghana = await anAdministrator(college, { scope: { kind: 'country', value: 'GH' } });
    const unknown = { code: '0000-0000-0000-0000', reason: 'No.' };
    expect(await refusal(college, REVOKE, wanted, ghana)).toBe('NOT_FOUND');
    expect(await refusal(college, REVOKE, unknown, ghana)).toBe('NOT_FOUND');
    const administrator = await anAdministrator(college, { scope: { kind: 'country', value: 'MA' } });
    for (const reason of ['', '   ', 'x'.repeat(501)]) {
      expect(await refusal(college, REVOKE, { code, reason }, administrator)).toBe('BAD_INPUT');
    }
    expect(await verified()).toMatchObject({ status: 'VALID' });
    expect(await revoke(administrator)).toMatchObject({ status: 'REVOKED' });
  });
});
