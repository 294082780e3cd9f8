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

/**
 * Turns a sign-in into an actor. The platform knows no persons, so a higher floor provides this token
 * (`{ provide: ActorSource, useExisting: ... }`, exported from a global module).
 */
export abstract class ActorSource {
  /** The active person of the sign-in with her grants; null when there is none, or she is suspended. */
  abstract bySignIn(signInId: string): Promise<Actor | null>;

  /** Whether anybody is an administrator yet. */
  abstract anyAdministrator(tx: Tx): Promise<boolean>;

  /** Makes the person and her global administrator's grant. */
  abstract createFirstAdministrator(tx: Tx, first: FirstAdministrator): Promise<void>;
}
