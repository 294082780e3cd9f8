import type { PodcastContent } from '@provost/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { LocalizedText } from '../platform/graphql/scalars.js';
import { PodcastSeason } from './podcast-season.entity.js';

/** One piece of a season. Its id is its guid in every feed and in every course that takes it, for good. */
@Entity('podcast_episode')
@Unique(['seasonId', 'number'])
@Check('podcast_episode_number_check', 'number > 0')
@Check('podcast_episode_published_check', '(published_at IS NULL) = (published_title IS NULL)')
export class PodcastEpisode {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => PodcastSeason)
  seasonId!: string;

  @Column('int')
  number!: number;

  /** As the trainer writes it now. */
  @Column('jsonb')
  title!: LocalizedText;

  /** As listeners see it; null until it is published. */
  @Column({ type: 'jsonb', nullable: true })
  publishedTitle!: LocalizedText | null;

  /** When it was published first; apps sort by it, so later corrections do not move it. */
  @Column({ type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  /** When anything last changed that listeners see. */
  @Column('timestamptz')
  changedAt!: Date;
}

/** An episode in one language: as it is written now, and as listeners have it. */
@Entity('podcast_episode_content')
export class PodcastEpisodeContent {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PodcastEpisode)
  episodeId!: string;

  @PrimaryColumn('text')
  locale!: string;

  @Column('jsonb')
  draft!: PodcastContent;

  @Column({ type: 'jsonb', nullable: true })
  published!: PodcastContent | null;
}
