import { Trans } from '@lingui/react/macro';
import type { Cue } from '@provost/domain';
import { Field } from '@provost/ui';
import { useState, type ReactNode } from 'react';
import { cuesOfVtt } from './transcript';

interface VttFieldProps {
  readonly label: ReactNode;
  readonly onCues: (cues: readonly Cue[]) => void;
}

/** Reads a WebVTT file on this device; it is not sent anywhere. */
export function VttField({ label, onCues }: VttFieldProps) {
  const [wrong, setWrong] = useState(false);
  const read = async (file: File) => {
    const cues = cuesOfVtt(await file.text());
    setWrong(cues === null);
    if (cues) onCues(cues);
  };
  return (
    <Field label={label} error={wrong ? <Trans>This is no WebVTT file. Nothing was changed.</Trans> : undefined}>
      {(control) => (
        <input
          {...control}
          type="file"
          className="input"
          accept=".vtt,text/vtt"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file may be chosen again after it was corrected.
            event.target.value = '';
            if (file) void read(file);
          }}
        />
      )}
    </Field>
  );
}
