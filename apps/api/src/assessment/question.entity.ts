import type { ItemType } from '@provost/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { QuestionBank } from './question-bank.entity.js';

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** Where the newest version of a question stands on its way to officers. */
export type QuestionStatus = 'draft' | 'reviewed' | 'live' | 'retired';

/**
 * A question through all its versions. `currentVersion` is the one that trainers work on, `liveVersion` the one that new
 * attempts draw: a change waits until it is made live, and meanwhile what was live is asked on.
 */
@Entity('question')
@Check('question_difficulty_check', `difficulty IN ('easy', 'medium', 'hard')`)
@Check(
  'question_type_check',
  `type IN ('single', 'multiple', 'true-false', 'matching', 'ordering', 'fill-in', 'drop-down', 'hotspot', 'case', 'essay')`,
)
@Check('question_status_check', `status IN ('draft', 'reviewed', 'live', 'retired')`)
@Check('question_live_check', `status <> 'live' OR live_version = current_version`)
@Check('question_retired_check', `status <> 'retired' OR live_version IS NULL`)
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
  type!: ItemType;

  @Column({ type: 'int', default: 1 })
  currentVersion!: number;

  @Column({ type: 'text', default: 'draft' })
  status!: QuestionStatus;

  @Column({ type: 'int', nullable: true })
  liveVersion!: number | null;

  /** The day by which its source is to be looked at again, as an ISO date. */
  @Column({ type: 'date', nullable: true })
  reviewBy!: string | null;
}
