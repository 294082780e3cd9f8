import { Trans } from '@lingui/react/macro';
import { Button, LinkButton, Notice } from '@provost/ui';
import { Component, type ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { paths } from '../shared/paths';

/** What stands where a page broke. Nothing saved is lost, and there is a way on. */
function Broken({ home }: { readonly home: ReactNode }) {
  return (
    <Notice
      kind="error"
      live
      title={<Trans>This page broke.</Trans>}
      actions={
        <>
          <Button onClick={() => window.location.reload()}>
            <Trans>Load the page again</Trans>
          </Button>
          {home}
        </>
      }
    >
      <p>
        <Trans>What was saved is not lost. If it happens again, tell your coordinator what you did just before.</Trans>
      </p>
    </Notice>
  );
}

const homeText = <Trans>Go to the first page</Trans>;

/** For a route: also when its code cannot be loaded, as after a release while the tab was open. */
export function RouteError() {
  const error = useRouteError();
  console.error(error);
  return (
    <Broken
      home={
        <LinkButton tone="quiet" to={paths.home}>
          {homeText}
        </LinkButton>
      }
    />
  );
}

/** For everything around the routes. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main className="shell-main">
        <Broken
          home={
            <LinkButton tone="quiet" href={paths.home}>
              {homeText}
            </LinkButton>
          }
        />
      </main>
    );
  }
}
