import { Trans } from '@lingui/react/macro';
import { Button } from '@provost/ui';
import { useFormat } from '../../../../shared/format';
import type { CopiedLink } from './use-copied-link';

/** Says that a link was copied; where the browser does not copy, the link itself, to be marked by hand. */
export function Copied({ copied, onClose }: { readonly copied: CopiedLink | null; readonly onClose: () => void }) {
  const format = useFormat();
  const second = format.clock(copied?.seconds ?? 0);
  return (
    <div className="video-copied" data-empty={copied === null}>
      <p role="status">
        {copied?.taken && <Trans>The link to {second} is copied. It opens the film there.</Trans>}
        {copied && !copied.taken && <Trans>This browser does not copy. Here is the link to {second}:</Trans>}
      </p>
      {copied && !copied.taken && <code dir="ltr">{copied.link}</code>}
      {copied && (
        <Button tone="plain" onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
      )}
    </div>
  );
}
