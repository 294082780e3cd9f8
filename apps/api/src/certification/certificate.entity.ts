import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { SigningKey } from './signing-key.entity.js';

/** A signed, dated statement that an officer met a curriculum. Revoked or lapsed, but never deleted. */
@Entity('certificate')
@Unique(['personId', 'curriculumId', 'cycle'])
@Unique(['code'])
@Check('certificate_expiry_check', `expires_at > issued_at`)
@Check('certificate_revoked_check', `(revoked_at IS NULL) = (revoked_reason IS NULL)`)
@Index('certificate_curriculum_id_idx', ['curriculumId', 'countryCode', 'expiresAt'])
export class Certificate {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  code!: string;

  @Column('uuid')
  @ForeignKey('Person')
  personId!: string;

  @Column('uuid')
  @ForeignKey('Curriculum')
  curriculumId!: string;

  @Column({ type: 'int', default: 1 })
  cycle!: number;

  /** The name as it was on the day of issue. */
  @Column('text')
  holderName!: string;

  @Column('char', { length: 2 })
  @ForeignKey('Country')
  countryCode!: string;

  @Column('jsonb')
  title!: Record<string, string>;

  @Column('text')
  level!: string;

  /** The language of the printed certificate. */
  @Column('text')
  locale!: string;

  @Column('timestamptz')
  issuedAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('Person')
  revokedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  revokedReason!: string | null;

  /** The canonical JSON that was signed. */
  @Column('text')
  statement!: string;

  /** Ed25519 over the statement's UTF-8, base64url. */
  @Column('text')
  signature!: string;

  @Column('text')
  @ForeignKey(() => SigningKey)
  keyId!: string;

  /** The rendered PDF under /files/, once the worker has made it. */
  @Column({ type: 'text', nullable: true })
  file!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  renderedAt!: Date | null;
}
