import { useLingui as useMessages } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton, Loading } from '@provost/ui';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Link, NavLink, Outlet, useLocation, useNavigationType } from 'react-router';
import { useLeftEvidence } from '../evidence/use-left-evidence';
import { useIsExpected, useIsListening } from '../listening/playing';
import { paths } from '../shared/paths';
import { SaveIndicator } from '../shared/save-state';
import { useSession } from '../shared/session';
import { AccountMenu } from './account-menu';
import { ErrorBoundary } from './error-boundary';
import { useLeftNotes } from '../features/player/notes/use-left-notes';
import { placesFor, type Place } from './navigation';
import { SearchLink } from './search-link';

/** Comes with the first page on which something can be heard, and stays on whatever page follows. */
const loadMiniPlayer = () => import('./mini-player/mini-player');
const MiniPlayer = lazy(loadMiniPlayer);

/** How many places stand at the foot of a phone; the rest is in the menu. */
const AT_FOOT = 4;

/** Header, navigation and the place where pages stand. */
export function Shell() {
  const { t } = useLingui();
  const { viewer, state } = useSession();
  const { pathname } = useLocation();
  const places = placesFor(viewer);
  useTopOnMove(pathname);
  useLeftEvidence();
  useLeftNotes();
  const listening = useIsListening();
  const expected = useIsExpected();
  useEffect(() => {
    // Where it cannot be loaded now, the press of play tries again.
    if (expected) void loadMiniPlayer().catch(() => undefined);
  }, [expected]);
  return (
    <>
      <a className="skip" href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      <header className="bar">
        <Link className="brand" to={paths.home}>
          <svg viewBox="0 0 26 26" width="26" height="26" aria-hidden="true">
            <path
              d="M13 1.5 23.5 5v8.4c0 5.6-4.3 9.4-10.5 11.6C6.8 22.8 2.5 19 2.5 13.4V5Z"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
            />
            <path d="M7 9h4v8H7zM12 9h1.5v8H12zM14.5 9h4.5v8h-4.5z" fill="currentColor" />
          </svg>
          Provost
        </Link>
        <Places className="places" label={t`Main`} places={places} />
        <div className="who">
          <SaveIndicator />
          {viewer && <SearchLink />}
          {state === 'visitor' && pathname !== paths.signIn() && (
            <LinkButton tone="quiet" to={paths.signIn(pathname)}>
              <Trans>Sign in</Trans>
            </LinkButton>
          )}
          <AccountMenu places={places} />
        </div>
      </header>
      <main id="main" className="shell-main" tabIndex={-1}>
        <ErrorBoundary of={pathname}>
          <Suspense fallback={<Loading label={t`Loading`} />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <div className="shell-foot">
        {listening && (
          <Suspense fallback={null}>
            <MiniPlayer />
          </Suspense>
        )}
        {viewer && <Places className="foot" label={t`Main, at the foot`} places={places.slice(0, AT_FOOT)} />}
      </div>
    </>
  );
}

/** A new page begins at its top; going back is left to the browser, which remembers the place. */
function useTopOnMove(pathname: string): void {
  const how = useNavigationType();
  useEffect(() => {
    if (how !== 'POP') window.scrollTo(0, 0);
  }, [pathname, how]);
}

/** Draws the line of places along until the one where she is can be seen. */
function bringCurrentToEye(nav: HTMLElement | null): void {
  const current = nav?.querySelector('[aria-current]');
  if (!nav || !current || nav.scrollWidth <= nav.clientWidth) return;
  const [line, place] = [nav.getBoundingClientRect(), current.getBoundingClientRect()];
  if (place.left < line.left || place.right > line.right) nav.scrollLeft += place.left - line.left - line.width / 2;
}

function Places({
  className,
  label,
  places,
}: {
  readonly className: string;
  readonly label: string;
  readonly places: readonly Place[];
}) {
  const { i18n } = useMessages();
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => bringCurrentToEye(nav.current), [pathname, places]);
  return (
    <nav ref={nav} className={className} aria-label={label}>
      {places.map((place) => (
        <NavLink key={place.to} to={place.to} end={place.exact}>
          {i18n._(place.label)}
        </NavLink>
      ))}
    </nav>
  );
}
