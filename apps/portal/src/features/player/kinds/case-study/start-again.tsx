import { Trans } from '@lingui/react/macro';
import { Button } from '@provost/ui';
import { Dialog } from '@provost/ui/dialog';
import { useState } from 'react';

interface StartAgainProps {
  /** In the middle of a run it is asked about first; after an ending it is the way on. */
  readonly ended: boolean;
  readonly onStart: () => void;
}

/** A new run. The one at hand stays on record. */
export function StartAgain({ ended, onStart }: StartAgainProps) {
  const [asking, setAsking] = useState(false);
  const start = () => {
    setAsking(false);
    onStart();
  };
  return (
    <>
      <Button tone={ended ? 'quiet' : 'plain'} onClick={() => (ended ? start() : setAsking(true))}>
        <Trans>Start the case again</Trans>
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={<Trans>Start the case again?</Trans>}
        actions={
          <>
            <Button onClick={start}>
              <Trans>Start again</Trans>
            </Button>
            <Button tone="quiet" onClick={() => setAsking(false)}>
              <Trans>Back to the case</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            What you did until now stays recorded, and you can go on with this run later, under “Your runs”.
          </Trans>
        </p>
      </Dialog>
    </>
  );
}
