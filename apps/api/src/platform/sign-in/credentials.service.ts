import { LONGEST_PASSWORD, passwordProblem, SHORTEST_PASSWORD } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { hashPassword } from 'better-auth/crypto';
import { Clock } from '../clock.js';
import { statement, Statements } from '../database/statements.js';
import type { Tx } from '../database/unit-of-work.js';
import { Refusal } from '../errors/refusal.js';

/** What a person signs in with. */
export interface NewCredential {
  readonly email: string;
  readonly name: string;
  /** From {@link Credentials.hash}; one hash may be given to many demo accounts. */
  readonly passwordHash: string;
}

const insertMany = statement<{ id: string; email: string }>(
  'credentials-insert',
  `WITH given AS (
     SELECT uuidv7()::text AS id, lower(email) AS email, name, password
     FROM unnest($1::text[], $2::text[], $3::text[]) AS given (email, name, password)
   ), made AS (
     INSERT INTO sign_in.identity (id, name, email, email_verified, created_at, updated_at)
     SELECT id, name, email, true, $4, $4 FROM given
     RETURNING id, email
   ), secured AS (
     INSERT INTO sign_in.credential (identity_id, provider_id, account_id, password, created_at, updated_at)
     SELECT id, 'credential', id, password, $4, $4 FROM given
   )
   SELECT id, email FROM made`,
);
const isTaken = statement<{ taken: boolean }>(
  'credentials-taken',
  'SELECT EXISTS (SELECT 1 FROM sign_in.identity WHERE email = lower($1)) AS taken',
);
const endSessions = statement<{ id: string }>(
  'credentials-end-sessions',
  'DELETE FROM sign_in.session WHERE identity_id = $1 RETURNING id',
);

/** Makes and withdraws what people sign in with. Who they are is not known here. */
@Injectable()
export class Credentials {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** Hashes a password with scrypt (about 50 ms). Refuses BAD_INPUT when it is too short or too long. */
  async hash(password: string): Promise<string> {
    if (passwordProblem(password)) {
      throw new Refusal('BAD_INPUT', { field: 'password', shortest: SHORTEST_PASSWORD, longest: LONGEST_PASSWORD });
    }
    return hashPassword(password);
  }

  /** Makes one sign-in and gives its id. Throws on an e-mail that exists: ask {@link isTaken} first. */
  async create(tx: Tx, person: { email: string; name: string; password: string }): Promise<string> {
    const { email, name } = person;
    return this.createHashed(tx, { email, name, passwordHash: await this.hash(person.password) });
  }

  /** As {@link create}, for a password that was hashed before the transaction began, as it should be. */
  async createHashed(tx: Tx, credential: NewCredential): Promise<string> {
    const id = (await this.createMany(tx, [credential])).get(credential.email.toLowerCase());
    if (id === undefined) throw new Error('The sign-in was not made.');
    return id;
  }

  /** Makes any number of sign-ins in one statement; gives e-mail (in lower case) → sign-in id. */
  async createMany(tx: Tx, credentials: readonly NewCredential[]): Promise<Map<string, string>> {
    const rows = await this.statements.allIn(tx, insertMany, [
      credentials.map(({ email }) => email),
      credentials.map(({ name }) => name),
      credentials.map(({ passwordHash }) => passwordHash),
      this.clock.now(),
    ]);
    return new Map(rows.map(({ id, email }) => [email, id]));
  }

  /** Whether somebody signs in with this e-mail already. */
  async isTaken(tx: Tx, email: string): Promise<boolean> {
    return (await this.statements.oneIn(tx, isTaken, [email]))?.taken ?? false;
  }

  /** Ends all sessions of a sign-in, on every device. Other processes notice within seconds; see {@link Sessions.forget}. */
  async endSessions(tx: Tx, signInId: string): Promise<void> {
    await this.statements.allIn(tx, endSessions, [signInId]);
  }
}
