import { Trans, useLingui } from '@lingui/react/macro';
import type { MediaSource } from '@provost/domain';
import { Actions, Button, Notice } from '@provost/ui';
import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { useMutation, useQuery } from 'urql';
import type { Medium, PreparationFailure } from '../../../gql/graphql';
import { useFormat } from '../../../shared/format';
import { RefusalNotice } from '../../../shared/refusal';
import { PreparationQuery, PrepareMediumMutation, StopPreparationMutation } from './preparation.graphql';
import type { Made } from './prepared';

interface PreparationProps {
  readonly source: MediaSource;
  readonly medium: Medium;
  /** What was made of it is there. */
  readonly onMade: (made: Made) => void;
}

/** Milliseconds between two looks at what is under way. */
const LOOK_AGAIN = 2_000;

/** How far the preparation of an uploaded file is. It goes on on the server whether or not anybody looks. */
export function Preparation({ source, medium, onMade }: PreparationProps) {
  const format = useFormat();
  const variables = { file: source.file, medium };
  const [{ data, fetching, error: unseen }, look] = useQuery({
    query: PreparationQuery,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const [asking, prepare] = useMutation(PrepareMediumMutation);
  const [stopping, stop] = useMutation(StopPreparationMutation);
  const known = data?.preparation;
  const state = known?.state;
  const made = known?.made;
  const again = useEffectEvent(() => look({ requestPolicy: 'network-only' }));
  const filled = useEffectEvent((ready: Made) => onMade(ready));
  useEffect(() => {
    if (fetching || (state !== 'QUEUED' && state !== 'WORKING')) return undefined;
    const timer = setTimeout(again, LOOK_AGAIN);
    return () => clearTimeout(timer);
  }, [fetching, state]);
  useEffect(() => {
    if (made) filled(made);
  }, [made]);

  const error = asking.error ?? stopping.error ?? (known === undefined ? unseen : undefined);
  const begin = () => void prepare(variables).then(() => look({ requestPolicy: 'network-only' }));
  if (error) return <RefusalNotice error={error} retry={begin} />;
  if (data === undefined) return null;
  if (state === 'QUEUED' || state === 'WORKING') {
    const share = known?.progress ?? 0;
    return <UnderWay share={state === 'WORKING' ? share : null} onStop={() => void stop(variables)} />;
  }
  if (state === 'FAILED' && known?.failure) {
    return <Failed failure={known.failure} busy={asking.fetching} onAgain={begin} />;
  }
  if (state === 'READY') return null;
  const size = format.size(source.bytes);
  return (
    <Notice
      kind="warn"
      title={<Trans>Officers would load this file as it is: {size}</Trans>}
      actions={
        <Button tone="quiet" busy={asking.fetching} onClick={begin}>
          <Trans>Prepare it for phones and thin lines</Trans>
        </Button>
      }
    />
  );
}

function UnderWay({ share, onStop }: { readonly share: number | null; readonly onStop: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <div className="studio-preparing">
      <div className="studio-sending">
        <span role="status">
          {share === null ? <Trans>Waits for its turn to be prepared</Trans> : <Trans>Being prepared</Trans>}
        </span>
        <progress max={1} value={share ?? 0} aria-label={t`Preparation`} />
        {share !== null && <span className="figure">{format.percent(share)}</span>}
        <Button tone="plain" onClick={onStop}>
          <Trans>Stop</Trans>
        </Button>
      </div>
      <p className="small quiet">
        <Trans>
          Sizes for phones and thin lines are being made. You may write on, save, and leave: it goes on, and this step
          is filled when you come back. Published before, it is sent as it is.
        </Trans>
      </p>
    </div>
  );
}

interface FailedProps {
  readonly failure: PreparationFailure;
  readonly busy: boolean;
  readonly onAgain: () => void;
}

/** Why nothing was made, and what the trainer can do about it. */
function Failed({ failure, busy, onAgain }: FailedProps) {
  const { title, help } = useFailureWords()[failure];
  const stopped = failure === 'STOPPED';
  return (
    <Notice
      kind={stopped ? 'warn' : 'error'}
      live
      title={title}
      actions={
        <Actions>
          <Button tone="quiet" busy={busy} onClick={onAgain}>
            {stopped ? <Trans>Prepare it for phones and thin lines</Trans> : <Trans>Try again</Trans>}
          </Button>
        </Actions>
      }
    >
      <p>{help}</p>
    </Notice>
  );
}

const useFailureWords = (): Readonly<Record<PreparationFailure, { title: ReactNode; help: ReactNode }>> => ({
  UNREADABLE: {
    title: <Trans>This file is damaged, or in a format that cannot be read.</Trans>,
    help: <Trans>Open it on your computer. If it plays there, export it again as MP4 or M4A, and send that.</Trans>,
  },
  NO_PICTURE: {
    title: <Trans>There is no moving picture in this file.</Trans>,
    help: <Trans>If it is a recording of sound, make a podcast of it.</Trans>,
  },
  NO_SOUND: {
    title: <Trans>There is no sound in this file.</Trans>,
    help: <Trans>Look whether the right track was exported, and send it again.</Trans>,
  },
  TOO_LONG: {
    title: <Trans>This recording is longer than four hours.</Trans>,
    help: <Trans>Cut it into parts, one for each step: officers find their place again more easily, too.</Trans>,
  },
  TOO_LARGE_PICTURE: {
    title: <Trans>The picture is larger than 8K.</Trans>,
    help: <Trans>Export it in 1080p: nobody is shown more than 720p.</Trans>,
  },
  STOPPED: {
    title: <Trans>The preparation was stopped.</Trans>,
    help: <Trans>Until it is prepared, officers load the file as it is.</Trans>,
  },
  TOOK_TOO_LONG: {
    title: <Trans>The preparation took too long and was ended.</Trans>,
    help: <Trans>Send it shorter, or in 720p. Until then, officers load the file as it is.</Trans>,
  },
  BROKE: {
    title: <Trans>The preparation broke off twice.</Trans>,
    help: (
      <Trans>Export the file again in another programme, as MP4 or M4A. Until then, officers load it as it is.</Trans>
    ),
  },
});
