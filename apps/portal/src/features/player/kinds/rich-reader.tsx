import { footnotesOf, type RichNode } from '@provost/domain';
import { createContext, use, useMemo, type ReactNode } from 'react';
import type { Locale } from '../../../shared/i18n';

/** What a text must know of its reader and of the work that it is a part of. */
interface Reader {
  /** The language of the text. */
  readonly locale: Locale;
  /** The reader's country; null where she has none. */
  readonly country: string | null;
  /** The number of a footnote in the whole work; undefined for what is none. */
  readonly numberOf: (note: RichNode) => number | undefined;
}

const ReaderContext = createContext<Reader | null>(null);

export const useReader = () => use(ReaderContext);

export interface RichReaderProps {
  /** All texts that make one work, in order: their notes are counted through. */
  readonly texts: readonly RichNode[];
  readonly locale: Locale;
  readonly country: string | null;
  readonly children: ReactNode;
}

/** Tells the texts in it who reads them, and counts their notes through. */
export function RichReader({ texts, locale, country, children }: RichReaderProps) {
  const reader = useMemo<Reader>(() => {
    const numbers = new Map(footnotesOf(texts).map((note, i) => [note, i + 1]));
    return { locale, country, numberOf: (note) => numbers.get(note) };
  }, [texts, locale, country]);
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}
