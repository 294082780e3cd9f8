import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One thing that somebody did: who, what, to which object, when. Never changed and never deleted; a trigger sees to it. */
@Entity('audit_entry')
@Check('audit_entry_actor_kind_check', `actor_kind IN ('person', 'service', 'system')`)
@Index('audit_entry_object_idx', ['objectKind', 'objectId', 'id'])
@Index('audit_entry_actor_id_idx', ['actorId', 'id'])
export class AuditEntry {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') actorKind!: 'person' | 'service' | 'system';
  @Column('text') verb!: string;
  @Column('text') objectKind!: string;
  @Column('text') objectId!: string;
  @Column('jsonb', { default: {} }) facts!: Record<string, unknown>;
}
