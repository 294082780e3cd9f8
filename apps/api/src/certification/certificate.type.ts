import { certificateStatus } from '@provost/domain';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CurriculumLevelEnum } from '../catalog/catalog.type.js';
import { textIn } from '../platform/graphql/scalars.js';
import type { CertificateRow, ProvenRow } from './certification.store.js';
import { ISSUER } from './issuer.js';
import { signatureHolds } from './signing.js';

export const CertificateStatusEnum = {
  VALID: 'valid',
  EXPIRING: 'expiring',
  LAPSED: 'lapsed',
  RENEWED: 'renewed',
  REVOKED: 'revoked',
} as const;
registerEnumType(CertificateStatusEnum, { name: 'CertificateStatus' });

@ObjectType('Certificate')
export class CertificateType {
  @Field(() => ID) id!: string;
  @Field() code!: string;
  @Field() title!: string;
  @Field(() => CurriculumLevelEnum) level!: string;
  @Field() holderName!: string;
  @Field(() => Date) issuedAt!: Date;
  @Field(() => Date) expiresAt!: Date;
  @Field(() => CertificateStatusEnum) status!: string;
  @Field(() => String, { nullable: true }) revokedReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Null until it is rendered; then a PDF.' }) pdfUrl!:
    string | null;
}

@ObjectType({ description: 'What anyone may see of a certificate: enough to unmask a forgery, nothing more.' })
export class Verification {
  @Field() code!: string;
  @Field() title!: string;
  @Field(() => CurriculumLevelEnum) level!: string;
  @Field() holderName!: string;
  @Field() issuer!: string;
  @Field(() => Date) issuedAt!: Date;
  @Field(() => Date) expiresAt!: Date;
  @Field(() => CertificateStatusEnum) status!: string;
  @Field(() => Date, { nullable: true }) revokedAt!: Date | null;
  @Field() signatureValid!: boolean;
  @Field() keyId!: string;
  @Field() publicKey!: string;
  @Field() statement!: string;
  @Field() signature!: string;
}

/** A certificate as its holder, and those who may see her, see it at an instant. */
export const toCertificate = (row: CertificateRow, locale: string, now: Date): CertificateType => ({
  id: row.id,
  code: row.code,
  title: textIn(row.title, locale, 'en'),
  level: row.level,
  holderName: row.holderName,
  issuedAt: row.issuedAt,
  expiresAt: row.expiresAt,
  status: certificateStatus(row, now),
  revokedReason: row.revokedReason,
  pdfUrl: row.file === null ? null : `/files/${row.file}`,
});

/** A certificate as anyone may check it: the signature is verified afresh each time. */
export const toVerification = (row: ProvenRow, locale: string, now: Date): Verification => ({
  code: row.code,
  title: textIn(row.title, locale, 'en'),
  level: row.level,
  holderName: row.holderName,
  issuer: ISSUER,
  issuedAt: row.issuedAt,
  expiresAt: row.expiresAt,
  status: certificateStatus(row, now),
  revokedAt: row.revokedAt,
  signatureValid: signatureHolds(row.statement, row.signature, row.publicKey),
  keyId: row.keyId,
  publicKey: row.publicKey,
  statement: row.statement,
  signature: row.signature,
});
