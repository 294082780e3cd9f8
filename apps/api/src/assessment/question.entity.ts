import type { QuestionKind } from '@provost/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { QuestionBank } from './question-bank.entity.js';

export type Difficulty = 'easy' | 'medium' | 'hard';

/** A question through all its versions; `currentVersion` is the one that new attempts draw. */
@Entity('question')
@Check('question_difficulty_check', `difficulty IN ('easy', 'medium', 'hard')`)
@Check('question_kind_check', `kind IN ('single', 'multiple')`)
@Index('question_bank_id_topic_idx', ['bankId', 'topic'])
export class Question {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => QuestionBank)
  bankId!: string;

  @Column('text')
  topic!: string;

  @Column('text')
  difficulty!: Difficulty;

  @Column('text')
  kind!: QuestionKind;

  @Column({ type: 'int', default: 1 })
  currentVersion!: number;

  @Column({ type: 'boolean', default: false })
  retired!: boolean;
}
