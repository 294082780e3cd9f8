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

function FieldError({ id, children }: { readonly id: string; readonly children?: ReactNode }) {
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

export interface CheckboxProps extends FieldWords {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly name?: string;
}

/** Yes or no. */
export function Checkbox({ label, hint, error, checked, onChange, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="choice">
        <input
          {...rest}
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
          aria-invalid={error != null || undefined}
          aria-describedby={error != null ? `${id}-error` : undefined}
        />
        <span>
          {label}
          {hint != null && <span className="hint">{hint}</span>}
        </span>
      </label>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

interface ChoicesProps<V extends string> extends FieldWords {
  readonly choices: readonly Choice<V>[];
  readonly inline?: boolean;
  readonly disabled?: boolean;
}

/** One of a few, all in sight. */
export function RadioGroup<V extends string>(
  props: ChoicesProps<V> & { readonly value: V | null; readonly onChange: (value: V) => void },
) {
  const name = useId();
  return (
    <Choices {...props} role="radiogroup">
      {(choice) => (
        <input
          type="radio"
          name={name}
          checked={choice.value === props.value}
          disabled={choice.disabled}
          onChange={() => props.onChange(choice.value)}
        />
      )}
    </Choices>
  );
}

/** Any of a few, all in sight. */
export function CheckboxGroup<V extends string>(
  props: ChoicesProps<V> & { readonly value: readonly V[]; readonly onChange: (value: V[]) => void },
) {
  const { value, choices, onChange } = props;
  const toggle = (toggled: V) => {
    const chosen = choices.map((choice) => choice.value);
    onChange(chosen.filter((one) => (one === toggled ? !value.includes(one) : value.includes(one))));
  };
  return (
    <Choices {...props}>
      {(choice) => (
        <input
          type="checkbox"
          checked={value.includes(choice.value)}
          disabled={choice.disabled}
          onChange={() => toggle(choice.value)}
        />
      )}
    </Choices>
  );
}

function Choices<V extends string>(
  props: ChoicesProps<V> & { readonly role?: 'radiogroup'; readonly children: (choice: Choice<V>) => ReactNode },
) {
  const { label, hint, error, choices, inline = false, disabled, role, children } = props;
  const id = useId();
  const describedBy = classes(hint != null && `${id}-hint`, error != null && `${id}-error`);
  return (
    <fieldset
      className="field"
      role={role}
      disabled={disabled}
      aria-describedby={describedBy || undefined}
      aria-invalid={role && error != null ? true : undefined}
      tabIndex={error != null ? -1 : undefined}
    >
      <legend>{label}</legend>
      {hint != null && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <div className={classes('choices', inline && 'is-inline')}>
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            {children(choice)}
            <span>
              {choice.label}
              {choice.hint != null && <span className="hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}
