import type { ReactNode } from 'react';
import { classes } from './classes';
import type { Tone } from './tag';

export interface KeyFigure {
  readonly id: string;
  /** Already formatted. A link here drills to the list behind the number. */
  readonly value: ReactNode;
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly tone?: Tone;
}

/** A few numbers that matter, each with its words. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  return (
    <dl className="key-figures">
      {figures.map(({ id, value, label, note, tone = 'mute' }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd className="value">{value}</dd>
          {note && <dd className={classes('note', `tone-${tone}`)}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
