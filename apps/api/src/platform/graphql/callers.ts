import type { FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';

/** Finds out who sends a request. Provided by sign-in; asked before a document is admitted, and again by the guard. */
export abstract class Callers {
  /** Null for a visitor; a bad or expired session or key is a visitor too, never an exception. Remembered per request. */
  abstract callerOf(request: FastifyRequest): Promise<Actor | null>;
}

/**
 * The part of a cached answer's key that says who may see it: the viewer's place and everything she was granted. Two
 * people with the same key see the same; a changed grant changes the key, which makes it a permission version as well.
 */
export function viewerScope(actor: Actor | null): string {
  return actor ? JSON.stringify([actor.country, actor.agencyId, actor.grants]) : 'visitor';
}
