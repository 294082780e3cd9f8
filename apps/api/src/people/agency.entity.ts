import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Country } from './country.entity.js';

export type AgencyKind = 'police' | 'customs' | 'prosecution' | 'regulator' | 'private-sector';

/** An organisation of a country. `emailDomains` are the domains of its official addresses. */
@Entity('agency')
@Unique(['countryCode', 'name'])
@Check('agency_kind_check', `kind IN ('police', 'customs', 'prosecution', 'regulator', 'private-sector')`)
export class Agency {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'char', length: 2 })
  @ForeignKey(() => Country)
  countryCode!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: AgencyKind;

  @Column({ type: 'text', array: true, default: [] })
  emailDomains!: string[];
}
