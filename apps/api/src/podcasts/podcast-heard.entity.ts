import type { Evidence, Requirement } from '@provost/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PodcastEpisode } from './podcast-episode.entity.js';

/** The joined evidence of one person in one episode, wherever outside a course she heard it. */
@Entity('podcast_heard')
@Check('podcast_heard_completed_check', '(completed_at IS NULL) = (requirement IS NULL)')
export class PodcastHeard {
  @PrimaryColumn('uuid')
  @ForeignKey('Person')
  personId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => PodcastEpisode)
  episodeId!: string;

  @Column('jsonb')
  evidence!: Evidence;

  @Column({ type: 'jsonb', default: {} })
  secondsBySession!: Record<string, number>;

  /** When what is asked was first met; never taken back. */
  @Column({ type: 'timestamptz', nullable: true })
  completedAt!: Date | null;

  @Column({ type: 'jsonb', nullable: true })
  requirement!: Requirement | null;

  @Column('timestamptz')
  firstAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
