import type { Role } from '@provost/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Person } from './person.entity.js';

export type ScopeKind = 'global' | 'region' | 'country' | 'agency';

/** A role that a person holds somewhere. `scopeValue` is the region code, country code or agency id; empty for global. */
@Entity('role_grant')
@Unique(['personId', 'role', 'scopeKind', 'scopeValue'])
@Check('role_grant_role_check', `role IN ('officer', 'trainer', 'coordinator', 'administrator')`)
@Check('role_grant_scope_kind_check', `scope_kind IN ('global', 'region', 'country', 'agency')`)
@Check('role_grant_scope_check', `(scope_kind = 'global') = (scope_value = '')`)
export class RoleGrant {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Person)
  personId!: string;

  @Column('text')
  role!: Role;

  @Column('text')
  scopeKind!: ScopeKind;

  @Column({ type: 'text', default: '' })
  scopeValue!: string;

  @Column('timestamptz')
  grantedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  grantedBy!: string | null;
}
