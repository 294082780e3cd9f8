import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The share of a country's officers that its coordinators mean to have certified in a curriculum, and by when. */
@Entity('certification_target')
@Check('certification_target_share_check', `share > 0 AND share <= 1`)
export class CertificationTarget {
  @PrimaryColumn('char', { length: 2 })
  @ForeignKey('Country')
  countryCode!: string;

  @PrimaryColumn('uuid')
  @ForeignKey('Curriculum')
  curriculumId!: string;

  @Column('real')
  share!: number;

  /** A calendar day, `2027-06-30`. */
  @Column('date')
  dueOn!: string;

  @Column('uuid')
  @ForeignKey('Person')
  setBy!: string;

  @Column('timestamptz')
  setAt!: Date;
}
