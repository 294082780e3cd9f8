import type { SlotOrders } from '@provost/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One drawn question: its version, and the order in which the options of each slot stand in this attempt. */
export interface DrawnQuestion {
  readonly questionId: string;
  readonly version: number;
  readonly orders: SlotOrders;
}

/** One sitting of a quiz. Its questions are pinned when it starts; its marks are frozen when it is submitted. */
@Entity('attempt')
@Unique(['enrolmentId', 'stepId', 'number'])
@Check('attempt_graded_check', `(submitted_at IS NULL) = (share IS NULL)`)
@Index('attempt_one_open_idx', ['enrolmentId', 'stepId'], { unique: true, where: `submitted_at IS NULL` })
@Index('attempt_person_id_idx', ['personId'])
export class Attempt {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey('Enrolment')
  enrolmentId!: string;

  @Column('uuid')
  @ForeignKey('Step')
  stepId!: string;

  @Column('uuid')
  @ForeignKey('Person')
  personId!: string;

  @Column('int')
  number!: number;

  @Column('text')
  locale!: string;

  @Column('jsonb')
  questions!: DrawnQuestion[];

  @Column('timestamptz')
  startedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  endsAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;

  @Column({ type: 'int', nullable: true })
  gradingVersion!: number | null;

  @Column({ type: 'real', nullable: true })
  points!: number | null;

  @Column({ type: 'real', nullable: true })
  outOf!: number | null;

  @Column({ type: 'real', nullable: true })
  share!: number | null;

  @Column({ type: 'boolean', nullable: true })
  passed!: boolean | null;
}
