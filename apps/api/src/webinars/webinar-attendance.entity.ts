import type { Range } from '@provost/domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Webinar } from './webinar.entity.js';

/** When the server saw a person present: the union over her stays and devices. */
@Entity('webinar_attendance')
export class WebinarAttendance {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Webinar)
  webinarId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey('Person')
  personId!: string;

  /** Ranges in seconds since the epoch. */
  @Column({ type: 'jsonb', default: [] })
  present!: Range[];

  @Column('timestamptz')
  lastSeenAt!: Date;
}
