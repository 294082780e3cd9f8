import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Question } from './question.entity.js';

/** A question in one language. Option ids are the same in every language. */
export interface QuestionText {
  readonly prompt: string;
  readonly options: readonly { readonly id: string; readonly text: string; readonly feedback: string }[];
  readonly explanation: string;
}

/** One wording and key of a question, in all its languages. Attempts are pinned to it, so it never changes. */
@Entity('question_version')
@Check('question_version_right_options_check', `cardinality(right_options) > 0`)
export class QuestionVersion {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Question)
  questionId!: string;

  @PrimaryColumn('int')
  version!: number;

  @Column('jsonb')
  texts!: Record<string, QuestionText>;

  @Column('text', { array: true })
  rightOptions!: string[];

  @Column({ type: 'text', default: '' })
  source!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
