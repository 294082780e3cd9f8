import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A key of another service, which acts for the holder of a sign-in. Revoked keys stay, so that the audit trail can name them. */
@Entity('service_key')
@Unique(['secretHash'])
@Check('service_key_name_check', 'length(name) BETWEEN 1 AND 100')
export class ServiceKey {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('text') name!: string;
  @Column('text') signInId!: string;
  @Column('text') secretHash!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) expiresAt!: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
