import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import pg from 'pg';
import { REFUSAL_CODES, type RefusalCode } from './codes.js';
import { Refusal } from './refusal.js';

/**
 * What PostgreSQL calls a value that it cannot read. Ids, cursors and texts come from outside and are handed to it as they
 * are: an id that cannot be one names nothing, and the rest (instants of made-up cursors, half characters) is bad input.
 */
const UNREADABLE: readonly { readonly code: string; readonly says?: string; readonly means: RefusalCode }[] = [
  { code: '22P02', says: 'type uuid', means: 'NOT_FOUND' },
  { code: '22P02', says: 'type json', means: 'BAD_INPUT' },
  { code: '22P05', means: 'BAD_INPUT' },
  { code: '22007', means: 'BAD_INPUT' },
  { code: '22008', means: 'BAD_INPUT' },
  { code: '22021', means: 'BAD_INPUT' },
];

function unreadableValue(error: Error): Refusal | null {
  if (!(error instanceof pg.DatabaseError)) return null;
  const known = UNREADABLE.find(({ code, says = '' }) => code === error.code && error.message.includes(says));
  return known ? new Refusal(known.means) : null;
}

/** The refusal behind an error, however deeply GraphQL wrapped it; null for a bug. */
export function refusalBehind(error: unknown): Refusal | null {
  let cause = error;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth++) {
    if (cause instanceof Refusal) return cause;
    const unreadable = unreadableValue(cause);
    if (unreadable) return unreadable;
    const { originalError, driverError } = cause as { originalError?: unknown; driverError?: unknown };
    cause = originalError ?? driverError ?? cause.cause;
  }
  return null;
}

/** Codes that the GraphQL server itself gives to a document it cannot read, and what they are called here. */
const SERVER_CODES: Record<string, RefusalCode> = {
  GRAPHQL_PARSE_FAILED: 'BAD_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_INPUT',
  BAD_USER_INPUT: 'BAD_INPUT',
  BAD_REQUEST: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'UNKNOWN_DOCUMENT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'UNKNOWN_DOCUMENT',
};

/**
 * What the outside sees of an error: a refusal keeps its code and facts, a document that the server cannot read keeps
 * its message, and everything else becomes INTERNAL with the correlation id that the log has too. Logging is the caller's.
 */
export function maskError(error: GraphQLError | Error, correlationId: string): GraphQLFormattedError {
  const where = placeOf(error);
  const refusal = refusalBehind(error);
  if (refusal) {
    const { code, facts } = refusal;
    return { message: code, ...where, extensions: facts ? { code, facts, correlationId } : { code, correlationId } };
  }
  const code = serverCodeOf(error);
  if (code) return { message: error.message, ...where, extensions: { code, correlationId } };
  return { message: 'INTERNAL', ...where, extensions: { code: 'INTERNAL', correlationId } };
}

/** Whether an error is a bug, to be logged with its stack, rather than a refusal. */
export function isBug(error: unknown): boolean {
  return refusalBehind(error) === null && !(error instanceof Error && serverCodeOf(error) !== null);
}

function serverCodeOf(error: Error): RefusalCode | null {
  const { extensions, originalError } = error as Partial<GraphQLError>;
  // An error thrown by a resolver has an original; only the server's own word about the document has none.
  if (originalError && !('extensions' in originalError)) return null;
  const code = extensions?.['code'];
  if (typeof code !== 'string') return null;
  return SERVER_CODES[code] ?? REFUSAL_CODES.find((known) => known === code) ?? null;
}

function placeOf(error: Error): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  const { locations, path } = error as Partial<GraphQLError>;
  return { ...(locations && { locations }), ...(path && { path }) };
}
