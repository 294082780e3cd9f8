import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Webinar } from './webinar.entity.js';

/** A person's place in a webinar; given back, it stays as a row that says so. */
@Entity('webinar_registration')
@Unique(['webinarId', 'personId'])
@Index('webinar_registration_person_id_idx', ['personId'])
export class WebinarRegistration {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Webinar)
  webinarId!: string;

  @Column('uuid')
  @ForeignKey('Person')
  personId!: string;

  @Column('timestamptz')
  registeredAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  cancelledAt!: Date | null;
}
