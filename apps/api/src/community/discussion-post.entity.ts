import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A question under a step, or an answer to one. It stays with the step's lineage, so a new edition keeps the talk. */
@Entity('discussion_post')
@Check('discussion_post_locale_check', `locale IN ('ar', 'en', 'fr', 'es')`)
@Check('discussion_post_body_check', 'length(body) BETWEEN 1 AND 4000')
@Check('discussion_post_hidden_check', '(hidden_at IS NULL) = (hidden_reason IS NULL)')
@Index('discussion_post_questions_idx', ['lineage', 'postedAt', 'id'], { where: 'question_id IS NULL' })
@Index('discussion_post_answers_idx', ['questionId', 'postedAt'], { where: 'question_id IS NOT NULL' })
@Index('discussion_post_author_id_idx', ['authorId', 'postedAt'])
@Index('discussion_post_course_id_idx', ['courseId', 'postedAt'])
export class DiscussionPost {
  /** Named by the writer's device, so that a post sent twice on a bad line stands once. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  lineage!: string;

  @Column('uuid')
  @ForeignKey('Course')
  courseId!: string;

  /** Null for a question. */
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => DiscussionPost)
  questionId!: string | null;

  @Column('uuid')
  @ForeignKey('Person')
  authorId!: string;

  /** Written by whoever teaches the course: trainers stand by their names. */
  @Column('boolean')
  asTrainer!: boolean;

  /** Whether the officer lets the others see her name; else they see her country. */
  @Column('boolean')
  signed!: boolean;

  @Column('text')
  locale!: string;

  @Column('text')
  body!: string;

  @Column('timestamptz')
  postedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  editedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  hiddenAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  hiddenReason!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  endorsedAt!: Date | null;

  /** How many reports wait for a trainer; counted when one is written. */
  @Column({ type: 'int', default: 0 })
  openReports!: number;

  /** When the asker last saw the answers to this question. */
  @Column({ type: 'timestamptz', nullable: true })
  answersSeenAt!: Date | null;
}
