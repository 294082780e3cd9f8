import type { Tx } from '../database/unit-of-work.js';
import type { Actor, Locale } from './actor.js';

/** Who signs in for the very first time, before anybody can appoint anybody. */
export interface FirstAdministrator {
  readonly signInId: string;
  readonly email: string;
  readonly fullName: string;
  readonly countryCode: string;
  readonly timeZone: string;
  readonly locale: Locale;
}

/** A session that is good now, and whose it is. */
export interface LiveSession {
  readonly signInId: string;
  /** Null where the sign-in belongs to no active person. */
  readonly actor: Actor | null;
  /** How old its token is, by the database's clock, which made it. */
  readonly ageSeconds: number;
}

/**
 * Turns a sign-in into an actor. The platform knows no persons, so a higher floor provides this token
 * (`{ provide: ActorSource, useExisting: ... }`, exported from a global module).
 */
export abstract class ActorSource {
  /** The active person of the sign-in with her grants; null when there is none, or she is suspended. */
  abstract bySignIn(signInId: string): Promise<Actor | null>;

  /**
   * The session of a token with its person and her grants, in one statement; null when there is none, or it is over.
   * Asked at every request and never remembered: whatever was revoked a moment ago, in whichever process, is revoked.
   */
  abstract bySessionToken(token: string): Promise<LiveSession | null>;

  /** Whether anybody is an administrator yet. */
  abstract anyAdministrator(tx: Tx): Promise<boolean>;

  /** Makes the person and her global administrator's grant. */
  abstract createFirstAdministrator(tx: Tx, first: FirstAdministrator): Promise<void>;
}
