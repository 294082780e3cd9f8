import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from './caller.js';

/** What every resolver and guard finds as the GraphQL context. One object a request; loaders hang on `loaders`. */
export interface GraphqlContext {
  readonly req: FastifyRequest;
  readonly reply: FastifyReply;
  /** Sent to the browser as `x-correlation-id` and written beside every masked error in the log. */
  readonly correlationId: string;
  readonly caller: Caller;
  /** True if the document is one of the portal's own: it is then run compiled. */
  readonly knownDocument: boolean;
  readonly loaders: Map<string, unknown>;
}
