import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A live session: an instant with the IANA zone in which its host announced it. */
@Entity('webinar')
@Check('webinar_minutes_check', `minutes BETWEEN 5 AND 720`)
@Check('webinar_room_url_check', `room_url LIKE 'https://%'`)
@Index('webinar_starts_at_idx', ['startsAt', 'id'])
export class Webinar {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column('jsonb')
  title!: Record<string, string>;

  @Column('jsonb')
  about!: Record<string, string>;

  @Column('uuid')
  @ForeignKey('Person')
  hostId!: string;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('text')
  timeZone!: string;

  /** The host's town, shown beside her time. */
  @Column('text')
  place!: string;

  @Column('int')
  minutes!: number;

  @Column('text')
  roomUrl!: string;

  /** Raised by each change; calendars take it as the SEQUENCE of the event. */
  @Column({ type: 'int', default: 0 })
  revision!: number;

  @Column({ type: 'timestamptz', nullable: true })
  cancelledAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;
}
