import { Injectable } from '@nestjs/common';
import { statement, Statements } from '../platform/database/statements.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { Certificate } from './certificate.entity.js';
import { SigningKey } from './signing-key.entity.js';

/** A certificate with what its status depends on. */
export interface CertificateRow {
  readonly id: string;
  readonly code: string;
  readonly title: Record<string, string>;
  readonly level: string;
  readonly holderName: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly revokedReason: string | null;
  readonly supersededAt: Date | null;
  readonly file: string | null;
}

/** {@link CertificateRow} with its proof. */
export interface ProvenRow extends CertificateRow {
  readonly statement: string;
  readonly signature: string;
  readonly keyId: string;
  readonly publicKey: string;
}

/** A curriculum toward whose certificate a course counts, with the officer's completions. */
export interface CurriculumCase {
  readonly curriculumId: string;
  readonly slug: string;
  readonly title: Record<string, string>;
  readonly level: string;
  readonly validMonths: number;
  readonly courses: readonly { readonly courseId: string; readonly completedAt: string | null }[];
}

/** The holder as she is when a certificate is issued. */
export interface Holder {
  readonly fullName: string;
  readonly countryCode: string;
  readonly locale: string;
}

const COLUMNS = `c.id, c.code, c.title, c.level, c.holder_name AS "holderName", c.issued_at AS "issuedAt",
  c.expires_at AS "expiresAt", c.revoked_at AS "revokedAt", c.revoked_reason AS "revokedReason", c.file,
  (SELECT min(n.issued_at) FROM certificate n
   WHERE n.person_id = c.person_id AND n.curriculum_id = c.curriculum_id AND n.cycle > c.cycle) AS "supersededAt"`;

const ofPerson = statement<CertificateRow>(
  'certification_of_person',
  `SELECT ${COLUMNS} FROM certificate c WHERE c.person_id = $1 ORDER BY c.issued_at DESC, c.id DESC LIMIT 200`,
);

const byCode = statement<ProvenRow>(
  'certification_by_code',
  `SELECT ${COLUMNS}, c.statement, c.signature, c.key_id AS "keyId", k.public_key AS "publicKey"
   FROM certificate c JOIN signing_key k ON k.id = c.key_id WHERE c.code = $1`,
);

const casesOf = statement<CurriculumCase>(
  'certification_cases_of',
  `SELECT u.id AS "curriculumId", u.slug, u.title, u.level, u.valid_months AS "validMonths",
     (SELECT json_agg(json_build_object('courseId', m.course_id, 'completedAt', (
        SELECT max(k.completed_at) FROM course_completion k JOIN enrolment e ON e.id = k.enrolment_id
        WHERE k.person_id = $1 AND e.course_id = m.course_id)))
      FROM curriculum_course m WHERE m.curriculum_id = u.id) AS courses
   FROM curriculum u JOIN curriculum_course mine ON mine.curriculum_id = u.id WHERE mine.course_id = $2`,
);

const holderOf = statement<Holder & { region: string; agencyId: string | null }>(
  'certification_holder_of',
  `SELECT p.full_name AS "fullName", p.country_code AS "countryCode", p.locale, p.agency_id AS "agencyId", c.region_code AS region
   FROM person p JOIN country c ON c.code = p.country_code WHERE p.id = $1`,
);

const keyById = statement<{ id: string; publicKey: string; createdAt: Date; retiredAt: Date | null }>(
  'certification_key_by_id',
  `SELECT id, public_key AS "publicKey", created_at AS "createdAt", retired_at AS "retiredAt" FROM signing_key WHERE id = $1`,
);

/** Every SQL statement of the certification floor. */
@Injectable()
export class CertificationStore {
  constructor(private readonly statements: Statements) {}

  ofPerson(personId: string): Promise<CertificateRow[]> {
    return this.statements.all(ofPerson, [personId]);
  }

  byCode(code: string): Promise<ProvenRow | undefined> {
    return this.statements.one(byCode, [code]);
  }

  casesOf(tx: Tx, personId: string, courseId: string): Promise<CurriculumCase[]> {
    return this.statements.allIn(tx, casesOf, [personId, courseId]);
  }

  holderOf(tx: Tx, personId: string): Promise<(Holder & { region: string; agencyId: string | null }) | undefined> {
    return this.statements.oneIn(tx, holderOf, [personId]);
  }

  latest(tx: Tx, personId: string, curriculumId: string): Promise<Certificate | null> {
    return tx.findOne(Certificate, { where: { personId, curriculumId }, order: { cycle: 'DESC' } });
  }

  /** Writes the certificate unless its cycle was issued meanwhile; answers whether it is new. */
  async insert(tx: Tx, certificate: Omit<Certificate, 'id'>): Promise<string | undefined> {
    const inserted = await tx
      .createQueryBuilder()
      .insert()
      .into(Certificate)
      .values(certificate)
      .orIgnore()
      .returning('id')
      .execute();
    return (inserted.raw as { id: string }[])[0]?.id;
  }

  find(tx: Tx, id: string): Promise<Certificate | null> {
    return tx.findOneBy(Certificate, { id });
  }

  lockByCode(tx: Tx, code: string): Promise<Certificate | null> {
    return tx.findOne(Certificate, { where: { code }, lock: { mode: 'pessimistic_write' } });
  }

  async save(tx: Tx, certificate: Certificate): Promise<void> {
    await tx.save(Certificate, certificate);
  }

  /** The key that signs today; undefined before the first certificate. */
  async currentKey(tx: Tx): Promise<SigningKey | null> {
    return tx.createQueryBuilder(SigningKey, 'k').where('k.retiredAt IS NULL').orderBy('k.createdAt', 'DESC').getOne();
  }

  /** A key by its id, retired ones too: what they signed must verify for ever. */
  key(id: string): Promise<{ id: string; publicKey: string; createdAt: Date; retiredAt: Date | null } | undefined> {
    return this.statements.one(keyById, [id]);
  }

  async insertKey(tx: Tx, key: SigningKey): Promise<void> {
    await tx.insert(SigningKey, key);
  }

  /** Takes turns with every other process that would make the first key; released when the transaction ends. */
  async lockKeys(tx: Tx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('certification.signing_key'))`);
  }
}
