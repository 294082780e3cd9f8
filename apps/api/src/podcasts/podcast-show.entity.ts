import type { ShowVisibility } from '@provost/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { LocalizedText } from '../platform/graphql/scalars.js';

/** A podcast: what is true of all its episodes. */
@Entity('podcast_show')
@Unique(['slug'])
@Check('podcast_show_visibility_check', `visibility IN ('public', 'officers')`)
export class PodcastShow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  slug!: string;

  @Column('uuid')
  @ForeignKey('Person')
  ownerId!: string;

  @Column('jsonb')
  title!: LocalizedText;

  @Column('jsonb')
  summary!: LocalizedText;

  /** Who speaks for the show, as apps print it. */
  @Column('text')
  author!: string;

  /** A square picture: a path under `/files/`, empty while there is none. */
  @Column('text')
  art!: string;

  @Column('text')
  visibility!: ShowVisibility;

  @Column('text')
  sourceLocale!: string;

  /** The languages in which the show has a feed, its own first. */
  @Column({ type: 'text', array: true })
  locales!: string[];

  @Column('timestamptz')
  createdAt!: Date;

  /** When anything last changed that listeners see of the show itself. */
  @Column('timestamptz')
  changedAt!: Date;
}
