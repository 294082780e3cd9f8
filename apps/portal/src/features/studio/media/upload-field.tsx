import { Trans } from '@lingui/react/macro';
import { Button, Field } from '@provost/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useFormat } from '../../../shared/format';
import { useRefusalMessage, type RefusalCode } from '../../../shared/refusal';
import { upload, type KeptFile } from './upload';

interface UploadFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** What may be chosen, as the attribute of a file field. */
  readonly accept: string;
  /** Whether the server's file is of the sort that belongs here, by the type that it found. */
  readonly isRight: (contentType: string) => boolean;
  /** Said of a file of another sort. */
  readonly wrong: ReactNode;
  /** The file as the server keeps it, and as it was on the device. */
  readonly onFile: (kept: KeptFile, file: File) => void;
}

type State =
  | { readonly at: 'rest' }
  | { readonly at: 'sending'; readonly name: string; readonly share: number; readonly stop: AbortController }
  | { readonly at: 'wrong' }
  | { readonly at: 'refused'; readonly code: RefusalCode };

/** Chooses a file and sends it at once; says how far it is, and in words why it was not taken. */
export function UploadField({ label, hint, error, accept, isRight, wrong, onFile }: UploadFieldProps) {
  const format = useFormat();
  const refusal = useRefusalMessage();
  const [state, setState] = useState<State>({ at: 'rest' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const send = async (file: File) => {
    // A browser that knows the sort of a file spares the line a film that is none.
    if (file.type !== '' && !isRight(file.type)) return setState({ at: 'wrong' });
    const stop = new AbortController();
    running.current = stop;
    const progress = (share: number) => setState({ at: 'sending', name: file.name, share, stop });
    progress(0);
    const outcome = await upload(file, progress, stop.signal);
    if (stop.signal.aborted) return setState({ at: 'rest' });
    if ('refused' in outcome) {
      const { refused } = outcome;
      return setState(refused === 'FILE_NOT_ACCEPTED' ? { at: 'wrong' } : { at: 'refused', code: refused });
    }
    if (!isRight(outcome.file.contentType)) return setState({ at: 'wrong' });
    setState({ at: 'rest' });
    onFile(outcome.file, file);
    return undefined;
  };

  const said = () => {
    if (state.at === 'wrong') return wrong;
    return state.at === 'refused' ? refusal(state.code) : error;
  };
  return (
    <div className="studio-upload">
      <Field label={label} hint={hint} error={said()}>
        {(control) => (
          <input
            {...control}
            type="file"
            className="input"
            accept={accept}
            disabled={state.at === 'sending'}
            onChange={(event) => {
              const file = event.target.files?.[0];
              // The same file may be chosen again after a failure.
              event.target.value = '';
              if (file) void send(file);
            }}
          />
        )}
      </Field>
      {state.at === 'sending' && (
        <div className="studio-sending" role="status">
          <span>
            <Trans>
              Sending <bdi>{state.name}</bdi>
            </Trans>
          </span>
          <progress max={1} value={state.share} aria-label={state.name} />
          <span className="figure">{format.percent(state.share)}</span>
          <Button tone="plain" onClick={() => state.stop.abort()}>
            <Trans>Stop</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
