import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Provider, type Client } from 'urql';
import type { ViewerQuery as ViewerAnswer } from '../gql/graphql';
import { forgetStored, makeClient } from './client';
import { chosenLocale, showLocale, useLocale } from './i18n';
import { endpoints, paths } from './paths';
import { post } from './post';
import type { RefusalCode } from './refusal';
import { ViewerQuery } from './session.graphql';

export type Viewer = NonNullable<ViewerAnswer['viewer']>;

export interface Session {
  /** `unknown` only until the first answer. */
  readonly state: 'unknown' | 'visitor' | 'signed-in';
  readonly viewer: Viewer | null;
  /** Null when it worked, else why not. */
  readonly signIn: (email: string, password: string) => Promise<RefusalCode | null>;
  /** Ends the session and leaves this page; otherwise says why it could not. */
  readonly signOut: () => Promise<RefusalCode | null>;
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
        const refused = await post(endpoints.signIn, { email, password });
        if (refused === null) await refresh();
        return refused;
      },
      async signOut() {
        const refused = await post(endpoints.signOut, {});
        // Where the server did not end the session, saying that it had would be untrue.
        if (refused !== null && refused !== 'NOT_SIGNED_IN') return refused;
        if (personId) await forgetStored(personId);
        localStorage.removeItem(KEY);
        // A fresh page, so that nothing of hers stays in this tab's memory on a shared computer.
        window.location.assign(paths.home);
        return null;
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
  const { data } = await client.query(ViewerQuery, {}, { requestPolicy: 'network-only' }).toPromise();
  // Nobody signed in is an answer, { viewer: null }; no answer at all is none.
  return data ? (data.viewer ?? null) : whomItKnew(client);
}

async function whomItKnew(client: Client): Promise<Viewer | undefined> {
  const { data } = await client.query(ViewerQuery, {}, { requestPolicy: 'cache-only' }).toPromise();
  return data?.viewer ?? undefined;
}
