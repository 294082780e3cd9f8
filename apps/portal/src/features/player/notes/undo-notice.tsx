import { Trans } from '@lingui/react/macro';
import { Button, Notice } from '@provost/ui';
import { useEffect, useRef } from 'react';

/** Says that a note was deleted, with the way back; the focus moves here, for what held it is gone. */
export function UndoNotice({ onUndo }: { readonly onUndo: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={box}>
      <Notice
        kind="info"
        live
        title={<Trans>The note is deleted.</Trans>}
        actions={
          <Button tone="quiet" onClick={onUndo}>
            <Trans>Undo</Trans>
          </Button>
        }
      />
    </div>
  );
}
