import { Trans } from '@lingui/react/macro';
import { Button } from '@provost/ui';
import { Dialog } from '@provost/ui/dialog';
import { useMutation } from 'urql';
import type { PersonStatus } from '../../gql/graphql';
import { RefusalNotice } from '../../shared/refusal';
import { ReinstatePersonMutation, SuspendPersonMutation } from './people.graphql';

interface StandingDialogProps {
  readonly open: boolean;
  readonly person: { readonly id: string; readonly fullName: string; readonly status: PersonStatus };
  readonly onClose: () => void;
  readonly onChanged: (status: PersonStatus) => void;
}

/** Asks before a person is shut out, or let in again. */
export function StandingDialog({ open, person, onClose, onChanged }: StandingDialogProps) {
  const [suspension, suspend] = useMutation(SuspendPersonMutation);
  const [reinstatement, reinstate] = useMutation(ReinstatePersonMutation);
  const { id, fullName, status } = person;
  const isActive = status === 'ACTIVE';
  const error = suspension.error ?? reinstatement.error;
  const settle = async () => {
    const variables = { personId: id };
    const changed = isActive
      ? (await suspend(variables)).data?.suspendPerson
      : (await reinstate(variables)).data?.reinstatePerson;
    if (changed) onChanged(changed.status);
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={isActive ? <Trans>Suspend {fullName}?</Trans> : <Trans>Reinstate {fullName}?</Trans>}
      actions={
        <>
          <Button
            tone={isActive ? 'danger' : 'primary'}
            busy={suspension.fetching || reinstatement.fetching}
            onClick={() => void settle()}
          >
            {isActive ? <Trans>Suspend</Trans> : <Trans>Reinstate</Trans>}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            <Trans>Leave it as it is</Trans>
          </Button>
        </>
      }
    >
      <p>
        {isActive ? (
          <Trans>
            This account is signed out on every device at once and cannot sign in. What was learned and certified stays,
            and the account can be reinstated at any time.
          </Trans>
        ) : (
          <Trans>This account can sign in again with the password that it had.</Trans>
        )}
      </p>
      {error && <RefusalNotice error={error} />}
    </Dialog>
  );
}
