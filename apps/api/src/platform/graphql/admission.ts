import { Refusal } from '../errors/refusal.js';
import type { Caller } from './caller.js';
import type { KnownDocuments } from './known-documents.js';

/** The part of a GraphQL request body that decides which document runs. */
interface Body {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

/** A body as Apollo reads it: the document's text in `query`, and nothing of ours left in it. */
export interface Admitted {
  readonly body: Record<string, unknown>;
  readonly known: boolean;
}

/**
 * Decides which document a request may run. The portal names one of its own by `documentId` (or by
 * `extensions.persistedQuery.sha256Hash`); only a service key, or anyone where documents are open, may send a text.
 * @throws Refusal BAD_INPUT for a body that is no GraphQL request; UNKNOWN_DOCUMENT for a document that may not run
 */
export function admit(body: unknown, caller: Caller, documents: KnownDocuments, openDocuments: boolean): Admitted {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Refusal('BAD_INPUT');
  const { documentId, extensions, ...rest } = body as Body & Record<string, unknown>;
  const id = documentId ?? persistedHash(extensions);
  if (typeof id === 'string') {
    const text = documents.find(id);
    if (text !== undefined) return { body: { ...rest, query: text }, known: true };
    // A client that sends both falls back on its text where texts are allowed at all.
    if (typeof rest.query !== 'string') throw new Refusal('UNKNOWN_DOCUMENT');
  }
  if (typeof rest.query !== 'string' || rest.query === '') throw new Refusal('BAD_INPUT');
  if (documents.has(rest.query)) return { body: rest, known: true };
  if (!openDocuments && caller.kind !== 'service') throw new Refusal('UNKNOWN_DOCUMENT');
  return { body: rest, known: false };
}

function persistedHash(extensions: unknown): unknown {
  if (typeof extensions !== 'object' || extensions === null) return undefined;
  const persisted = (extensions as { persistedQuery?: unknown }).persistedQuery;
  if (typeof persisted !== 'object' || persisted === null) return undefined;
  return (persisted as { sha256Hash?: unknown }).sha256Hash;
}
