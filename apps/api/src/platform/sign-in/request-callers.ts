import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { Callers } from '../graphql/callers.js';
import { ServiceKeys } from './service-keys.service.js';
import { Sessions } from './sessions.service.js';

/** Finds the caller by service key if one is sent, else by session cookie; once a request, however often it is asked. */
@Injectable()
export class RequestCallers extends Callers {
  private readonly found = new WeakMap<FastifyRequest, Promise<Actor | null>>();

  constructor(
    private readonly sessions: Sessions,
    private readonly keys: ServiceKeys,
  ) {
    super();
  }

  override callerOf(request: FastifyRequest): Promise<Actor | null> {
    let caller = this.found.get(request);
    if (!caller) {
      const { authorization } = request.headers;
      caller = authorization === undefined ? this.sessions.actorOf(request) : this.keys.actorOf(authorization);
      this.found.set(request, caller);
    }
    return caller;
  }
}
