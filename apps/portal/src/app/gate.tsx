import { useLingui } from '@lingui/react/macro';
import { Loading } from '@provost/ui';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { paths } from '../shared/paths';
import { useSession, type Viewer } from '../shared/session';
import { NotFound } from './not-found';

/** What the viewer must be able to do to see a page; the server says it, nothing is worked out here. */
export type Ability = Exclude<keyof Viewer['can'], '__typename'>;

/** Lets signed-in persons through, or those with an ability; sends a visitor to sign in and back. */
export function Gate({ needs, children }: { readonly needs?: Ability; readonly children: ReactNode }) {
  const { state, viewer } = useSession();
  const { pathname, search } = useLocation();
  const { t } = useLingui();
  if (state === 'unknown') return <Loading label={t`Loading`} />;
  if (!viewer) return <Navigate to={paths.signIn(pathname + search)} replace />;
  if (needs && !viewer.can[needs]) return <NotFound />;
  return children;
}

/** The first page: a person's own, or the welcome of a visitor. */
export function FirstPage({ own, welcome }: { readonly own: ReactNode; readonly welcome: ReactNode }) {
  const { state } = useSession();
  const { t } = useLingui();
  if (state === 'unknown') return <Loading label={t`Loading`} />;
  return state === 'signed-in' ? own : welcome;
}
