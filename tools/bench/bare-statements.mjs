// What a bare server asks: one prepared statement a screen, on the indexes, that returns the rows of the screen as JSON
// text. It knows no sessions, no permissions and no languages.

/** An enrolment with every step of its edition and what is recorded of it. */
const ENROLMENT = `json_build_object(
  'id', e.id, 'status', e.status, 'completedAt', e.completed_at, 'reason', e.reason, 'courseSlug', c.slug,
  'title', d.title ->> 'en', 'summary', d.summary ->> 'en', 'number', d.number, 'locales', d.locales,
  'modules', (SELECT json_agg(json_build_object('id', m.id, 'position', m.position, 'title', m.title ->> 'en',
    'summary', m.summary ->> 'en', 'steps', (SELECT json_agg(json_build_object(
      'id', s.id, 'position', s.position, 'kind', s.kind, 'title', s.title ->> 'en', 'minutes', s.minutes,
      'required', s.required, 'spans', coalesce(p.spans, '[]'), 'resumeAt', p.resume_at,
      'seconds', p.seconds_by_session, 'updatedAt', p.updated_at, 'completedAt', k.completed_at) ORDER BY s.position)
      FROM step s LEFT JOIN progress p ON p.enrolment_id = e.id AND p.step_id = s.id
      LEFT JOIN step_completion k ON k.enrolment_id = e.id AND k.step_id = s.id WHERE s.module_id = m.id))
    ORDER BY m.position) FROM module m WHERE m.edition_id = e.edition_id))`;
const WITH_COURSE = `enrolment e JOIN course c ON c.id = e.course_id JOIN course_edition d ON d.id = e.edition_id`;

/** One text of one parameter for each read. */
export const READS = {
  home: `SELECT json_build_object(
      'enrolments', (SELECT json_agg(${ENROLMENT} ORDER BY coalesce(e.last_active_at, e.requested_at) DESC)
        FROM ${WITH_COURSE} WHERE e.person_id = $1),
      'certificates', (SELECT json_agg(json_build_object('id', f.id, 'code', f.code, 'title', f.title ->> 'en',
          'issuedAt', f.issued_at, 'expiresAt', f.expires_at, 'revokedAt', f.revoked_at) ORDER BY f.issued_at DESC)
        FROM certificate f WHERE f.person_id = $1),
      'webinars', (SELECT json_agg(json_build_object('id', w.id, 'title', w.title ->> 'en', 'startsAt', w.starts_at,
          'timeZone', w.time_zone, 'place', w.place, 'registeredAt', r.registered_at) ORDER BY w.starts_at)
        FROM webinar_registration r JOIN webinar w ON w.id = r.webinar_id
        WHERE r.person_id = $1 AND r.cancelled_at IS NULL AND w.cancelled_at IS NULL AND w.starts_at > now()))::text AS answer`,
  course: `SELECT ${ENROLMENT}::text AS answer FROM ${WITH_COURSE} WHERE e.id = $1`,
  coordinator: `
    WITH officer AS (SELECT p.id, p.full_name, p.email, p.country_code, p.agency_id FROM person p
      WHERE p.country_code = $1 AND EXISTS (SELECT FROM role_grant g WHERE g.person_id = p.id AND g.role = 'officer'))
    SELECT json_build_object('totalCount', (SELECT count(*) FROM officer), 'nodes', (SELECT json_agg(n) FROM (
      SELECT o.id AS "personId", o.full_name AS "fullName", o.email, o.country_code AS "countryCode",
        a.name AS "agencyName", e.share, e.last_active_at AS "lastActiveAt", e.active, k.expires_at AS "expiresAt"
      FROM officer o LEFT JOIN agency a ON a.id = o.agency_id
      LEFT JOIN LATERAL (SELECT max(n.share) AS share, max(n.last_active_at) AS last_active_at,
          count(*) FILTER (WHERE n.status = 'active') AS active
        FROM enrolment n WHERE n.person_id = o.id AND n.status NOT IN ('withdrawn', 'refused')) e ON true
      LEFT JOIN LATERAL (SELECT max(f.expires_at) AS expires_at FROM certificate f
        WHERE f.person_id = o.id AND f.revoked_at IS NULL) k ON true
      ORDER BY o.full_name, o.id LIMIT 50) n))::text AS answer`,
};

/** Copies of the two tables, so that nothing bare is written among what officers did. */
export const BARE_TABLES = `
  CREATE TABLE bare_progress (LIKE progress INCLUDING ALL);
  INSERT INTO bare_progress SELECT * FROM progress;
  CREATE TABLE bare_response (LIKE response INCLUDING ALL);
  INSERT INTO bare_response SELECT * FROM response;
  ANALYZE`;

/** One upsert for each write; the answer is the row as it is now. */
export const WRITES = {
  evidence: {
    text: `INSERT INTO bare_progress (enrolment_id, step_id, evidence, seconds_by_session, first_at, updated_at)
      VALUES ($1, $2, $3, $4, now(), now()) ON CONFLICT (enrolment_id, step_id) DO UPDATE
      SET evidence = excluded.evidence, seconds_by_session = excluded.seconds_by_session, updated_at = excluded.updated_at
      RETURNING step_id, evidence`,
    valuesOf: (/** @type {any} */ { enrolmentId, stepId, evidence, session, seconds }) => [
      ...[enrolmentId, stepId, JSON.stringify(evidence), JSON.stringify({ [session]: seconds })],
    ],
  },
  answer: {
    text: `INSERT INTO bare_response (attempt_id, position, answer, sequence, receipt, saved_at)
      VALUES ($1, $2, $3, $4, 'bare', now()) ON CONFLICT (attempt_id, position) DO UPDATE
      SET answer = excluded.answer, sequence = excluded.sequence, saved_at = excluded.saved_at
      RETURNING position, sequence, saved_at`,
    valuesOf: (/** @type {any} */ { attemptId, position, answer, sequence }) => [
      ...[attemptId, position, JSON.stringify(answer), sequence],
    ],
  },
};
