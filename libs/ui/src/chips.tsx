import type { ReactNode } from 'react';

export interface Chip<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
}

export interface ChipsProps<V extends string> {
  /** What is chosen among: "Certificate". */
  readonly label: string;
  readonly chips: readonly Chip<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** A few filters of which one holds. For more than seven choices take a Select. */
export function Chips<V extends string>({ label, chips, value, onChange }: ChipsProps<V>) {
  return (
    <div role="group" aria-label={label} className="chips">
      {chips.map((chip) => (
        <button
          key={chip.value}
          type="button"
          className="chip"
          aria-pressed={chip.value === value}
          onClick={() => onChange(chip.value)}
        >
          {chip.label}
        </button>
      ))}
    </div>
  );
}
