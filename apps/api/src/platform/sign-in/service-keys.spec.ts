import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aTrainer, startCollege, type College, type Person } from '@provost/testing';
import { UnitOfWork } from '../database/unit-of-work.js';
import { usePlatformAlone } from '../specs/use-platform.js';
import { ServiceKeys } from './service-keys.service.js';

let college: College;
let trainer: Person;
beforeAll(async () => {
  usePlatformAlone();
  college = await startCollege({ settings: { OPEN_DOCUMENTS: 'off' } });
  trainer = await aTrainer(college);
});
afterAll(() => college.stop());

const makeKey = (name: string, expiresAt: Date | null = null): Promise<string> =>
  college
    .get(UnitOfWork)
    .run((tx) => college.get(ServiceKeys).create(tx, { name, signInId: trainer.signInId, expiresAt }));
const who = async (authorization: string): Promise<unknown> => {
  const answer = await college.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query: '{ who }' }),
  });
  return ((await answer.json()) as { data?: { who: unknown } }).data?.who ?? null;
};

test('a key acts for the person who made it, and may send any document', async () => {
  const secret = await makeKey('reports');
  expect(await who(`Bearer ${secret}`)).toBe(trainer.id);
});

test('only the hash of a key is kept', async () => {
  const secret = await makeKey('hashed');
  const rows = await college.sql(`SELECT * FROM sign_in.service_key WHERE name = 'hashed'`);
  expect(JSON.stringify(rows)).not.toContain(secret.slice(-20));
});

test('a revoked key, one that is over, and an invented one are nobody’s', async () => {
  const revoked = await makeKey('revoked');
  expect(await who(`Bearer ${revoked}`)).toBe(trainer.id);
  await college.get(UnitOfWork).run((tx) => college.get(ServiceKeys).revoke(tx, 'revoked'));
  expect(await who(`Bearer ${revoked}`)).toBeNull();
  expect(await who(`Bearer ${await makeKey('over', college.clock.now())}`)).toBeNull();
  expect(await who('Bearer provost_key_invented')).toBeNull();
  expect(await who('Bearer')).toBeNull();
  expect(await who('Basic dHJhaW5lcjpzZWNyZXQ=')).toBeNull();
});
