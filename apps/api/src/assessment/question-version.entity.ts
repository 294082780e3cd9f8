import type { Item, ItemTexts } from '@provost/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Question } from './question.entity.js';

/** One wording and key of a question, in all its languages. Attempts are pinned to it, so it never changes. */
@Entity('question_version')
@Check('question_version_points_check', `points > 0`)
export class QuestionVersion {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Question)
  questionId!: string;

  @PrimaryColumn('int')
  version!: number;

  @Column('jsonb')
  texts!: ItemTexts;

  @Column('jsonb')
  item!: Item;

  /** What it weighs in an attempt. */
  @Column({ type: 'real', default: 1 })
  points!: number;

  @Column({ type: 'text', default: '' })
  source!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
