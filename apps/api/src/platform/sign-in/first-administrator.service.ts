import { createHash, randomBytes } from 'node:crypto';
import { isTimeZone } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ActorSource } from '../access/actor-source.js';
import { Audit } from '../audit/audit.service.js';
import { Clock } from '../clock.js';
import { statement, Statements } from '../database/statements.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Refusal } from '../errors/refusal.js';
import { Credentials } from './credentials.service.js';

const IDENTIFIER = 'first-administrator';
const LIFE = 24 * 60 * 60 * 1000; // milliseconds

const forget = statement('first-administrator-forget', 'DELETE FROM sign_in.verification WHERE identifier = $1');
const remember = statement(
  'first-administrator-remember',
  `INSERT INTO sign_in.verification (identifier, value, expires_at, created_at, updated_at) VALUES ($1, $2, $3, $4, $4)`,
);
/** Deleting is what uses the link up: of two that come at once, one finds it gone. */
const use = statement<{ id: string }>(
  'first-administrator-use',
  'DELETE FROM sign_in.verification WHERE identifier = $1 AND value = $2 AND expires_at > $3 RETURNING id',
);

const good = statement<{ id: string }>(
  'first-administrator-good',
  'SELECT id FROM sign_in.verification WHERE identifier = $1 AND value = $2 AND expires_at > $3',
);

const link = z.object({ token: z.string().min(1).max(200) });
const claim = link.extend({
  email: z.email().max(320),
  fullName: z.string().trim().min(1).max(200),
  password: z.string(),
  countryCode: z.string().regex(/^[A-Z]{2}$/),
  timeZone: z.string().refine(isTimeZone),
  locale: z.enum(['ar', 'en', 'fr', 'es']),
});

/** The one-time link by which the very first administrator lets herself in. */
@Injectable()
export class FirstAdministratorLink {
  constructor(
    private readonly clock: Clock,
    private readonly statements: Statements,
    private readonly unitOfWork: UnitOfWork,
    private readonly actors: ActorSource,
    private readonly credentials: Credentials,
    private readonly audit: Audit,
  ) {}

  /** The token of a fresh link, which ends all earlier ones; null when somebody administers already. */
  async renew(): Promise<string | null> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      await this.statements.allIn(tx, forget, [IDENTIFIER]);
      if (await this.actors.anyAdministrator(tx)) return null;
      const expiresAt = new Date(now.getTime() + LIFE);
      await this.statements.allIn(tx, remember, [IDENTIFIER, hashOf(token), expiresAt, now]);
      return token;
    });
  }

  /** Refuses NOT_FOUND for a link that is wrong, used or too old. */
  async check(sent: unknown): Promise<void> {
    const { token } = checked(link, sent);
    const found = await this.statements.one(good, [IDENTIFIER, hashOf(token), this.clock.now()]);
    if (!found) throw new Refusal('NOT_FOUND');
  }

  /**
   * Uses the link up. Refuses BAD_INPUT for a wrong field, NOT_FOUND for a link that is wrong, used or too old, and
   * CONFLICT for an e-mail that somebody signs in with.
   */
  async claim(sent: unknown): Promise<void> {
    const { token, password, ...person } = checked(claim, sent);
    const passwordHash = await this.credentials.hash(password);
    await this.unitOfWork.run(async (tx) => {
      const used = await this.statements.oneIn(tx, use, [IDENTIFIER, hashOf(token), this.clock.now()]);
      if (!used || (await this.actors.anyAdministrator(tx))) throw new Refusal('NOT_FOUND');
      if (await this.credentials.isTaken(tx, person.email)) throw new Refusal('CONFLICT', { field: 'email' });
      const { email, fullName: name } = person;
      const signInId = await this.credentials.createHashed(tx, { email, name, passwordHash });
      await this.actors.createFirstAdministrator(tx, { ...person, signInId });
      await this.audit.record(tx, null, {
        verb: 'platform.first-administrator',
        object: { kind: 'sign-in', id: signInId },
      });
    });
  }
}

/** Refuses BAD_INPUT, naming the field, for what has not the shape. */
function checked<T>(shape: z.ZodType<T>, sent: unknown): T {
  const read = shape.safeParse(sent);
  if (!read.success) throw new Refusal('BAD_INPUT', { field: String(read.error.issues[0]?.path[0] ?? '') });
  return read.data;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
