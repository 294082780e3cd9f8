import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../platform/graphql/scalars.js';

/** A region of INTERPOL's; see data/countries.ts. */
@Entity('region')
export class Region {
  @PrimaryColumn('text')
  code!: string;

  @Column('jsonb')
  names!: LocalizedText;
}
