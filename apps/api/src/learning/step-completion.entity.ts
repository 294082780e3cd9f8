import type { Requirement } from '@provost/domain';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Enrolment } from './enrolment.entity.js';

/** A fact: this officer met this requirement of this step at this instant. Nothing takes it back. */
@Entity('step_completion')
@Unique(['enrolmentId', 'stepId'])
export class StepCompletion {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Enrolment)
  enrolmentId!: string;

  @Column('uuid')
  @ForeignKey('Step')
  stepId!: string;

  @Column('jsonb')
  requirement!: Requirement;

  @Column('timestamptz')
  completedAt!: Date;
}
