import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Course } from './course.entity.js';
import { Curriculum } from './curriculum.entity.js';

/** A course's place in a curriculum. */
@Entity('curriculum_course')
@Unique(['curriculumId', 'position'])
export class CurriculumCourse {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Curriculum)
  curriculumId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Course)
  courseId!: string;

  @Column('int')
  position!: number;
}
