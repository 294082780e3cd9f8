import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config/config.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { FilesService } from '../platform/files/files.service.js';
import { textIn } from '../platform/graphql/scalars.js';
import { OnJob } from '../platform/jobs/jobs.js';
import { CertificateRenderer } from './certificate.renderer.js';
import { CertificateIssued } from './certification.events.js';
import { CertificationStore } from './certification.store.js';
import { ISSUER } from './issuer.js';

/** Makes the PDF of an issued certificate, in the job worker. */
@Injectable()
export class RenderingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly store: CertificationStore,
    private readonly renderer: CertificateRenderer,
    private readonly files: FilesService,
  ) {}

  /** Renders once; a retry after a crash renders the same facts to a file of the same content. */
  @OnJob(CertificateIssued)
  async onCertificateIssued({ certificateId }: { certificateId: string }): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const certificate = await this.store.find(tx, certificateId);
      if (!certificate || certificate.file !== null) return;
      const pdf = await this.renderer.pdf({
        ...certificate,
        title: textIn(certificate.title, certificate.locale, 'en'),
        issuer: ISSUER,
        verifyUrl: `${this.config.origin}/verify/${certificate.code}`,
      });
      certificate.file = await this.files.keep(tx, pdf, {
        name: `certificate-${certificate.code}.pdf`,
        type: 'application/pdf',
      });
      certificate.renderedAt = this.clock.now();
      await this.store.save(tx, certificate);
    });
  }
}
