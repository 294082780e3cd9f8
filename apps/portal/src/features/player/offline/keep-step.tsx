import { Trans } from '@lingui/react/macro';
import { Button } from '@provost/ui';
import { useEffect, useRef, useState } from 'react';
import { useDataSaver } from '../../../shared/device';
import { useFormat } from '../../../shared/format';
import { useViewer } from '../../../shared/session';
import { filesOf } from './files-of';
import './keep.css';
import { canKeep, dropStep, keepStep, useKept, type NotKept } from './kept';
import { NotKeptWords } from './not-kept-words';

export interface KeepStepProps {
  readonly enrolmentId: string;
  readonly stepId: string;
  readonly title: string;
  readonly courseTitle: string;
  readonly content: object;
}

type State =
  | { readonly at: 'rest' }
  | { readonly at: 'loading'; readonly bytes: number }
  | { readonly at: 'not-kept'; readonly why: NotKept };

/** Keeps a step on this device, or puts it off again; says how much it takes before and how far it is. */
export function KeepStep({ content, ...step }: KeepStepProps) {
  const format = useFormat();
  const { person } = useViewer();
  const kept = useKept(person.id);
  const saving = useDataSaver();
  const [state, setState] = useState<State>({ at: 'rest' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  if (!canKeep() || kept === null) return null;

  const files = filesOf(content, saving);
  // Of posters and captions the content tells no size; beside the medium they are crumbs.
  const known = files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
  const size = known > 0 ? format.size(known) : null;
  const mine = kept.find(({ stepId }) => stepId === step.stepId);
  const keep = async () => {
    const stop = new AbortController();
    running.current = stop;
    setState({ at: 'loading', bytes: 0 });
    const why = await keepStep(person.id, step, files, (bytes) => setState({ at: 'loading', bytes }), stop.signal);
    setState(why === null || why === 'stopped' ? { at: 'rest' } : { at: 'not-kept', why });
  };

  if (state.at === 'loading') {
    const here = format.size(state.bytes);
    return (
      <p className="keep-step">
        <span role="status">
          <Trans>Loading onto this device: {here}</Trans>
        </span>{' '}
        <Button tone="plain" onClick={() => running.current?.abort()}>
          <Trans>Stop</Trans>
        </Button>
      </p>
    );
  }
  if (mine) {
    const takes = format.size(mine.bytes);
    return (
      <p className="keep-step">
        <span role="status">
          {mine.bytes > 0 ? <Trans>Kept on this device: {takes}</Trans> : <Trans>Kept on this device</Trans>}
        </span>{' '}
        <Button tone="plain" onClick={() => void dropStep(person.id, step.stepId)}>
          <Trans>Remove from this device</Trans>
        </Button>
      </p>
    );
  }
  return (
    <p className="keep-step">
      <Button tone="plain" onClick={() => void keep()}>
        {size ? <Trans>Keep for offline: {size}</Trans> : <Trans>Keep for offline</Trans>}
      </Button>{' '}
      {state.at === 'not-kept' && <NotKeptWords why={state.why} />}
    </p>
  );
}
