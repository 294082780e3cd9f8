import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What an officer is granted in every exam. Its history is the audit trail. */
@Entity('accommodation')
@Check('accommodation_time_factor_check', `time_factor IN (1, 1.25, 1.5, 2)`)
@Check('accommodation_break_minutes_check', `break_minutes BETWEEN 0 AND 120`)
@Check('accommodation_extra_attempts_check', `extra_attempts BETWEEN 0 AND 10`)
export class Accommodation {
  @PrimaryColumn('uuid')
  @ForeignKey('Person')
  personId!: string;

  /** Of every time limit. */
  @Column('real')
  timeFactor!: number;

  @Column('int')
  breakMinutes!: number;

  @Column('int')
  extraAttempts!: number;

  /** Questions of one right option show three at most. */
  @Column('boolean')
  fewerChoices!: boolean;

  @Column('boolean')
  largeText!: boolean;

  /** Why, for whoever looks at it later; the officer sees it. */
  @Column('text')
  reason!: string;

  @Column('uuid')
  @ForeignKey('Person')
  grantedBy!: string;

  @Column('timestamptz')
  grantedAt!: Date;
}
