import type { Actor } from '../access/actor.js';
import { Refusal } from '../errors/refusal.js';
import type { KnownDocuments } from './known-documents.js';

/** The part of a GraphQL request body that decides which document runs. */
interface Body {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } | null } | null;
}

/** A document that may run; `known` if it is one of the portal's. */
export interface Admitted {
  readonly query: string;
  readonly known: boolean;
}

/**
 * Decides which document a request may run. The portal names one of its own by `documentId` (or by
 * `extensions.persistedQuery.sha256Hash`); only a service key, or anyone where documents are open, may send a text.
 * @throws Refusal BAD_INPUT for a body that is no GraphQL request; UNKNOWN_DOCUMENT for a document that may not run
 */
export function admit(sent: unknown, actor: Actor | null, documents: KnownDocuments, openDocuments: boolean): Admitted {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) throw new Refusal('BAD_INPUT');
  const body = sent as Body;
  const id = body.documentId ?? body.extensions?.persistedQuery?.sha256Hash;
  if (typeof id === 'string') {
    const query = documents.find(id);
    if (query !== undefined) return { query, known: true };
    // A client that sends the text as well falls back on it, where texts are allowed at all.
    if (typeof body.query !== 'string') throw new Refusal('UNKNOWN_DOCUMENT');
  }
  const { query } = body;
  if (typeof query !== 'string' || query === '') throw new Refusal('BAD_INPUT');
  if (documents.has(query)) return { query, known: true };
  if (!openDocuments && actor?.kind !== 'service') throw new Refusal('UNKNOWN_DOCUMENT');
  return { query, known: false };
}
