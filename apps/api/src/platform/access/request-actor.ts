/** Request → who makes it. Kept beside the request, so that nothing a client sends can ever land in it. */
const actors = new WeakMap<object, object | null>();

/** Remembers who makes the request, once sign-in has found out. */
export function setActorOnRequest(request: object, actor: object | null): void {
  actors.set(request, actor);
}

/** Who makes the request; null for a visitor, and before sign-in was asked. */
export function actorOnRequest(request: object): object | null {
  return actors.get(request) ?? null;
}
