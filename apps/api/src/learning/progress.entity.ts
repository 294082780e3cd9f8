import type { Evidence, ResumePoint, StripeSpan } from '@provost/domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Enrolment } from './enrolment.entity.js';

/** The joined evidence of one step of one enrolment, with what screens need of it worked out when it was written. */
@Entity('progress')
export class Progress {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Enrolment)
  enrolmentId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey('Step')
  stepId!: string;

  @Column('jsonb')
  evidence!: Evidence;

  @Column({ type: 'jsonb', default: [] })
  spans!: StripeSpan[];

  @Column({ type: 'jsonb', default: {} })
  secondsBySession!: Record<string, number>;

  @Column({ type: 'jsonb', default: {} })
  resumeAt!: ResumePoint;

  @Column('timestamptz')
  firstAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
