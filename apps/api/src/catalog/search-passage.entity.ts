import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CourseEdition } from './course-edition.entity.js';
import { Step } from './step.entity.js';

/** How deep in a course words stand: on its own page, in the title of a step, or inside what only its officers read. */
export type SearchDepth = 'course' | 'step' | 'inside';

/** A stretch of words of a published edition that search finds, in one language. */
@Entity('search_passage')
@Check('search_passage_locale_check', `locale IN ('ar', 'en', 'fr', 'es')`)
@Check('search_passage_depth_check', `depth IN ('course', 'step', 'inside')`)
@Check('search_passage_step_check', `(depth = 'course') = (step_id IS NULL)`)
@Index('search_passage_words_idx', ['words'], { type: 'gin' })
@Index('search_passage_step_id_idx', ['stepId', 'locale'])
export class SearchPassage {
  @PrimaryColumn('uuid')
  @ForeignKey(() => CourseEdition)
  editionId!: string;

  @PrimaryColumn('text')
  locale!: string;

  /** The order in the edition. */
  @PrimaryColumn('int')
  position!: number;

  @Column('text')
  depth!: SearchDepth;

  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => Step)
  stepId!: string | null;

  @Column({ type: 'text', nullable: true })
  kind!: string | null;

  /** The id of a section or page that the player opens. */
  @Column({ type: 'text', nullable: true })
  place!: string | null;

  /** From which character of the body on it is which second, for media. */
  @Column('jsonb')
  times!: [number, number][];

  @Column('text')
  title!: string;

  @Column('text')
  body!: string;

  /** Titles weigh more than what stands under them. */
  @Column('tsvector')
  words!: string;
}
