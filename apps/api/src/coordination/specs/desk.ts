import {
  aCertificate,
  aCourseEdition,
  aCurriculum,
  anAgency,
  anOfficer,
  aPlace,
  ask,
  type College,
  type CourseEdition,
  type Person,
} from '@provost/testing';

const OFFICER = `personId fullName email countryCode agencyName enrolled share lastActiveAt
  certificateStatus certificateExpiresAt`;
export const OFFICERS = `query ($filter: DeskFilter!, $first: Int! = 200, $after: String) {
  deskOfficers(filter: $filter, first: $first, after: $after) { totalCount hasNextPage endCursor nodes { ${OFFICER} } } }`;
export const FIGURES = `query ($filter: DeskFilter!) { deskFigures(filter: $filter) {
  officers enrolled inProgress certified expiringSoon lapsed awaitingDecision certifiedSinceThreeMonths } }`;
const ROW = 'key label countryCode officers enrolled completed certified expiringSoon share target';
export const COUNTRIES = `query ($filter: DeskFilter!) { deskCountries(filter: $filter, locale: en) { ${ROW} } }`;
export const AGENCIES = `query ($filter: DeskFilter!) { deskAgencies(filter: $filter) { ${ROW} } }`;
export const REQUESTS = `query ($filter: DeskFilter!, $first: Int! = 200, $after: String) {
  deskRequests(filter: $filter, locale: en, first: $first, after: $after) {
    totalCount nodes { enrolmentId personId fullName email agencyName courseTitle requestedAt } } }`;
export const DETAIL = `query ($personId: ID!) { deskOfficer(personId: $personId, locale: en) {
  countryName person { fullName email } enrolments { id status title secondsRecorded } certificates { code status } } }`;

/** An officer as a line of the desk. */
export interface DeskLine {
  readonly personId: string;
  readonly fullName: string;
  readonly email: string;
  readonly countryCode: string;
  readonly agencyName: string | null;
  readonly enrolled: number;
  readonly share: number;
  readonly lastActiveAt: string | null;
  readonly certificateStatus: string;
  readonly certificateExpiresAt: string | null;
}

/** Every officer of a filter, as the screen pages through them. */
export async function screen(college: College, filter: object, as: Person, first = 3): Promise<DeskLine[]> {
  const lines: DeskLine[] = [];
  for (let after: string | null = null; ;) {
    const page: { nodes: DeskLine[]; hasNextPage: boolean; endCursor: string } = await ask(
      ...([college, OFFICERS, { filter, first, after }, as] as const),
    );
    lines.push(...page.nodes);
    if (!page.hasNextPage) return lines;
    after = page.endCursor;
  }
}

/** The officers of a small world: three countries of two regions, with every standing in Kenya. */
export interface World {
  readonly course: CourseEdition;
  readonly curriculumId: string;
  readonly port: string;
  readonly kenya: Readonly<
    Record<
      'certified' | 'expiring' | 'lapsed' | 'renewed' | 'revoked' | 'studying' | 'asking' | 'gone' | 'idle',
      Person
    >
  >;
  readonly ghana: Person;
  readonly morocco: Person;
}

/** Builds the world on the college's present day, 2 March 2026. */
export async function aWorld(college: College): Promise<World> {
  const course = await aCourseEdition(college, { slug: 'basics' });
  const curriculumId = await aCurriculum(college, { slug: 'introductory', courseIds: [course.courseId] });
  const other = await aCourseEdition(college, { slug: 'elsewhere' });
  const port = await anAgency(college, { country: 'KE', name: 'Customs, "Port" unit' });
  const officer = (fullName: string, agencyId?: string) =>
    anOfficer(college, { country: 'KE', fullName, ...(agencyId && { agencyId }) });
  const kenya = {
    certified: await officer('Amina, the "first"', port),
    expiring: await officer('=HYPERLINK("http://evil.example","x")', port),
    lapsed: await officer('أمينة بنكيران', port),
    renewed: await officer('+254 700 000 000'),
    revoked: await officer('-2+3'),
    studying: await officer('two\nlines'),
    asking: await officer('@SUM(A1)'),
    gone: await officer('100 % of_it'),
    idle: await officer('Łukasz; Ś'),
  };
  const hold = (who: Person, issuedAt: string, expiresAt: string) =>
    aCertificate(college, who, curriculumId, { issuedAt, expiresAt });
  await hold(kenya.certified, '2026-01-10', '2028-01-10');
  await hold(kenya.expiring, '2024-04-01', '2026-04-01');
  await hold(kenya.lapsed, '2024-02-01', '2026-02-01');
  await hold(kenya.renewed, '2024-03-05', '2026-03-05');
  await college.sql('UPDATE certificate SET cycle = 2 WHERE person_id = $1', [kenya.renewed.id]);
  await hold(kenya.renewed, '2026-03-01', '2028-03-01');
  const revoked = await hold(kenya.revoked, '2026-02-20', '2028-02-20');
  await college.sql(`UPDATE certificate SET revoked_at = now(), revoked_reason = 'x' WHERE code = $1`, [revoked]);
  const studying = await aPlace(college, kenya.studying, course);
  await college.sql('UPDATE enrolment SET share = $2, last_active_at = $3 WHERE id = $1', [
    ...[studying, 1 / 3, '2026-03-01T08:15:00Z'],
  ]);
  await aPlace(college, kenya.lapsed, course);
  await aPlace(college, kenya.certified, other);
  await aPlace(college, kenya.asking, course, 'requested');
  await aPlace(college, kenya.gone, course, 'withdrawn');
  const ghana = await anOfficer(college, { country: 'GH', fullName: 'Efua Mensah' });
  await aPlace(college, ghana, course, 'requested');
  const morocco = await anOfficer(college, { country: 'MA', fullName: 'Youssef Alaoui' });
  return { course, curriculumId, port, kenya, ghana, morocco };
}
