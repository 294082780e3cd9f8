import { normaliseCode } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { Audit } from '../platform/audit/audit.service.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import { CachedReads } from '../platform/graphql/cached-reads.js';
import { toCertificate, toVerification, type CertificateType, type Verification } from './certificate.type.js';
import { mayRevoke } from './certification.policy.js';
import { CertificationStore } from './certification.store.js';

const LONGEST_REASON = 500;

/** What is asked of certificates: list one's own, verify by code, revoke with a reason. */
@Injectable()
export class CertificationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: CertificationStore,
    private readonly cachedReads: CachedReads,
    private readonly audit: Audit,
  ) {}

  /** A person's certificates, newest first; the caller has checked that they may be seen. */
  async certificatesOf(personId: string, locale: string): Promise<CertificateType[]> {
    const now = this.clock.now();
    return (await this.store.ofPerson(personId)).map((row) => toCertificate(row, locale, now));
  }

  /** What anyone may know of a code, however it was typed; null where no certificate bears it. */
  async verify(typed: string, locale: string): Promise<Verification | null> {
    const code = normaliseCode(typed);
    if (!code) return null;
    const row = await this.cachedReads.read(['verification', code], () =>
      this.store.byCode(code).then((found) => found ?? null),
    );
    return row && toVerification(row, locale, this.clock.now());
  }

  /** Takes a certificate back, for good and with a reason that is shown. Revoking twice keeps the first reason. */
  async revoke(actor: Actor, typed: string, reason: string): Promise<CertificateType> {
    const text = reason.trim();
    if (text === '' || text.length > LONGEST_REASON) throw new Refusal('BAD_INPUT', { field: 'reason' });
    const code = normaliseCode(typed);
    if (!code) throw new Refusal('NOT_FOUND');
    const now = this.clock.now();
    const row = await this.unitOfWork.run(async (tx) => {
      const certificate = await this.store.lockByCode(tx, code);
      const holder = certificate && (await this.store.holderOf(tx, certificate.personId));
      if (!certificate || !holder || !mayRevoke(actor, { ...holder, country: holder.countryCode })) {
        throw new Refusal('NOT_FOUND');
      }
      if (certificate.revokedAt === null) {
        Object.assign(certificate, { revokedAt: now, revokedBy: actor.personId, revokedReason: text });
        await this.store.save(tx, certificate);
        const object = { kind: 'certificate', id: certificate.id };
        await this.audit.record(tx, actor, { verb: 'certification.revoke', object, facts: { reason: text } });
      }
      return certificate;
    });
    this.cachedReads.forget('verification', code);
    return toCertificate({ ...row, supersededAt: null }, actor.locale, now);
  }
}
