import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { GraphqlContext } from './context.js';

/** What Apollo hands to an executor, as far as it is needed here. */
export interface Execution {
  readonly document: DocumentNode;
  readonly queryHash: string;
  readonly operationName: string | null;
  readonly request: { readonly variables?: Record<string, unknown> };
  readonly context: GraphqlContext;
}

/** Compiled documents kept at once; the portal has well under a hundred. */
const MOST_COMPILED = 500;

/**
 * Runs operations: the portal's own documents compiled by graphql-jit, once each; any other by graphql-js, because
 * compiling costs far more than one run and a stranger's documents must not push ours out of the cache. Permissions,
 * masking and metrics lie outside (guards in resolvers, Apollo's hooks), so both ways keep them.
 */
export class Executor {
  private readonly compiled = new LRUCache<string, CompiledQuery>({ max: MOST_COMPILED });

  constructor(private readonly schema: GraphQLSchema) {}

  readonly run = async (execution: Execution): Promise<ExecutionResult> => {
    const variables = execution.request.variables ?? {};
    const compiled = execution.context.knownDocument ? this.compiledFor(execution) : undefined;
    if (compiled) return compiled.query(undefined, execution.context, variables);
    return execute({
      schema: this.schema,
      document: execution.document,
      operationName: execution.operationName,
      contextValue: execution.context,
      variableValues: variables,
    });
  };

  /** How many documents are held compiled. */
  get size(): number {
    return this.compiled.size;
  }

  private compiledFor({ document, queryHash, operationName }: Execution): CompiledQuery | undefined {
    const key = `${queryHash}:${operationName ?? ''}`;
    const held = this.compiled.get(key);
    if (held) return held;
    const made = compileQuery(this.schema, document, operationName ?? undefined, {
      disablingCapturingStackErrors: true,
    });
    // What the compiler cannot do (an operation that is not there, a rare feature) graphql-js answers as always.
    if (!isCompiledQuery(made)) return undefined;
    this.compiled.set(key, made);
    return made;
  }
}
