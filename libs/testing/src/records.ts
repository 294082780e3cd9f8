import { randomUUID } from 'node:crypto';
import type { College } from './college.js';
import type { CourseEdition } from './courses.js';
import type { Person } from './people.js';

/** An officer's place in an edition; gives its id. */
export async function aPlace(
  college: College,
  person: Person,
  course: Pick<CourseEdition, 'courseId' | 'editionId'>,
  status: 'requested' | 'active' | 'withdrawn' = 'active',
): Promise<string> {
  const place = await college.row<{ id: string }>(
    `INSERT INTO enrolment (person_id, course_id, edition_id, status, requested_at) VALUES ($1, $2, $3, $4, $5)
     RETURNING id`,
    [person.id, course.courseId, course.editionId, status, college.clock.now()],
  );
  return place.id;
}

/** A certificate as the desk counts it, issued now; nothing that could be verified. Gives its code. */
export async function aCertificate(
  college: College,
  person: Person,
  curriculumId: string,
  traits: { expiresAt: Date | string; issuedAt?: Date | string },
): Promise<string> {
  const now = college.clock.now();
  await college.sql(
    `INSERT INTO signing_key (id, public_key, private_key, created_at) VALUES ('test', '', '', $1)
     ON CONFLICT DO NOTHING`,
    [now],
  );
  const { code } = await college.row<{ code: string }>(
    `INSERT INTO certificate (code, person_id, curriculum_id, cycle, holder_name, country_code, title, level, locale,
       issued_at, expires_at, statement, signature, key_id)
     VALUES ($1, $2, $3, 1, $4, $5, $6, 'introductory', 'en', $7, $8, '', '', 'test') RETURNING code`,
    [
      ...[randomUUID(), person.id, curriculumId, person.fullName, person.country, { en: 'A certificate' }],
      ...[new Date(traits.issuedAt ?? now), new Date(traits.expiresAt)],
    ],
  );
  return code;
}
