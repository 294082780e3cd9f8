import { useEffect, useReducer, useRef, type FormEvent, type ReactNode } from 'react';
import { classes } from './classes';

export interface FormProps {
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  /** Names the form for a screen reader where no heading does. */
  readonly label?: string;
  readonly className?: string;
  /** False where a form is saved unfinished, with its errors as reminders: the focus then stays where it is. */
  readonly jumpToError?: boolean;
}

/**
 * A form whose errors are text beside their fields: the browser's own bubbles are off, and after a refused submit
 * the first field in error takes the focus.
 */
export function Form({ onSubmit, children, label, className, jumpToError = true }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const submitted = useRef(false);
  // A second refusal in the same words changes nothing else, and must take the focus as well.
  const [, look] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    const wrong =
      jumpToError && submitted.current ? form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') : null;
    if (!wrong) return;
    submitted.current = false;
    wrong.focus();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    submitted.current = true;
    look();
    onSubmit();
  };
  const typing = () => {
    submitted.current = false;
  };
  return (
    <form
      ref={form}
      noValidate
      aria-label={label}
      className={classes('form', className)}
      onSubmit={submit}
      onInput={typing}
    >
      {children}
    </form>
  );
}
