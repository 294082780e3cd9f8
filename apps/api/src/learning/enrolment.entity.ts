import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export type EnrolmentStatus = 'requested' | 'approved' | 'active' | 'completed' | 'withdrawn' | 'refused';

/** An officer's place in one edition of a course; at most one that is neither withdrawn nor refused. */
@Entity('enrolment')
@Check('enrolment_status_check', `status IN ('requested', 'approved', 'active', 'completed', 'withdrawn', 'refused')`)
@Check('enrolment_share_check', `share BETWEEN 0 AND 1`)
@Check('enrolment_completed_check', `status <> 'completed' OR completed_at IS NOT NULL`)
@Index('enrolment_one_place_idx', ['personId', 'courseId'], {
  unique: true,
  where: `status NOT IN ('withdrawn', 'refused')`,
})
@Index('enrolment_edition_id_idx', ['editionId'])
@Index('enrolment_requested_idx', ['requestedAt'], { where: `status = 'requested'` })
export class Enrolment {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey('Person')
  personId!: string;

  @Column('uuid')
  @ForeignKey('Course')
  courseId!: string;

  @Column('uuid')
  @ForeignKey('CourseEdition')
  editionId!: string;

  @Column('text')
  status!: EnrolmentStatus;

  @Column('timestamptz')
  requestedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey('Person')
  decidedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  lastActiveAt!: Date | null;

  /** The share of the required steps that are complete, 0 to 1, written when a completion is. */
  @Column({ type: 'real', default: 0 })
  share!: number;

  @Column({ type: 'timestamptz', nullable: true })
  completedAt!: Date | null;
}
