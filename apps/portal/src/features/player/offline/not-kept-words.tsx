import { Trans } from '@lingui/react/macro';
import type { NotKept } from './kept';

/** Why something could not be kept, and what to do. */
export function NotKeptWords({ why }: { readonly why: NotKept }) {
  return (
    <span role="alert">
      {why === 'full' ? (
        <Trans>There is no room left on this device. Remove something that you keep.</Trans>
      ) : (
        <Trans>The line was lost. What has come stays; try again to load the rest.</Trans>
      )}
    </span>
  );
}
