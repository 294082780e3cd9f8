import { Injectable } from '@nestjs/common';
import QRCode from 'qrcode';
import { Typesetter } from '../platform/documents/typesetter.service.js';
import { CERTIFICATE_TEMPLATE } from './certificate.template.js';
import { certificateWords } from './certificate.words.js';

/** What a certificate's page shows. */
export interface PrintedCertificate {
  readonly code: string;
  readonly holderName: string;
  readonly title: string;
  readonly level: string;
  readonly locale: string;
  readonly issuer: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly keyId: string;
  readonly verifyUrl: string;
}

/** Renders certificates with Typst: every script shaped, a few milliseconds each. */
@Injectable()
export class CertificateRenderer {
  private readonly typesetter = new Typesetter();

  /** The certificate as a PDF of one page. */
  async pdf(certificate: PrintedCertificate): Promise<Buffer> {
    return this.typesetter.pdf(CERTIFICATE_TEMPLATE, await factsOf(certificate));
  }
}

async function factsOf(certificate: PrintedCertificate): Promise<Record<string, unknown>> {
  const { levels, ...words } = certificateWords(certificate.locale);
  const dates = new Intl.DateTimeFormat(`${certificate.locale}-u-nu-latn-ca-gregory`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return {
    ...certificate,
    words,
    levelLabel: levels[certificate.level] ?? certificate.level,
    issued: dates.format(certificate.issuedAt),
    expires: dates.format(certificate.expiresAt),
    qr: await QRCode.toString(certificate.verifyUrl, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }),
  };
}
