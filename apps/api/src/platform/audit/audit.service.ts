import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Clock } from '../clock.js';
import type { Tx } from '../database/unit-of-work.js';
import { AuditEntry } from './audit-entry.entity.js';

/** What was done, to what. */
export interface Deed {
  /** `<floor>.<verb>`, e.g. `people.grant-role`. */
  readonly verb: string;
  readonly object: { readonly kind: string; readonly id: string };
  /** Values that explain the deed later; no secrets, and no more of a person than the deed needs. */
  readonly facts?: Record<string, unknown>;
}

/** The audit trail. */
@Injectable()
export class Audit {
  constructor(private readonly clock: Clock) {}

  /** Records within the transaction of the deed: one is never without the other. A null actor is the system itself. */
  async record(tx: Tx, actor: Actor | null, deed: Deed): Promise<void> {
    await tx.save(AuditEntry, {
      at: this.clock.now(),
      actorId: actor?.personId ?? null,
      actorKind: actor ? (actor.kind ?? 'person') : 'system',
      verb: deed.verb,
      objectKind: deed.object.kind,
      objectId: deed.object.id,
      facts: { ...deed.facts },
    });
  }
}
