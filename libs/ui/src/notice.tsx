import type { ReactNode } from 'react';
import { Actions } from './button';
import { classes } from './classes';

export type NoticeKind = 'info' | 'good' | 'warn' | 'error';

const SIGNS: Record<NoticeKind, string> = {
  info: 'M8 7v5M8 4v.5',
  good: 'M4 8.5 7 11.5 12 5',
  warn: 'M8 4v5M8 11.5v.5',
  error: 'M5 5l6 6M11 5l-6 6',
};

export interface NoticeProps {
  readonly kind?: NoticeKind;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** The way out: buttons or links. An error always has one. */
  readonly actions?: ReactNode;
  /** True when it appears after something the person did: it is then read out at once. */
  readonly live?: boolean;
}

/** Something to know, with a sign and words beside the colour, and a way out. */
export function Notice({ kind = 'info', title, children, actions, live = false }: NoticeProps) {
  return (
    <div
      className={classes('notice', kind !== 'info' && `is-${kind}`)}
      role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}
    >
      <svg
        className="sign"
        viewBox="0 0 16 16"
        width="20"
        height="20"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      >
        <circle cx="8" cy="8" r="7" />
        <path d={SIGNS[kind]} />
      </svg>
      <p className="notice-title">{title}</p>
      <div>
        {children}
        {actions && <Actions>{actions}</Actions>}
      </div>
    </div>
  );
}

export interface EmptyStateProps {
  /** What is not here: "No certificates yet". */
  readonly title: ReactNode;
  /** Why, and what brings it here. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** An empty place that says why it is empty and what to do. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p className="empty-title">{title}</p>
      {children && <div className="empty-text">{children}</div>}
      {actions && <Actions>{actions}</Actions>}
    </div>
  );
}
