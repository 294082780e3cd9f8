import type { Actor } from './actor.js';

/** The part of a Fastify request that sign-in reads. */
export interface RequestWithActor {
  readonly headers: Record<string, string | string[] | undefined>;
}

const actors = new WeakMap<RequestWithActor, Actor | null>();

/** Remembers who makes the request, once sign-in has found out. */
export function setActorOnRequest(request: RequestWithActor, actor: Actor | null): void {
  actors.set(request, actor);
}

/** Who makes the request; null for a visitor, and before sign-in was asked. */
export function actorOnRequest(request: RequestWithActor): Actor | null {
  return actors.get(request) ?? null;
}

/** Whether sign-in was already asked about the request. */
export function actorIsKnown(request: RequestWithActor): boolean {
  return actors.has(request);
}
