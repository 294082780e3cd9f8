import { Trans } from '@lingui/react/macro';
import { Button, LinkButton, Notice } from '@provost/ui';
import { Component, type ReactNode } from 'react';
import { paths } from '../shared/paths';

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Another value forgives: the address, so that going elsewhere is a way out. */
  readonly of?: string;
}

interface Broken {
  readonly broken: boolean;
  readonly of: string | undefined;
}

/** Without a line a page is there that was used on this device before; any other has no code here. */
function NotHereWithoutLine() {
  return (
    <Notice
      kind="warn"
      live
      title={<Trans>There is no line, and this page was not used on this device before.</Trans>}
      actions={
        <>
          <LinkButton href={paths.kept}>
            <Trans>See what opens without a line</Trans>
          </LinkButton>
          <Button tone="quiet" onClick={() => window.location.reload()}>
            <Trans>Load the page again</Trans>
          </Button>
        </>
      }
    />
  );
}

/** Stands in for a page that broke, also when its code cannot be loaded as after a release. Nothing saved is lost, and there is a way on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Broken> {
  override state: Broken = { broken: false, of: this.props.of };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  static getDerivedStateFromProps({ of }: ErrorBoundaryProps, state: Broken): Broken | null {
    return of === state.of ? null : { broken: false, of };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    if (!navigator.onLine) return <NotHereWithoutLine />;
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
            {/* Not a move inside the portal: what broke may be the portal itself. */}
            <LinkButton tone="quiet" href={paths.home}>
              <Trans>Go to the first page</Trans>
            </LinkButton>
          </>
        }
      >
        <p>
          <Trans>
            What was saved is not lost. If it happens again, tell your coordinator what you did just before.
          </Trans>
        </p>
      </Notice>
    );
  }
}
