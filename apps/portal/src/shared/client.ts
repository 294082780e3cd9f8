import { clockCorrection, measureClock, type ClockMeasure, type DeviceTime } from '@provost/domain';
import { cacheExchange, offlineExchange } from '@urql/exchange-graphcache';
import { makeDefaultStorage } from '@urql/exchange-graphcache/default-storage';
import { Client, fetchExchange, makeOperation, mapExchange, type Operation } from 'urql';
import { cacheRules } from './cache';
import { LOCALES, type Locale } from './i18n';
import { hashOf } from './known-document';
import { endpoints } from './paths';
import { refusalOf } from './refusal';

export interface ClientOptions {
  /** Whose cache it is; null for a visitor, who leaves nothing on the device. */
  readonly personId: string | null;
  readonly locale: Locale;
  /** The server no longer knows the session. */
  readonly onSignedOut: () => void;
}

const storageName = (personId: string, locale: Locale) => `provost-${personId}-${locale}`;

/** The cache in which a person keeps steps on this device. */
export const keptCacheName = (personId: string): string => `provost-kept-${personId}`;

/**
 * Forgets all that this person's visits left on the device. Emptied, not deleted: a database that another tab still
 * holds open could be neither deleted nor opened again.
 */
export async function forgetStored(personId: string): Promise<void> {
  const emptied = LOCALES.map((locale) => makeDefaultStorage({ idbName: storageName(personId, locale) }).clear());
  const kept = 'caches' in globalThis ? [caches.delete(keptCacheName(personId))] : [];
  await Promise.allSettled([...emptied, ...kept]);
}

function operationName({ query }: Operation): string | undefined {
  const definition = query.definitions.find(({ kind }) => kind === 'OperationDefinition');
  return definition && 'name' in definition ? definition.name?.value : undefined;
}

/** Sends the hash of a known document instead of its text. The rest of the chain sees the document as it was. */
const sendHash = mapExchange({
  onOperation(operation) {
    const documentId = operation.kind === 'teardown' ? undefined : hashOf(operationName(operation));
    if (!documentId) return undefined;
    const query = { kind: 'Document', definitions: [], documentId } as unknown as Operation['query'];
    return makeOperation(operation.kind, { ...operation, query }, { ...operation.context, known: operation });
  },
  onResult(result) {
    const known: unknown = result.operation.context.known;
    return known ? { ...result, operation: known as Operation } : undefined;
  },
});

let measure: ClockMeasure | null = null;
const deviceTime = (): DeviceTime => ({ wall: Date.now(), steady: performance.now() });

/** Milliseconds to add to this device's clock to tell the college's time; 0 where the clock is right or nothing is known yet. */
export const correctionNow = (): number => clockCorrection(measure, deviceTime());

/** Each answer of the college says what time it is there: a device's clock may be wrong by years. */
async function measuringFetch(...request: Parameters<typeof fetch>): Promise<Response> {
  const asked = deviceTime();
  const answer = await fetch(...request);
  measure = measureClock(measure, {
    stamp: Date.parse(answer.headers.get('date') ?? ''),
    asked,
    answered: deviceTime(),
  });
  return answer;
}

export interface ReadyClient {
  readonly client: Client;
  /** When what the device keeps has been read. A query sent before would be sent twice. */
  readonly ready: Promise<void>;
}

/** How long to wait for the device's store, in milliseconds; a broken one must not keep a person out. */
const PATIENCE = 1500;

/**
 * The GraphQL client of one person in one language: a normalised cache that survives a lost line and a closed tab.
 * In development documents travel as text, so that a new one needs no new list on the server.
 */
export function makeClient({ personId, locale, onSignedOut }: ClientOptions): ReadyClient {
  const stored = personId !== null && typeof indexedDB !== 'undefined' ? storedCache(personId, locale) : null;
  const noticeSignOut = mapExchange({
    onError(error) {
      if (refusalOf(error).code === 'NOT_SIGNED_IN') onSignedOut();
    },
  });
  const client = new Client({
    url: endpoints.graphql,
    preferGetMethod: false,
    fetch: measuringFetch,
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      stored?.exchange ?? cacheExchange(cacheRules),
      noticeSignOut,
      ...(import.meta.env?.DEV ? [] : [sendHash]),
      fetchExchange,
    ],
  });
  return { client, ready: stored?.ready ?? Promise.resolve() };
}

function storedCache(personId: string, locale: Locale) {
  const { promise: read, resolve: onCacheHydrated } = Promise.withResolvers<void>();
  const storage = makeDefaultStorage({ idbName: storageName(personId, locale), maxAge: 30, onCacheHydrated });
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
  return { exchange: offlineExchange({ ...cacheRules, storage }), ready: Promise.race([read, patience]) };
}
