import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An Ed25519 key that signs certificates. Retired keys stay: what they signed must verify for ever. */
@Entity('signing_key')
export class SigningKey {
  /** The first 16 hexadecimal digits of the SHA-256 of the public key. */
  @PrimaryColumn('text')
  id!: string;

  /** SPKI, PEM. */
  @Column('text')
  publicKey!: string;

  /** PKCS #8, PEM, encrypted with the server's secret. */
  @Column('text')
  privateKey!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  retiredAt!: Date | null;
}
