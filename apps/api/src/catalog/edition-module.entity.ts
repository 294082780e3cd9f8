import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { LocalizedText } from '../platform/graphql/scalars.js';
import { CourseEdition } from './course-edition.entity.js';

/** An ordered part of an edition; positions count from 1 without a gap. */
@Entity('module')
@Unique(['editionId', 'position'], { deferrable: 'INITIALLY DEFERRED' })
export class EditionModule {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => CourseEdition)
  editionId!: string;

  @Column('int')
  position!: number;

  @Column('jsonb')
  title!: LocalizedText;

  @Column('jsonb')
  summary!: LocalizedText;
}
