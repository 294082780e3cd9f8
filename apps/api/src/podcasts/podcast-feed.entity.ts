import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A person's private feed address; at most one that is not revoked. Only the hash of its token is kept. */
@Entity('podcast_feed')
@Unique(['tokenHash'])
@Index('podcast_feed_one_live_idx', ['personId'], { unique: true, where: 'revoked_at IS NULL' })
export class PodcastFeed {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey('Person')
  personId!: string;

  @Column('text')
  tokenHash!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}

/** When a device last read a feed. A device is known by what it calls itself; its network address is not kept. */
@Entity('podcast_feed_use')
export class PodcastFeedUse {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PodcastFeed)
  feedId!: string;

  @PrimaryColumn('text')
  device!: string;

  @Column('timestamptz')
  firstAt!: Date;

  @Column('timestamptz')
  lastAt!: Date;
}
