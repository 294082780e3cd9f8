import { createContext, useContext } from 'react';

/** The recording as its author has it before her. */
export interface Bench {
  /** Where it stands, in seconds, to the tenth. */
  readonly at: number;
  readonly go: (seconds: number) => void;
}

export const BenchContext = createContext<Bench | null>(null);

/** The recording that plays beside the form; null while none does. */
export const useBench = (): Bench | null => useContext(BenchContext);
