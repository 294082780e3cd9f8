import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Medium, Unfit } from './transcode/plan.js';
import type { Made } from './transcode/make.js';

export const PREPARATION_STATES = ['queued', 'working', 'ready', 'failed'] as const;
export type PreparationState = (typeof PREPARATION_STATES)[number];

/** Why nothing was made: the file is to blame, a person stopped it, it took too long, or it broke more than once. */
export type PreparationFailure = Unfit | 'stopped' | 'took-too-long' | 'broke';

/** What is made of one file, once: the path holds the hash of its bytes, so the same upload is never made twice. */
@Entity('media_preparation')
@Unique('media_preparation_file_medium_key', ['file', 'medium'])
@Check('media_preparation_medium_check', `medium IN ('video', 'audio')`)
@Check('media_preparation_state_check', `state IN ('queued', 'working', 'ready', 'failed')`)
@Check('media_preparation_progress_check', 'progress BETWEEN 0 AND 1')
@Check('media_preparation_failure_check', `(state = 'failed') = (failure IS NOT NULL)`)
@Check('media_preparation_made_check', `(state = 'ready') = (made IS NOT NULL)`)
export class MediaPreparation {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  /** Path of the source under FILES_DIR. */
  @Column('text') file!: string;
  @Column('text') medium!: Medium;
  @Column('text') state!: PreparationState;
  /** Share of the work that is done. */
  @Column('real', { default: 0 }) progress!: number;
  /** How often a worker began; a file that kills its worker each time is not tried for ever. */
  @Column('int', { default: 0 }) attempts!: number;
  @Column('text', { nullable: true }) failure!: PreparationFailure | null;
  /** Its files by their paths under FILES_DIR. */
  @Column('jsonb', { nullable: true }) made!: Made | null;
  @Column('timestamptz') askedAt!: Date;
  /** When a worker was last heard of. */
  @Column('timestamptz') touchedAt!: Date;
}
