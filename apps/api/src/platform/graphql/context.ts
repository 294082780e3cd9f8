import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Actor } from '../access/actor.js';
import { setActorOnRequest } from '../access/request-actor.js';
import { HTTP_STATUS } from '../errors/codes.js';
import { Refusal } from '../errors/refusal.js';
import type { LoaderCache } from '../loaders.js';
import { admit } from './admission.js';
import { Callers } from './callers.js';
import { KnownDocuments } from './known-documents.js';
import { GraphqlSettings } from './settings.js';

/** What every resolver and guard finds as the GraphQL context: one object a request. */
export interface GraphqlContext extends LoaderCache {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Sent as `x-correlation-id`, and written beside every masked error in the log. */
  readonly correlationId: string;
  /** Null for a visitor. */
  readonly actor: Actor | null;
  /** True if the document is one of the portal's own: it is then run compiled. */
  readonly knownDocument: boolean;
}

/** Makes the context of a request: finds the caller and admits the document, before anything of it is parsed. */
@Injectable()
export class ContextFactory {
  constructor(
    private readonly callers: Callers,
    private readonly documents: KnownDocuments,
    private readonly settings: GraphqlSettings,
  ) {}

  readonly make = async (request: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> => {
    try {
      mustBeJsonPost(request);
      const actor = await this.callers.callerOf(request);
      setActorOnRequest(request, actor);
      const { query, known } = admit(request.body, actor, this.documents, this.settings.openDocuments);
      // Apollo holds the same body object and reads the document from it after this.
      const body = request.body as Record<string, unknown>;
      body['query'] = query;
      delete body['extensions'];
      return { request, reply, correlationId: request.id, actor, knownDocument: known, loaders: new Map() };
    } catch (error) {
      throw withStatus(error, request.id);
    }
  };
}

/** Only what a page of another origin cannot send without asking first: a POST of JSON. */
function mustBeJsonPost(request: FastifyRequest): void {
  if (request.method !== 'POST') throw new Refusal('BAD_INPUT', { method: 'POST' });
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new Refusal('BAD_INPUT', { contentType: 'application/json' });
  }
}

/** Apollo answers 500 to whatever fails before execution, unless the error carries a status. */
function withStatus(error: unknown, correlationId: string): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  if (!(error instanceof Refusal))
    return new GraphQLError('INTERNAL', { originalError, extensions: { correlationId } });
  const http = { status: HTTP_STATUS[error.code] };
  return new GraphQLError(error.message, { originalError, extensions: { ...error.extensions, correlationId, http } });
}
