import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

export type Admission = 'open' | 'approval';

/** What an officer enrols in. What it teaches is in its editions; its owner is the trainer who may change it. */
@Entity('course')
@Unique(['slug'])
@Check('course_admission_check', `admission IN ('open', 'approval')`)
export class Course {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  slug!: string;

  @Column('uuid')
  @ForeignKey('Person')
  ownerId!: string;

  @Column({ type: 'text', default: 'open' })
  admission!: Admission;

  @Column('timestamptz')
  createdAt!: Date;
}
