import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Provider, type Client } from 'urql';
import type { ViewerQuery as ViewerAnswer } from '../gql/graphql';
import { forgetStored, makeClient } from './client';
import { meetInLocale, useLocale } from './i18n';
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

const KEY = 'provost.viewer';
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
  const [viewer, setViewer] = useState(lastViewer);
  const [shown, setShown] = useState<{ readonly client: Client; readonly of: string | null } | null>(null);
  const personId = viewer?.person.id ?? null;

  const refresh = useCallback(async () => {
    const found = await whoIsHere();
    // Without a line nobody is signed out: whom the device knew last stays.
    if (found === undefined) return setViewer((known) => known ?? null);
    // Her language first, so that one client is made and not two. Words that cannot be loaded keep nobody out.
    if (found) await meetInLocale(found.person).catch(() => undefined);
    remember(found);
    setViewer(found);
  }, []);

  useEffect(() => void refresh(), [refresh]);

  useEffect(() => {
    let wanted = true;
    const { client, ready } = makeClient({ personId, locale, onSignedOut: () => void refresh() });
    // Until the next client is ready, the last one stays: what is on screen does not blink.
    void ready.then(() => wanted && setShown({ client, of: personId }));
    return () => {
      wanted = false;
    };
  }, [personId, locale, refresh]);

  // Hers is not shown by the client of another, nor a visitor's by hers.
  const known = viewer !== undefined && shown?.of === personId;
  const session = useMemo<Session>(
    () => ({
      state: !known ? 'unknown' : viewer ? 'signed-in' : 'visitor',
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
        remember(null);
        // A fresh page, so that nothing of hers stays in this tab's memory on a shared computer.
        window.location.assign(paths.home);
        return null;
      },
    }),
    [viewer, known, refresh, personId],
  );

  if (shown === null) return null;
  return (
    <Provider value={shown.client}>
      <SessionContext value={session}>{children}</SessionContext>
    </Provider>
  );
}

/** Whom this device knew last: she is shown at once, and the server's answer follows. Undefined on a first visit. */
function lastViewer(): Viewer | null | undefined {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? 'null') as Viewer | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(viewer: Viewer | null): void {
  if (viewer) localStorage.setItem(KEY, JSON.stringify(viewer));
  else localStorage.removeItem(KEY);
}

/** The server's answer; undefined where it is not reached. The cache has no say in who is here. */
async function whoIsHere(): Promise<Viewer | null | undefined> {
  const { client } = makeClient({ personId: null, locale: 'en', onSignedOut: () => undefined });
  const { data } = await client.query(ViewerQuery, {}).toPromise();
  // Nobody signed in is an answer, { viewer: null }; no answer at all is none.
  return data ? (data.viewer ?? null) : undefined;
}
