import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CourseEdition } from './course-edition.entity.js';

/** That an edition's words can be found, by the rules of a version. */
@Entity('indexed_edition')
export class IndexedEdition {
  @PrimaryColumn('uuid')
  @ForeignKey(() => CourseEdition)
  editionId!: string;

  @Column('int')
  version!: number;

  @Column('timestamptz')
  indexedAt!: Date;
}
