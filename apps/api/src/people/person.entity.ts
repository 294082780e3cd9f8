import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Agency } from './agency.entity.js';
import { Country } from './country.entity.js';

export type PersonStatus = 'active' | 'suspended';

/** Anyone who signs in. Never deleted: certificates and audit entries point at her. */
@Entity('person')
@Unique(['signInId'])
@Unique(['email'])
@Check('person_full_name_check', 'length(full_name) BETWEEN 1 AND 200')
@Check('person_locale_check', `locale IN ('ar', 'en', 'fr', 'es')`)
@Check('person_status_check', `status IN ('active', 'suspended')`)
@Index('person_country_code_idx', ['countryCode', 'id'])
@Index('person_agency_id_idx', ['agencyId'])
export class Person {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'text', nullable: true })
  signInId!: string | null;

  /** In lower case. */
  @Column('text')
  email!: string;

  @Column('text')
  fullName!: string;

  @Column('text')
  locale!: string;

  /** An IANA zone. */
  @Column('text')
  timeZone!: string;

  @Column({ type: 'char', length: 2 })
  @ForeignKey(() => Country)
  countryCode!: string;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => Agency)
  agencyId!: string | null;

  @Column({ type: 'text', default: 'active' })
  status!: PersonStatus;

  @Column('timestamptz')
  createdAt!: Date;
}
