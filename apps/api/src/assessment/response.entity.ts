import type { Answer } from '@provost/domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Attempt } from './attempt.entity.js';

/** The newest saved answer to one question of an attempt, with the receipt that was given for it. */
@Entity('response')
export class Response {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Attempt)
  attemptId!: string;

  @PrimaryColumn('int')
  position!: number;

  @Column('jsonb')
  answer!: Answer;

  /** The client's count of changes to this answer: a late packet with an older count changes nothing. */
  @Column('int')
  sequence!: number;

  @Column('text')
  receipt!: string;

  @Column('timestamptz')
  savedAt!: Date;

  @Column({ type: 'real', nullable: true })
  points!: number | null;
}
