import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import { Injectable } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';
import { Log } from '../errors/log.js';
import { isBug, maskError } from '../errors/mask.js';
import { Refusal } from '../errors/refusal.js';
import type { GraphqlContext } from './context.js';
import { LIMITS, mustBeAffordable } from './limits.js';
import { Metrics, type Outcome } from './metrics.js';

/** The parser's own words, in either spelling that it has had. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more tha[nt] \d+ tokens/;

type Request = GraphQLRequestContext<GraphqlContext>;

/**
 * What surrounds every operation, compiled or not: its cost is checked, bugs are logged under the correlation id and
 * masked, and its time is counted. It decides nothing about who may see what; that is the guards'.
 */
@Injectable()
export class OperationPlugin implements ApolloServerPlugin<GraphqlContext> {
  /** `formatError` is not told which request an error belongs to; the errors are noted here before it is asked. */
  private readonly correlationIds = new WeakMap<object, string>();

  constructor(
    private readonly log: Log,
    private readonly metrics: Metrics,
  ) {}

  async requestDidStart({ contextValue }: Request): Promise<GraphQLRequestListener<GraphqlContext>> {
    const startedAt = performance.now();
    let outcome: Outcome = 'ok';
    return {
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (operation) mustBeAffordable(schema, document, operation, request.variables ?? {});
      },
      didEncounterErrors: async ({ errors, operationName }) => {
        outcome = 'refused';
        for (const error of errors) {
          this.correlationIds.set(error, contextValue.correlationId);
          if (!isBug(error)) continue;
          outcome = 'failed';
          this.report(error, contextValue.correlationId, operationName ?? null);
        }
      },
      willSendResponse: async ({ operationName }) => {
        // Names that strangers choose would let them fill the memory with series.
        const name = contextValue.knownDocument ? (operationName ?? 'unnamed') : 'other';
        this.metrics.observe(name, outcome, (performance.now() - startedAt) / 1000);
      },
    };
  }

  /** Apollo's `formatError`: nothing but a refusal, or what the caller got wrong himself, is told outside. */
  readonly formatError = ({ message, extensions }: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const thrown = error instanceof Error ? error : new Error(String(error));
    // The parser stops here before any rule of ours is asked, and gives it no code of its own.
    const shown = TOO_MANY_TOKENS.test(message) ? tooManyTokens() : thrown;
    const noted = this.correlationIds.get(thrown);
    if (noted !== undefined) return maskError(shown, noted);
    // Failed before there was an operation, e.g. while finding the caller.
    const given = extensions?.['correlationId'];
    const correlationId = typeof given === 'string' ? given : randomUUID();
    if (isBug(thrown)) this.report(thrown, correlationId, null);
    return maskError(shown, correlationId);
  };

  private report(error: Error, correlationId: string, operationName: string | null): void {
    const cause = (error as { originalError?: Error }).originalError ?? error;
    this.log.error({ error: cause, correlationId, operation: operationName }, 'An operation failed');
  }
}

function tooManyTokens(): Refusal {
  return new Refusal('TOO_COMPLEX', { limit: 'tokens', most: LIMITS.tokens });
}
