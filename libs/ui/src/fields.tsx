import { useId, type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes } from 'react';
import { classes } from './classes';

/** What every field has: a label in sight, a hint under it, and its error in words. */
export interface FieldWords {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}

/** The attributes that tie a control to its words. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A label, a hint and an error around any control. The specific fields below are made of it. */
export function Field({
  label,
  hint,
  error,
  children,
}: FieldWords & { readonly children: (control: ControlAttributes) => ReactNode }) {
  const id = useId();
  const describedBy = classes(hint != null && `${id}-hint`, error != null && `${id}-error`);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint != null && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error != null ? true : undefined })}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}

/** The error of a field, in words. */
export function FieldError({ id, children }: { readonly id: string; readonly children?: ReactNode }) {
  if (children == null) return null;
  return (
    <span className="field-error" id={id}>
      {children}
    </span>
  );
}

export type TextFieldProps = FieldWords & {
  readonly value: string;
  readonly onChange: (value: string) => void;
} & Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'id'>;

/** One line of text. Give `autoComplete` wherever it is about the person, and `lang`/`dir` where the text has its own language. */
export function TextField({ label, hint, error, value, onChange, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...rest}
          {...control}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

export type TextAreaProps = FieldWords & {
  readonly value: string;
  readonly onChange: (value: string) => void;
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange' | 'id'>;

/** Several lines of text; it grows with them. */
export function TextArea({ label, hint, error, value, onChange, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <textarea
          {...rest}
          {...control}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
}

export type SelectProps<V extends string> = FieldWords & {
  readonly value: V | '';
  readonly onChange: (value: V) => void;
  readonly options: readonly Option<V>[];
  /** The words of an empty choice ("Choose a country"). Without it the first option holds. */
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly name?: string;
  readonly autoComplete?: string;
};

/** One of many: the browser's own select, the best there is on a phone. */
export function Select<V extends string>({
  label,
  hint,
  error,
  value,
  onChange,
  options,
  placeholder,
  ...rest
}: SelectProps<V>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <select {...rest} {...control} className="input" value={value} onChange={(event) => choose(event.target.value)}>
          {placeholder !== undefined && (
            <option value="" disabled={value !== ''}>
              {placeholder}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
