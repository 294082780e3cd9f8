import { randomBytes, randomUUID } from 'node:crypto';
import { CERTIFICATE_CODE_BYTES, certificateCode, certificateExpiry, certificateStatement } from '@provost/domain';
import { ISSUER } from '@provost/api/certification/issuer.js';
import { makeKey, signStatement } from '@provost/api/certification/signing.js';
import type { Tx } from '@provost/api/platform/database/unit-of-work.js';
import { CURRICULA } from '../content/college.js';
import type { LoadedCourse } from './courses.js';
import type { DemoCompletion } from './learning.js';
import { insertRows } from './rows.js';

/** Issues the certificates that completions have earned, signed as all are; every fortieth is revoked, so that each state is seen. */
export async function loadCertificates(
  tx: Tx,
  course: LoadedCourse,
  completions: readonly DemoCompletion[],
  secret: string,
  now: Date,
): Promise<void> {
  const plan = CURRICULA.find(({ courses }) => courses.some(({ slug }) => slug === course.slug));
  if (!plan) throw new Error(`no curriculum asks for ${course.slug}`);
  const key = makeKey(secret);
  await insertRows(tx, 'signing_key', [
    { id: key.id, public_key: key.publicKey, private_key: key.privateKey, created_at: now },
  ]);
  const issues = completions.flatMap((completion, i) =>
    issuedAts(completion, i).map((issuedAt, index) => ({ ...completion, issuedAt, cycle: index + 1, i })),
  );
  const certificates = issues.map(({ person, completedAt, issuedAt, cycle, i }) => {
    const facts = {
      code: certificateCode(randomBytes(CERTIFICATE_CODE_BYTES)),
      holderName: person.fullName,
      countryCode: person.country,
      title: plan.title as Readonly<Record<string, string>>,
      level: plan.level,
      cycle,
      issuedAt,
      expiresAt: certificateExpiry(issuedAt, plan.validMonths),
      keyId: key.id,
    };
    const statement = certificateStatement({ ...facts, curriculumSlug: plan.slug, issuer: ISSUER });
    const revoked = i % 40 === 39;
    return {
      id: randomUUID(),
      code: facts.code,
      person_id: person.id,
      curriculum_id: course.curriculumId,
      cycle,
      holder_name: facts.holderName,
      country_code: facts.countryCode,
      title: facts.title,
      level: facts.level,
      locale: person.locale,
      issued_at: facts.issuedAt,
      expires_at: facts.expiresAt,
      revoked_at: revoked ? new Date(completedAt.getTime() + 86_400_000) : null,
      revoked_reason: revoked ? 'Issued to the wrong person' : null,
      statement,
      signature: signStatement(statement, key.privateKey, secret),
      key_id: key.id,
    };
  });
  await insertRows(tx, 'certificate', certificates);
}

/**
 * When the certificates of a completion were issued. A part of the college is older than the platform: its first cycle
 * began years ago; half of it was renewed, the other half lapses now.
 */
function issuedAts({ completedAt }: DemoCompletion, i: number): readonly Date[] {
  const yearsAgo = new Date(completedAt.getTime() - 1_040 * 86_400_000);
  if (i % 7 !== 0) return [completedAt];
  return i % 14 === 0 ? [yearsAgo, completedAt] : [yearsAgo];
}
