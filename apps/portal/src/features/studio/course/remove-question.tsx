import { Trans } from '@lingui/react/macro';
import { Button } from '@provost/ui';
import { Dialog } from '@provost/ui/dialog';
import type { ReactNode } from 'react';

interface RemoveQuestionProps {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** Asks before something is taken out of a draft for good. */
export function RemoveQuestion({ open, title, children, busy, onClose, onRemove }: RemoveQuestionProps) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      role="alert"
      title={title}
      actions={
        <>
          <Button tone="danger" busy={busy} onClick={onRemove}>
            <Trans>Take it out</Trans>
          </Button>
          <Button tone="quiet" onClick={onClose}>
            <Trans>Keep it</Trans>
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
