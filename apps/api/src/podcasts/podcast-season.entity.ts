import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { LocalizedText } from '../platform/graphql/scalars.js';
import { PodcastShow } from './podcast-show.entity.js';

/** A part of a show; its number is counted from 1 and stays. */
@Entity('podcast_season')
@Unique(['showId', 'number'])
@Check('podcast_season_number_check', 'number > 0')
export class PodcastSeason {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => PodcastShow)
  showId!: string;

  @Column('int')
  number!: number;

  @Column('jsonb')
  title!: LocalizedText;
}
