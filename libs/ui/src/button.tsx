import type { AnchorHTMLAttributes, ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { Link, type To } from 'react-router';
import { classes } from './classes';

/** `primary` for the one thing to do, `quiet` beside it, `danger` for what cannot be undone, `plain` inside text. */
export type ButtonTone = 'primary' | 'quiet' | 'danger' | 'plain';

const look = (tone: ButtonTone, className?: string) => classes('button', tone !== 'primary' && `is-${tone}`, className);

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly tone?: ButtonTone;
  /** While true the button keeps its place and its focus, shows that it works, and does nothing on a second press. */
  readonly busy?: boolean;
}

/** A button of at least 44 px. It is `type="button"` unless told otherwise. */
export function Button({ tone = 'primary', busy = false, className, onClick, children, ...rest }: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // A busy submit button must not send the form a second time.
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button type="button" {...rest} className={look(tone, className)} aria-disabled={busy || undefined} onClick={press}>
      {busy && <span className="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}

interface LinkLook {
  readonly tone?: ButtonTone;
  readonly className?: string;
  readonly children: ReactNode;
}
export type LinkButtonProps = LinkLook &
  (
    | { readonly to: To; readonly replace?: boolean; readonly href?: never }
    | (AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string; readonly to?: never })
  );

/** A link that looks like a button: `to` moves inside the portal, `href` leaves it or loads a file. */
export function LinkButton({ tone = 'primary', className, children, ...target }: LinkButtonProps) {
  if (target.to !== undefined) {
    return (
      <Link to={target.to} replace={target.replace} className={look(tone, className)}>
        {children}
      </Link>
    );
  }
  return (
    <a {...target} className={look(tone, className)}>
      {children}
    </a>
  );
}

/** A row of buttons that wraps. Put the one thing to do first. */
export function Actions({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  return <div className={classes('actions', className)}>{children}</div>;
}
