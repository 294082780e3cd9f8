import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { ActorSource } from '../access/actor-source.js';
import type { Actor } from '../access/actor.js';
import { Clock } from '../clock.js';
import { statement, Statements } from '../database/statements.js';
import type { Tx } from '../database/unit-of-work.js';
import { ServiceKey } from './service-key.entity.js';

/** Tells a key of this server from other bearer tokens, for people and for secret scanners. */
const PREFIX = 'provost_key_';

const goodKey = statement<{ sign_in_id: string }>(
  'service-key-good',
  `SELECT sign_in_id FROM service_key
   WHERE secret_hash = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2)`,
);

/** Keys by which other services act for the person who made them, with her grants and no more. */
@Injectable()
export class ServiceKeys {
  private readonly known = new LRUCache<string, Actor>({ max: 1_000, ttl: 5_000 });

  constructor(
    private readonly statements: Statements,
    private readonly actors: ActorSource,
    private readonly clock: Clock,
  ) {}

  /** Makes a key and gives its secret, which is shown this once: only its hash is kept. */
  async create(tx: Tx, key: { name: string; signInId: string; expiresAt?: Date | null }): Promise<string> {
    const secret = PREFIX + randomBytes(32).toString('base64url');
    await tx.insert(ServiceKey, {
      name: key.name,
      signInId: key.signInId,
      secretHash: hashOf(secret),
      createdAt: this.clock.now(),
      expiresAt: key.expiresAt ?? null,
    });
    return secret;
  }

  /** Ends a key; processes that have just seen it believe it for seconds more. */
  async revoke(tx: Tx, id: string): Promise<void> {
    await tx.update(ServiceKey, { id }, { revokedAt: this.clock.now() });
    this.known.clear();
  }

  /** The actor behind an `Authorization` header; null when it is no good key of this server. */
  async actorOf(authorization: string): Promise<Actor | null> {
    const secret = /^Bearer (\S+)$/.exec(authorization)?.[1];
    if (!secret?.startsWith(PREFIX)) return null;
    const hash = hashOf(secret);
    const known = this.known.get(hash);
    if (known) return known;
    const key = await this.statements.one(goodKey, [hash, this.clock.now()]);
    const actor = key ? await this.actors.bySignIn(key.sign_in_id) : null;
    if (!actor) return null;
    const service: Actor = { ...actor, kind: 'service' };
    this.known.set(hash, service);
    return service;
  }
}

/** A key has 256 random bits, so one round of SHA-256 keeps it as well as a slow hash would. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
