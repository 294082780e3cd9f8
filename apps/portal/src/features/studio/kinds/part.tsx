import { useId, type ReactNode } from 'react';

export interface PartProps {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a long form, parted by a rule and named by its heading. */
export function Part({ title, note, children }: PartProps) {
  const heading = useId();
  return (
    <section className="studio-part" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {note && <p className="small quiet">{note}</p>}
      {children}
    </section>
  );
}
