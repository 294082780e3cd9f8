import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Region } from './region.entity.js';

/** A country by its ISO 3166-1 alpha-2 code, with the source of its region and membership. `name` is the English one. */
@Entity('country')
@Index('country_region_code_idx', ['regionCode'])
export class Country {
  @PrimaryColumn({ type: 'char', length: 2 })
  code!: string;

  @Column('text')
  @ForeignKey(() => Region)
  regionCode!: string;

  @Column('text')
  name!: string;

  @Column('boolean')
  interpolMember!: boolean;

  @Column('text')
  source!: string;
}
