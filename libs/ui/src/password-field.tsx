import { useState } from 'react';
import { Field, type TextFieldProps } from './fields';

export interface PasswordFieldProps extends Omit<TextFieldProps, 'type' | 'dir'> {
  /** On the button that lets the typed be seen: "Show". */
  readonly show: string;
}

/** A secret word, which may be looked at while it is typed: nobody mends what she cannot see. Always left to right. */
export function PasswordField({ label, hint, error, value, onChange, show, ...rest }: PasswordFieldProps) {
  const [seen, setSeen] = useState(false);
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <div className="secret">
          <input
            {...rest}
            {...control}
            className="input"
            type={seen ? 'text' : 'password'}
            dir="ltr"
            spellCheck={false}
            autoCapitalize="none"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <button type="button" aria-pressed={seen} aria-controls={control.id} onClick={() => setSeen(!seen)}>
            {show}
          </button>
        </div>
      )}
    </Field>
  );
}
