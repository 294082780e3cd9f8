import { Trans } from '@lingui/react/macro';
import { TextField, type FieldWords } from '@provost/ui';
import { useState } from 'react';
import { clockOf, secondsOf } from './clock';

interface ClockFieldProps extends FieldWords {
  readonly seconds: number;
  readonly onChange: (seconds: number) => void;
}

/** A place in a recording, or its length, as minutes and seconds. What is no time yet stays in the field and says so. */
export function ClockField({ seconds, onChange, error, ...words }: ClockFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed !== null && (secondsOf(typed) ?? seconds) === seconds ? typed : clockOf(seconds);
  const wrong = typed !== null && secondsOf(typed) === null;
  return (
    <TextField
      {...words}
      dir="ltr"
      inputMode="text"
      autoComplete="off"
      value={shown}
      onChange={(text) => {
        setTyped(text);
        const read = secondsOf(text);
        if (read !== null) onChange(read);
      }}
      onBlur={() => !wrong && setTyped(null)}
      error={wrong ? <Trans>Write minutes and seconds, such as 2:06</Trans> : error}
    />
  );
}
