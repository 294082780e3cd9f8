import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  aCourseEdition,
  aCurriculum,
  anOfficer,
  aPlace,
  startCollege,
  type College,
  type CourseEdition,
  type Person,
} from '@provost/testing';
import { CertificatesService } from './certificates.service.js';
import { aGraduate, certificatesOf, complete } from './specs/earning.js';

/** A certificate is issued when its curriculum is met: at once, once, and again in its next cycle. */

let college: College;
let courses: [CourseEdition, CourseEdition];

beforeAll(async () => {
  college = await startCollege();
  courses = [await aCourseEdition(college), await aCourseEdition(college)];
  const courseIds = courses.map(({ courseId }) => courseId);
  await aCurriculum(college, { slug: 'intermediate', courseIds, validMonths: 24 });
});
beforeEach(() => college.clock.set('2026-03-02T09:00:00Z'));
afterAll(() => college.stop());

const placesOf = async (who: Person): Promise<[string, string]> => [
  await aPlace(college, who, courses[0]),
  await aPlace(college, who, courses[1]),
];

describe('the first', () => {
  test('asks for every course of the curriculum', async () => {
    const who = await anOfficer(college, { fullName: 'Chidi Okafor' });
    const places = await placesOf(who);
    await complete(college, who, places[0], courses[0]);
    await college.runJobs();
    expect(await certificatesOf(college, who)).toEqual([]);
    college.clock.advance({ days: 9 });
    await complete(college, who, places[1], courses[1]);
    await college.runJobs();
    const [certificate, ...more] = await certificatesOf(college, who);
    expect(more).toEqual([]);
    expect(certificate).toMatchObject({
      ...{
        title: 'intermediate',
        level: 'INTRODUCTORY',
        holderName: 'Chidi Okafor',
        status: 'VALID',
        revokedReason: null,
      },
      ...{ issuedAt: '2026-03-11T09:00:00.000Z', expiresAt: '2028-03-11T09:00:00.000Z' },
    });
    expect(certificate?.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    const pdf = await college.fetch(certificate?.pdfUrl ?? '', {}, who);
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  test('is one, when the last two courses are completed at the same moment and the news comes twice', async () => {
    const who = await anOfficer(college);
    const places = await placesOf(who);
    await Promise.all([complete(college, who, places[0], courses[0]), complete(college, who, places[1], courses[1])]);
    const service = college.get(CertificatesService);
    const news = courses.flatMap(({ courseId }) => [courseId, courseId]);
    await Promise.all(news.map((courseId) => service.onCourseCompleted({ personId: who.id, courseId })));
    await college.runJobs();
    expect(await certificatesOf(college, who)).toHaveLength(1);
    const rows = await college.sql('SELECT cycle FROM certificate WHERE person_id = $1', [who.id]);
    expect(rows).toEqual([{ cycle: 1 }]);
  });

  test('all are signed by the same key, whose private half lies encrypted', async () => {
    const course = await aCourseEdition(college, { curriculum: { slug: 'alone' } });
    await aGraduate(college, course);
    await aGraduate(college, course);
    const keys = await college.sql<{ private_key: string }>('SELECT private_key FROM signing_key');
    expect(keys).toHaveLength(1);
    expect(keys[0]?.private_key).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----/);
  });

  test('keeps the name of its day', async () => {
    const course = await aCourseEdition(college, { curriculum: { slug: 'names' } });
    const who = await aGraduate(college, course, { fullName: 'Grace Otieno' });
    await college.sql(`UPDATE person SET full_name = 'Grace Mwangi' WHERE id = $1`, [who.id]);
    expect(await certificatesOf(college, who)).toMatchObject([{ holderName: 'Grace Otieno' }]);
  });
});

describe('renewal', () => {
  let course: CourseEdition;
  let made = 0;
  beforeEach(async () => {
    course = await aCourseEdition(college, { curriculum: { slug: `renewable-${++made}`, validMonths: 24 } });
  });
  const news = (who: Person) =>
    college.get(CertificatesService).onCourseCompleted({ personId: who.id, courseId: course.courseId });

  /** Takes the course once more: the place of the first time makes room, and its completion stays. */
  async function again(who: Person): Promise<void> {
    await college.sql(`UPDATE enrolment SET status = 'withdrawn' WHERE person_id = $1`, [who.id]);
    await complete(college, who, await aPlace(college, who, course), course);
    await college.runJobs();
  }

  test('in the last ninety days a course taken again gives the next cycle, and the old one stays in the history', async () => {
    const who = await aGraduate(college, course);
    college.clock.set('2028-01-15T09:00:00Z');
    expect(await certificatesOf(college, who)).toMatchObject([{ status: 'EXPIRING' }]);
    await again(who);
    expect(await certificatesOf(college, who)).toMatchObject([
      { status: 'VALID', issuedAt: '2028-01-15T09:00:00.000Z', expiresAt: '2030-01-15T09:00:00.000Z' },
      { status: 'RENEWED', issuedAt: '2026-03-02T09:00:00.000Z', expiresAt: '2028-03-02T09:00:00.000Z' },
    ]);
  });

  test('the same news told again in those days renews nothing: what was learned before counts once', async () => {
    const who = await aGraduate(college, course);
    college.clock.set('2028-01-15T09:00:00Z');
    await news(who);
    expect(await certificatesOf(college, who)).toHaveLength(1);
  });

  test('earlier than that a course taken again issues nothing', async () => {
    const who = await aGraduate(college, course);
    college.clock.set('2027-11-01T09:00:00Z');
    await again(who);
    expect(await certificatesOf(college, who)).toMatchObject([
      { status: 'VALID', issuedAt: '2026-03-02T09:00:00.000Z' },
    ]);
  });

  test('a lapsed certificate may be renewed too', async () => {
    const who = await aGraduate(college, course);
    college.clock.set('2028-06-01T09:00:00Z');
    expect(await certificatesOf(college, who)).toMatchObject([{ status: 'LAPSED' }]);
    await again(who);
    expect(await certificatesOf(college, who)).toMatchObject([{ status: 'VALID' }, { status: 'RENEWED' }]);
  });
});
