import {
  execute,
  getOperationAST,
  GraphQLError,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
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

/** A compiled operation. */
type Run = (context: GraphqlContext, variables: Variables) => Promise<ExecutionResult> | ExecutionResult;
type Variables = Readonly<Record<string, unknown>>;

/** Compiled documents kept at once; the portal has well under a hundred. */
const MOST_COMPILED = 500;

/**
 * Runs operations: the portal's own documents compiled by graphql-jit, once each; any other by graphql-js, because
 * compiling costs far more than one run and a stranger's documents must not push ours out of the cache. Permissions,
 * masking and metrics lie outside (guards in resolvers, Apollo's hooks), so both ways keep them.
 */
export class Executor {
  private readonly compiled = new LRUCache<string, Run>({ max: MOST_COMPILED });

  constructor(private readonly schema: GraphQLSchema) {}

  readonly run = async (execution: Execution): Promise<ExecutionResult> => {
    const variables = execution.request.variables ?? {};
    const compiled = execution.context.knownDocument ? this.compiledFor(execution) : undefined;
    if (compiled) return withWholeErrors(await compiled(execution.context, variables));
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

  private compiledFor({ document, queryHash, operationName }: Execution): Run | undefined {
    const key = `${queryHash}:${operationName ?? ''}`;
    const held = this.compiled.get(key);
    if (held) return held;
    const made = compileQuery(this.schema, document, operationName ?? undefined, {
      disablingCapturingStackErrors: true,
    });
    // What the compiler cannot do (an operation that is not there, a rare feature) graphql-js answers as always.
    if (!isCompiledQuery(made)) return undefined;
    const defaults = defaultsOfRequired(document, operationName);
    const run: Run = (context, variables) => made.query(undefined, context, { ...defaults, ...variables });
    this.compiled.set(key, run);
    return run;
  }
}

/** Defaults of variables like `$first: Int! = 20`: the compiler takes them for missing when they are not sent. */
function defaultsOfRequired(document: DocumentNode, operationName: string | null): Variables {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return Object.fromEntries(
    definitions.flatMap(({ variable, type, defaultValue }) =>
      defaultValue && type.kind === Kind.NON_NULL_TYPE
        ? [[variable.name.value, valueFromASTUntyped(defaultValue)]]
        : [],
    ),
  );
}

/**
 * The compiler's errors lack `extensions`, on which Apollo's formatting would stumble, and do not say when it was the
 * variables that were wrong (nothing has run then, so there is no data).
 */
function withWholeErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const code = result.data === undefined ? { code: 'BAD_USER_INPUT' } : undefined;
  const errors = result.errors.map(
    ({ message, path, originalError, extensions }) =>
      new GraphQLError(message, { path, originalError, extensions: code ?? extensions ?? {} }),
  );
  return { ...result, errors };
}
