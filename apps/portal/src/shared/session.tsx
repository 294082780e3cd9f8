import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Provider, type Client } from 'urql';
import type { ViewerQuery as ViewerAnswer } from '../gql/graphql';
import { forgetStored, makeClient } from './client';
import { chosenLocale, showLocale, useLocale } from './i18n';
import { endpoints } from './paths';
import type { RefusalCode } from './refusal';
import { ViewerQuery } from './session.graphql';

export type Viewer = NonNullable<ViewerAnswer['viewer']>;

export interface Session {
  /** `unknown` only until the first answer. */
  readonly state: 'unknown' | 'visitor' | 'signed-in';
  readonly viewer: Viewer | null;
  /** Null when it worked, else why not. */
  readonly signIn: (email: string, password: string) => Promise<RefusalCode | null>;
  readonly signOut: () => Promise<void>;
  /** Asks the server anew who is here: after a sign-in by another way, or a changed account. */
  readonly refresh: () => Promise<void>;
}

const KEY = 'provost.person';
const SessionContext = createContext<Session | null>(null);

/** Who is here, and what she may do. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession is used outside of SessionProvider');
  return session;
}

/** The signed-in person, on pages that the router shows to nobody else. */
export function useViewer(): Viewer {
  const { viewer } = useSession();
  if (!viewer) throw new Error('This page is for signed-in persons');
  return viewer;
}

async function post(url: string, body: object): Promise<Response | null> {
  try {
    return await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    return null;
  }
}

function whyNot(answer: Response | null): RefusalCode | null {
  if (answer === null) return 'OFFLINE';
  if (answer.ok) return null;
  if (answer.status === 429) return 'TOO_MANY_REQUESTS';
  return answer.status < 500 ? 'WRONG_CREDENTIALS' : 'INTERNAL';
}

/** Holds the session and the GraphQL client that belongs to it: one cache for one person in one language. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const locale = useLocale();
  const [personId, setPersonId] = useState(() => localStorage.getItem(KEY));
  const [viewer, setViewer] = useState<Viewer | null | undefined>(undefined);
  const ask = useRef<() => void>(() => undefined);
  const client = useMemo(() => makeClient({ personId, locale, onSignedOut: () => ask.current() }), [personId, locale]);

  const meet = useCallback((found: Viewer | null) => {
    if (found) localStorage.setItem(KEY, found.person.id);
    else localStorage.removeItem(KEY);
    setPersonId(found?.person.id ?? null);
    setViewer(found);
    // A person who signs in on a new device is met in her own language, unless one was chosen there.
    if (found && chosenLocale() === null) void showLocale(found.person.locale);
  }, []);

  const refresh = useCallback(async () => {
    const found = await whoIsHere(client);
    // Without a line nobody is signed out: the last known viewer stays.
    if (found !== undefined) meet(found);
    else setViewer((known) => known ?? null);
  }, [client, meet]);

  useEffect(() => {
    ask.current = () => void refresh();
    ask.current();
    // Whom the device knew last is shown at once; the server's answer follows.
    void whomItKnew(client).then((kept) => kept && setViewer((known) => (known === undefined ? kept : known)));
  }, [client, refresh]);

  const session = useMemo<Session>(
    () => ({
      state: viewer === undefined ? 'unknown' : viewer ? 'signed-in' : 'visitor',
      viewer: viewer ?? null,
      refresh,
      async signIn(email, password) {
        const refused = whyNot(await post(endpoints.signIn, { email, password }));
        if (refused === null) await refresh();
        return refused;
      },
      async signOut() {
        await post(endpoints.signOut, {});
        if (personId) forgetStored(personId);
        await refresh();
      },
    }),
    [viewer, refresh, personId],
  );

  return (
    <Provider value={client}>
      <SessionContext value={session}>{children}</SessionContext>
    </Provider>
  );
}

/** The server's answer, or the cached one where the server is not reached; undefined where neither is to be had. */
async function whoIsHere(client: Client): Promise<Viewer | null | undefined> {
  const fresh = await client.query(ViewerQuery, {}, { requestPolicy: 'network-only' }).toPromise();
  if (!fresh.error) return fresh.data?.viewer ?? null;
  return whomItKnew(client);
}

async function whomItKnew(client: Client): Promise<Viewer | undefined> {
  const kept = await client.query(ViewerQuery, {}, { requestPolicy: 'cache-only' }).toPromise();
  return kept.data?.viewer ?? undefined;
}
