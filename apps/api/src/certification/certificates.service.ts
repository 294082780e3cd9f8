import { randomBytes } from 'node:crypto';
import {
  CERTIFICATE_CODE_BYTES,
  certificateCode,
  certificateEligibility,
  certificateExpiry,
  certificateStatement,
} from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { CourseCompleted } from '../learning/learning.events.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { Jobs, OnJob } from '../platform/jobs/jobs.js';
import { CertificateIssued } from './certification.events.js';
import { CertificationStore, type CurriculumCase } from './certification.store.js';
import { ISSUER } from './issuer.js';
import { SigningService } from './signing.service.js';

/** Issues certificates: decided by pure rules, signed, and unique per officer, curriculum and cycle. */
@Injectable()
export class CertificatesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: CertificationStore,
    private readonly jobs: Jobs,
    private readonly signing: SigningService,
  ) {}

  /** Issues what a completed course earns. Running it again issues nothing more. */
  @OnJob(CourseCompleted)
  async onCourseCompleted({ personId, courseId }: { personId: string; courseId: string }): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      for (const held of await this.store.casesOf(tx, personId, courseId)) await this.issueIfEarned(tx, personId, held);
    });
  }

  private async issueIfEarned(tx: Tx, personId: string, held: CurriculumCase): Promise<void> {
    const now = this.clock.now();
    const latest = await this.store.latest(tx, personId, held.curriculumId);
    const eligibility = certificateEligibility(
      {
        curriculumCourseIds: held.courses.map(({ courseId }) => courseId),
        completedAt: new Map(
          held.courses.flatMap(({ courseId, completedAt }) => (completedAt ? [[courseId, new Date(completedAt)]] : [])),
        ),
        latest,
      },
      now,
    );
    if (!eligibility.eligible) return;
    const holder = await this.store.holderOf(tx, personId);
    if (!holder) throw new Error(`person ${personId} is gone`);
    const key = await this.signing.key(tx);
    const facts = {
      code: certificateCode(randomBytes(CERTIFICATE_CODE_BYTES)),
      holderName: holder.fullName,
      countryCode: holder.countryCode,
      title: held.title,
      level: held.level,
      cycle: eligibility.cycle,
      issuedAt: now,
      expiresAt: certificateExpiry(now, held.validMonths),
      keyId: key.id,
    };
    const statement = certificateStatement({ ...facts, curriculumSlug: held.slug, issuer: ISSUER });
    const certificateId = await this.store.insert(tx, {
      ...facts,
      personId,
      curriculumId: held.curriculumId,
      locale: held.title[holder.locale] ? holder.locale : 'en',
      revokedAt: null,
      revokedBy: null,
      revokedReason: null,
      statement,
      signature: this.signing.signatureOf(statement, key),
      file: null,
      renderedAt: null,
    });
    if (certificateId) await this.jobs.enqueue(tx, CertificateIssued, { certificateId });
  }
}
