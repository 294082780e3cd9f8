import { Trans } from '@lingui/react/macro';
import { LinkButton, Notice } from '@provost/ui';
import { paths } from '../../shared/paths';

/** What to do with a link that opens nothing. */
export function LinkOver({ whole }: { readonly whole: boolean }) {
  return (
    <Notice
      kind="error"
      live
      title={
        whole ? (
          <Trans>This link opens nothing: it was used, is older than a day, or a newer one was printed.</Trans>
        ) : (
          <Trans>This address lacks the last part of the link.</Trans>
        )
      }
      actions={
        <LinkButton tone="quiet" to={paths.signIn()}>
          <Trans>Sign in</Trans>
        </LinkButton>
      }
    >
      <p>
        {whole ? (
          <Trans>
            If somebody administers the college already, sign in or ask that person for an account. Otherwise start
            Provost again: its console prints a fresh link.
          </Trans>
        ) : (
          <Trans>Copy the whole line from the console of Provost, with all that stands behind the #.</Trans>
        )}
      </p>
    </Notice>
  );
}
