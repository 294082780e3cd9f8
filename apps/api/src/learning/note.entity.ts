import type { NoteKind, NoteMeaning, Quote } from '@provost/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * What an officer keeps for herself at a place of a step. It stays with the step's lineage, so a new edition keeps it.
 * A deleted one leaves its id and its number, without its words, so that an older copy on a device does not bring it back.
 */
@Entity('note')
@Check('note_kind_check', `kind IN ('note', 'bookmark', 'highlight')`)
@Check('note_meaning_check', `meaning IN ('key-point', 'law', 'practice', 'question')`)
@Check('note_locale_check', `locale IN ('ar', 'en', 'fr', 'es')`)
@Check('note_body_check', 'length(body) <= 4000')
@Index('note_person_id_idx', ['personId', 'createdAt', 'id'], { where: 'deleted_at IS NULL' })
export class Note {
  /** Named by the writer's device, so that a note sent twice on a bad line stands once. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey('Person')
  personId!: string;

  @Column('uuid')
  @ForeignKey('Course')
  courseId!: string;

  @Column('uuid')
  lineage!: string;

  @Column('text')
  kind!: NoteKind;

  @Column({ type: 'text', nullable: true })
  meaning!: NoteMeaning | null;

  /** The language of the step as she read it. */
  @Column('text')
  locale!: string;

  @Column({ type: 'double precision', nullable: true })
  seconds!: number | null;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  quote!: Quote | null;

  @Column('text')
  body!: string;

  /** Grows with each edit; the greater one wins, whichever arrives last. */
  @Column('bigint')
  sequence!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  deletedAt!: Date | null;

  @Column('tsvector')
  words!: string;
}
