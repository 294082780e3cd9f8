import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { LocalizedText } from '../platform/graphql/scalars.js';

export type CurriculumLevel = 'introductory' | 'intermediate' | 'advanced' | 'specialised';

/** An ordered set of courses that leads to one certificate, which is valid for so many months. */
@Entity('curriculum')
@Unique(['slug'])
@Check('curriculum_level_check', `level IN ('introductory', 'intermediate', 'advanced', 'specialised')`)
@Check('curriculum_valid_months_check', 'valid_months BETWEEN 1 AND 240')
export class Curriculum {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  level!: CurriculumLevel;

  @Column('jsonb')
  title!: LocalizedText;

  @Column('jsonb')
  summary!: LocalizedText;

  @Column('text', { array: true })
  locales!: string[];

  @Column('int')
  validMonths!: number;

  @Column('int')
  position!: number;
}
