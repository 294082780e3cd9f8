import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A file under FILES_DIR. Its path holds the hash of its bytes, so what a path shows never changes. */
@Entity('stored_file')
@Unique(['path'])
@Check('stored_file_bytes_check', 'bytes >= 0')
@Index('stored_file_sha256_idx', ['sha256'])
export class StoredFile {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  /** Relative to FILES_DIR, with forward slashes; also what follows `/files/` in its address. */
  @Column('text') path!: string;
  /** What the person who uploaded it calls it. */
  @Column('text') name!: string;
  @Column('text') contentType!: string;
  /** PostgreSQL's bigint comes as text. */
  @Column('bigint') bytes!: string;
  @Column('char', { length: 64 }) sha256!: string;
  @Column('uuid', { nullable: true }) storedBy!: string | null;
  @Column('timestamptz') storedAt!: Date;
}
