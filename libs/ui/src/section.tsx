import { useId, type ReactNode } from 'react';
import { classes } from './classes';
import { Actions } from './button';
import { Kicker } from './words';

export interface LeadProps {
  readonly kicker?: ReactNode;
  /** A headline that says something: "Who is certified, and who will lapse". */
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** Buttons; the one thing to do first. */
  readonly actions?: ReactNode;
  /** What stands beside the headline: the proof of this page. */
  readonly beside?: ReactNode;
}

/** The head of a page: where you are, what it says, what to do. It holds the page's only h1. */
export function Lead({ kicker, title, children, actions, beside }: LeadProps) {
  return (
    <header className={classes('lead', !beside && 'is-alone')}>
      <div>
        {kicker && <Kicker>{kicker}</Kicker>}
        <h1 tabIndex={-1}>{title}</h1>
        {children && <div className="lead-text">{children}</div>}
        {actions && <Actions>{actions}</Actions>}
      </div>
      {beside && <div>{beside}</div>}
    </header>
  );
}

export interface SectionProps {
  /** Which of several this is: "Module 3". */
  readonly kicker?: ReactNode;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
  /** True puts the title above instead of beside: for tables. */
  readonly wide?: boolean;
  readonly id?: string;
}

/** A part of a page, parted from the next by a rule and named by its h2. */
export function Section({ kicker, title, note, children, wide = false, id }: SectionProps) {
  const heading = useId();
  return (
    <section id={id} className={classes('section', wide && 'is-wide')} aria-labelledby={heading}>
      <div className="section-head">
        {kicker && <Kicker>{kicker}</Kicker>}
        <h2 id={heading}>{title}</h2>
        {note && <p>{note}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
}

/** A list of {@link Row}s. */
export function Rows({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  return (
    <ul className="rows" aria-label={label}>
      {children}
    </ul>
  );
}

export interface RowProps {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  /** Under the title: a proof stripe. */
  readonly children?: ReactNode;
  /** A {@link Tag}. */
  readonly state?: ReactNode;
  /** A link, a button or a few words. */
  readonly act?: ReactNode;
}

/** One thing in a list: title, note, stripe; then its state; then what to do with it. */
export function Row({ title, note, children, state, act }: RowProps) {
  return (
    <li className="row">
      <div className="row-main">
        <h3 className="row-title">{title}</h3>
        {note && <p className="row-note">{note}</p>}
      </div>
      <div className="row-state">{state}</div>
      <div className="row-act">{act}</div>
      {children && <div className="row-more">{children}</div>}
    </li>
  );
}
