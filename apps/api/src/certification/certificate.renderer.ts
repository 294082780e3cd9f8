import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { Injectable } from '@nestjs/common';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import QRCode from 'qrcode';
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

/** Faces for every script that a name may be written in; Typst picks the first that has the sign. */
const FONT_PACKAGES = [
  'ibm-plex-serif',
  'noto-sans',
  'noto-naskh-arabic',
  'noto-sans-devanagari',
  'noto-sans-khmer',
  'noto-sans-thai',
  'noto-sans-ethiopic',
  'noto-sans-sc',
];
const WEIGHTS = ['400Regular', '500Medium', '600SemiBold'];

/** Compiled documents that Typst may keep in its cache before they are evicted. */
const CACHE_AGE = 10;

/** Renders certificates with Typst: every script shaped, a few milliseconds each. */
@Injectable()
export class CertificateRenderer {
  private compiler: NodeCompiler | undefined;

  /** The certificate as a PDF of one page. Throws with Typst's own words where the template does not compile. */
  async pdf(certificate: PrintedCertificate): Promise<Buffer> {
    const compiler = (this.compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: fontFolders() }] }));
    const compiled = compiler.compile({
      mainFileContent: CERTIFICATE_TEMPLATE,
      inputs: { facts: JSON.stringify(await factsOf(certificate)) },
    });
    const { result } = compiled;
    if (!result) {
      throw new Error(`The certificate does not compile: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
    }
    const pdf = compiler.pdf(result);
    compiler.evictCache(CACHE_AGE);
    return pdf;
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

function fontFolders(): string[] {
  const require = createRequire(import.meta.url);
  return FONT_PACKAGES.flatMap((name) => {
    const folder = dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
    return WEIGHTS.map((weight) => `${folder}/${weight}`);
  });
}
