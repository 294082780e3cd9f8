import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Enrolment } from './enrolment.entity.js';

/** A fact: this officer met every required step of this edition at this instant. */
@Entity('course_completion')
@Index('course_completion_person_id_idx', ['personId'])
export class CourseCompletion {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Enrolment)
  enrolmentId!: string;

  @Column('uuid')
  @ForeignKey('Person')
  personId!: string;

  @Column('uuid')
  @ForeignKey('CourseEdition')
  editionId!: string;

  @Column('int')
  stepsMet!: number;

  @Column('timestamptz')
  completedAt!: Date;
}
