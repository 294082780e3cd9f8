import { useId, type ReactNode } from 'react';
import { classes } from './classes';
import { FieldError, type FieldWords } from './fields';

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
