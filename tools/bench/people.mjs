import { randomBytes } from 'node:crypto';
import { makeSignature } from 'better-auth/crypto';

/** @typedef {import('./college.mjs').BenchCollege} BenchCollege */
/** @typedef {{ personId: string, country: string, cookie: string }} SignedIn */
/** @typedef {SignedIn & { enrolmentId: string, videoStepId: string, quizStepId: string }} Officer */

const OFFICERS = 500;
const COORDINATORS = 24;

/**
 * Officers who study, each with a session: the demo's invented officers have no password, so each gets a sign-in and
 * a session row such as signing in makes, under the cookie that the server's own secret signs. Nothing in the product
 * is opened for it.
 * @param {BenchCollege} college
 * @returns {Promise<Officer[]>}
 */
export async function officersOf(college) {
  const { rows } = await college.pool.query(
    `SELECT p.id AS "personId", p.country_code AS country, e.id AS "enrolmentId",
       (SELECT s.id FROM step s WHERE s.edition_id = e.edition_id AND s.kind = 'video' LIMIT 1) AS "videoStepId",
       (SELECT s.id FROM step s WHERE s.edition_id = e.edition_id AND s.kind = 'quiz' AND s.prerequisite = 'none' LIMIT 1) AS "quizStepId"
     FROM person p JOIN enrolment e ON e.person_id = p.id
     WHERE p.sign_in_id IS NULL AND e.status = 'active' AND EXISTS (SELECT FROM step s WHERE s.edition_id = e.edition_id AND s.kind = 'video')
     ORDER BY p.id LIMIT $1`,
    [OFFICERS],
  );
  return signIn(college, rows);
}

/**
 * Coordinators of the countries with the most officers, one each.
 * @param {BenchCollege} college
 * @returns {Promise<SignedIn[]>}
 */
export async function coordinatorsOf(college) {
  const { rows } = await college.pool.query(
    `WITH large AS (SELECT country_code, count(*) FROM person GROUP BY country_code ORDER BY count(*) DESC LIMIT $1)
     SELECT DISTINCT ON (p.country_code) p.id AS "personId", p.country_code AS country
     FROM person p JOIN large USING (country_code) WHERE p.sign_in_id IS NULL ORDER BY p.country_code, p.id`,
    [COORDINATORS],
  );
  await college.pool.query(
    `INSERT INTO role_grant (person_id, role, scope_kind, scope_value, granted_at)
     SELECT id, 'coordinator', 'country', country_code, now() FROM person WHERE id = ANY($1::uuid[])`,
    [rows.map(({ personId }) => personId)],
  );
  return signIn(college, rows);
}

/**
 * @template {{ personId: string }} Person
 * @param {BenchCollege} college
 * @param {Person[]} people
 */
async function signIn({ pool, secret }, people) {
  const ids = people.map(({ personId }) => personId);
  await pool.query(
    `WITH made AS (
       INSERT INTO sign_in.identity (name, email, email_verified, created_at, updated_at)
       SELECT full_name, lower(email), true, now(), now() FROM person WHERE id = ANY($1::uuid[]) RETURNING id, email)
     UPDATE person SET sign_in_id = made.id FROM made WHERE lower(person.email) = made.email`,
    [ids],
  );
  const tokens = people.map(() => randomBytes(24).toString('base64url'));
  await pool.query(
    `INSERT INTO sign_in.session (identity_id, token, expires_at, created_at, updated_at)
     SELECT p.sign_in_id, given.token, now() + interval '1 day', now(), now()
     FROM unnest($1::uuid[], $2::text[]) AS given (id, token) JOIN person p USING (id)`,
    [ids, tokens],
  );
  return Promise.all(
    people.map(async (person, i) => {
      const token = /** @type {string} */ (tokens[i]);
      const value = encodeURIComponent(`${token}.${await makeSignature(token, secret)}`);
      return { ...person, cookie: `provost.session_token=${value}` };
    }),
  );
}
