import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalizedText } from '../platform/graphql/scalars.js';
import { Course } from './course.entity.js';

export type EditionStatus = 'draft' | 'published';

/** A course as it was, or will be, published. At most one draft a course; a published edition never changes (trigger). */
@Entity('course_edition')
@Unique(['courseId', 'number'])
@Check('course_edition_status_check', `status IN ('draft', 'published')`)
@Check('course_edition_published_check', `(status = 'published') = (published_at IS NOT NULL)`)
@Index('course_edition_one_draft_idx', ['courseId'], { unique: true, where: `status = 'draft'` })
export class CourseEdition {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Course)
  courseId!: string;

  @Column('int')
  number!: number;

  @Column('text')
  status!: EditionStatus;

  @Column('jsonb')
  title!: LocalizedText;

  @Column('jsonb')
  summary!: LocalizedText;

  /** The language it was written in; every step has it, and what is missing in another language is shown in this one. */
  @Column('text')
  sourceLocale!: string;

  /** The languages in which the whole edition can be taken; for a draft, the source alone. */
  @Column('text', { array: true })
  locales!: string[];

  @Column('timestamptz')
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;
}
