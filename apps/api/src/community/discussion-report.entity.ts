import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DiscussionPost } from './discussion-post.entity.js';

/** Somebody says that a post should not stand. One report a person and post; a trainer settles it. */
@Entity('discussion_report')
export class DiscussionReport {
  @PrimaryColumn('uuid')
  @ForeignKey(() => DiscussionPost)
  postId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey('Person')
  personId!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  reportedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  settledAt!: Date | null;
}
