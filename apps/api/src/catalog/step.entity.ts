import type { ContentKind } from '@provost/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalizedText } from '../platform/graphql/scalars.js';
import { CourseEdition } from './course-edition.entity.js';
import { EditionModule } from './edition-module.entity.js';

export type StepPrerequisite = 'none' | 'all-before';

/** One thing to do. `lineage` is the same for a step and its copies in later editions, so completions can follow it. */
@Entity('step')
@Unique(['moduleId', 'position'], { deferrable: 'INITIALLY DEFERRED' })
@Index('step_edition_id_idx', ['editionId'])
@Check('step_kind_check', `kind IN ('video', 'podcast', 'article', 'case-study', 'lesson', 'quiz', 'webinar')`)
@Check('step_minutes_check', 'minutes BETWEEN 1 AND 600')
@Check('step_prerequisite_check', `prerequisite IN ('none', 'all-before')`)
export class Step {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => CourseEdition)
  editionId!: string;

  @Column('uuid')
  @ForeignKey(() => EditionModule, { onDelete: 'CASCADE' })
  moduleId!: string;

  @Column('uuid')
  lineage!: string;

  @Column('int')
  position!: number;

  @Column('text')
  kind!: ContentKind;

  @Column('jsonb')
  title!: LocalizedText;

  @Column('int')
  minutes!: number;

  @Column({ type: 'boolean', default: true })
  required!: boolean;

  @Column({ type: 'text', default: 'none' })
  prerequisite!: StepPrerequisite;
}
