import type { FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';

/**
 * Who sends a request. A `service` holds a key of this college (`Authorization: Bearer …`) and may send any document
 * within the limits; a `person` comes with a session cookie; `nobody` is a visitor.
 */
export type Caller =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'person'; readonly actor: Actor; readonly permissionVersion: string }
  | { readonly kind: 'service'; readonly name: string; readonly actor: Actor; readonly permissionVersion: string };

/** A visitor without a session. */
export const NOBODY: Caller = { kind: 'nobody' };

/** Finds out who sends a request; made by the sign-in side of platform, once a request. */
export abstract class Callers {
  /** Never throws for a bad or expired session or key: that caller is `nobody`. */
  abstract callerOf(request: FastifyRequest): Promise<Caller>;
}
