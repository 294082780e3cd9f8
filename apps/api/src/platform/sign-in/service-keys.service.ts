import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { ActorSource } from '../access/actor-source.js';
import type { Actor } from '../access/actor.js';
import { Clock } from '../clock.js';
import { statement, Statements } from '../database/statements.js';
import type { Tx } from '../database/unit-of-work.js';

/** Tells a key of this server from other bearer tokens, for people and for secret scanners. */
const PREFIX = 'provost_key_';

const insertKey = statement(
  'service-key-insert',
  `INSERT INTO sign_in.service_key (name, identity_id, secret_hash, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)`,
);
const revokeKey = statement('service-key-revoke', 'UPDATE sign_in.service_key SET revoked_at = $2 WHERE name = $1');
const goodKey = statement<{ identity_id: string }>(
  'service-key-good',
  `SELECT identity_id FROM sign_in.service_key
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
    const values = [key.name, key.signInId, hashOf(secret), this.clock.now(), key.expiresAt ?? null];
    await this.statements.allIn(tx, insertKey, values);
    return secret;
  }

  /** Ends the keys of a name; other processes that have just seen one believe it for seconds more. */
  async revoke(tx: Tx, name: string): Promise<void> {
    await this.statements.allIn(tx, revokeKey, [name, this.clock.now()]);
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
    const actor = key ? await this.actors.bySignIn(key.identity_id) : null;
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
