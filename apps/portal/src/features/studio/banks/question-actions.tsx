import { Trans } from '@lingui/react/macro';
import { Actions, Button } from '@provost/ui';
import { Dialog } from '@provost/ui/dialog';
import { useState } from 'react';
import type { QuestionStatus } from '../../../gql/graphql';
import type { BankQuestion } from './question-draft';

/** What is wanted of the draft: to be kept, or to go on its way as well. */
export type Wish = 'KEEP' | 'REVIEWED' | 'LIVE';

interface QuestionActionsProps {
  readonly question: BankQuestion | null;
  readonly changed: boolean;
  readonly busy: boolean;
  /** Called before the form is submitted. */
  readonly onWish: (wish: Wish) => void;
  readonly onMove: (status: QuestionStatus) => void;
  readonly onClose: () => void;
}

/** What can be done with a question now. The first is what Enter in a field does. */
export function QuestionActions({ question, changed, busy, onWish, onMove, onClose }: QuestionActionsProps) {
  const [asking, setAsking] = useState(false);
  const status = question?.status ?? 'DRAFT';
  const isOnItsWay = changed || status === 'DRAFT' || status === 'REVIEWED';
  return (
    <>
      <Actions>
        <Button type="submit" busy={busy} onClick={() => onWish('KEEP')}>
          <Trans>Save draft</Trans>
        </Button>
        {(changed || status === 'DRAFT') && (
          <Button type="submit" tone="quiet" busy={busy} onClick={() => onWish('REVIEWED')}>
            <Trans>Mark as reviewed</Trans>
          </Button>
        )}
        {isOnItsWay && (
          <Button type="submit" tone="quiet" busy={busy} onClick={() => onWish('LIVE')}>
            <Trans>Make live</Trans>
          </Button>
        )}
        {status === 'RETIRED' && !changed && (
          <Button tone="quiet" busy={busy} onClick={() => onMove('DRAFT')}>
            <Trans>Bring back as a draft</Trans>
          </Button>
        )}
        {question && status !== 'RETIRED' && (
          <Button tone="quiet" onClick={() => setAsking(true)}>
            <Trans>Retire</Trans>
          </Button>
        )}
        <Button tone="quiet" onClick={onClose}>
          {changed ? <Trans>Discard</Trans> : <Trans>Close</Trans>}
        </Button>
      </Actions>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        role="alert"
        title={<Trans>Retire this question?</Trans>}
        actions={
          <>
            <Button
              tone="danger"
              busy={busy}
              onClick={() => {
                setAsking(false);
                onMove('RETIRED');
              }}
            >
              <Trans>Retire it</Trans>
            </Button>
            <Button tone="quiet" onClick={() => setAsking(false)}>
              <Trans>Keep it</Trans>
            </Button>
          </>
        }
      >
        <Trans>
          No new attempt draws it. Attempts that have it keep it, with their results. It stays in the bank, and can be
          brought back.
        </Trans>
      </Dialog>
    </>
  );
}
