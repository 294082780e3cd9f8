import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Loading, Notice, type SaveState } from '@provost/ui';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { refusalOf } from '../../../shared/refusal';
import { useReportSaveState } from '../../../shared/save-state';
import type { Kept } from './kept';
import { useLeft, type Standing } from './use-typed';

/** How far a form is saved, for the line in the header. */
export function useFormState(
  part: string,
  typed: Standing,
  progress: { busy: boolean; error?: CombinedError | null },
): void {
  const state = (): SaveState => {
    if (progress.busy) return 'saving';
    if (!typed.dirty) return 'saved';
    // Without a line the words wait on this device; any other refusal needs the person.
    const refused = progress.error && refusalOf(progress.error).code !== 'OFFLINE';
    return refused || !typed.onDevice ? 'failed' : 'unsaved';
  };
  useReportSaveState(part, state());
}

interface OnDeviceProps<Value> {
  readonly place: string;
  readonly children: (kept: Kept<Value> | undefined) => ReactNode;
}

/** Reads what an earlier visit left of a form before the form is shown. */
export function OnDevice<Value>({ place, children }: OnDeviceProps<Value>) {
  const { t } = useLingui();
  const left = useLeft<Value>(place);
  return left ? children(left.kept) : <Loading label={t`Loading`} />;
}

/** Says that the form shows words from this device, and lets a person go back to what the server has. */
export function LeftNotice({ typed }: { readonly typed: Standing }) {
  if (!typed.left && !typed.older) return null;
  return (
    <Notice
      kind={typed.older ? 'warn' : 'info'}
      title={<Trans>These are your words from this device; they are not saved to the server yet.</Trans>}
      actions={
        <Button tone="quiet" onClick={typed.takeSaved}>
          <Trans>Drop them and show what is saved</Trans>
        </Button>
      }
    >
      {typed.older && (
        <p>
          <Trans>What is saved was changed elsewhere since. Saving replaces it with what you see here.</Trans>
        </p>
      )}
    </Notice>
  );
}
