import {
  anOfficer,
  aPlace,
  ask,
  type College,
  type CourseEdition,
  type Person,
  type PersonTraits,
  anArticleRead,
} from '@provost/testing';

/** What the stories of certificates ask. */
export const MINE = `{ myCertificates(locale: en) {
  id code title level holderName issuedAt expiresAt status revokedReason pdfUrl } }`;
export const VERIFY = `query ($code: String!, $locale: Locale! = en) { verifyCertificate(code: $code, locale: $locale) {
  code title level holderName issuer issuedAt expiresAt status revokedAt signatureValid keyId publicKey statement signature } }`;
const RECORD = `mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) { courseCompletedAt } }`;

/** A certificate as its holder sees it. */
export interface CertificateData {
  readonly id: string;
  readonly code: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly status: string;
  readonly pdfUrl: string | null;
}

/** Reads the only article of a course, which completes it. */
export function complete(college: College, who: Person, enrolmentId: string, course: CourseEdition): Promise<object> {
  const evidence = anArticleRead(college.clock.now().getTime());
  const input = { enrolmentId, stepId: course.stepIds[0], session: 'tab', seconds: 5, evidence };
  return ask(college, RECORD, { input }, who);
}

/** A new officer who completed the course today; her certificate is issued where the course is a whole curriculum. */
export async function aGraduate(college: College, course: CourseEdition, traits: PersonTraits = {}): Promise<Person> {
  const who = await anOfficer(college, traits);
  await complete(college, who, await aPlace(college, who, course), course);
  await college.runJobs();
  return who;
}

/** A person's certificates, newest first. */
export const certificatesOf = (college: College, who: Person): Promise<CertificateData[]> =>
  ask(college, MINE, {}, who);

/** The code of a person's newest certificate. */
export async function codeOf(college: College, who: Person): Promise<string> {
  const [newest] = await certificatesOf(college, who);
  if (!newest) throw new Error(`${who.fullName} holds no certificate`);
  return newest.code;
}
