import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { aTrainer, granted, refusal, ask, startCollege, type College, type Person } from '@provost/testing';

/** What is taken from a person is gone at her next request, whichever process took it: here it is SQL beside the server. */

const COURSES = '{ studioCourses(locale: en, first: 1) { totalCount } }';
const DESK = '{ deskScope(locale: en) { everyone } }';

let college: College;
let trainer: Person;

beforeAll(async () => {
  college = await startCollege();
});
afterAll(() => college.stop());
beforeEach(async () => {
  trainer = await aTrainer(college);
  await ask(college, COURSES, {}, trainer);
});

test('a role that was taken away', async () => {
  await college.sql('DELETE FROM role_grant WHERE person_id = $1', [trainer.id]);
  expect(await refusal(college, COURSES, {}, trainer)).toBe('NOT_ALLOWED');
});

test('a role that was given counts as soon', async () => {
  expect(await refusal(college, DESK, {}, trainer)).toBe('NOT_ALLOWED');
  await granted(college, trainer, 'coordinator', { kind: 'global' });
  expect(await ask(college, DESK, {}, trainer)).toEqual({ everyone: true });
});

test('a person who was suspended', async () => {
  await college.sql(`UPDATE person SET status = 'suspended' WHERE id = $1`, [trainer.id]);
  expect(await refusal(college, COURSES, {}, trainer)).toBe('NOT_SIGNED_IN');
});

test.each([
  ['was ended', 'DELETE FROM sign_in.session WHERE identity_id = $1'],
  ['is over', `UPDATE sign_in.session SET expires_at = now() - interval '1 second' WHERE identity_id = $1`],
])('a session that %s', async (_, sql) => {
  await college.sql(sql, [trainer.signInId]);
  expect(await refusal(college, COURSES, {}, trainer)).toBe('NOT_SIGNED_IN');
});
