import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Enrolment } from './enrolment.entity.js';

/**
 * One stretch that a sitting played of a medium without a jump, at its place in the sitting. No proof (progress is): it
 * says what was played again, which a union cannot, for the trainers' heat map.
 */
@Entity('played_run')
@Check('played_run_place_check', 'place BETWEEN 0 AND 399')
@Check('played_run_locale_check', `locale IN ('ar', 'en', 'fr', 'es')`)
@Check('played_run_seconds_check', 'from_second >= 0 AND to_second > from_second')
@Index('played_run_step_id_idx', ['stepId', 'locale'])
export class StoredRun {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Enrolment)
  enrolmentId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey('Step')
  stepId!: string;

  @PrimaryColumn('text')
  session!: string;

  @PrimaryColumn('int')
  place!: number;

  /** The language in which it was played: another voice has other seconds. */
  @Column('text')
  locale!: string;

  @Column('double precision')
  fromSecond!: number;

  @Column('double precision')
  toSecond!: number;
}
