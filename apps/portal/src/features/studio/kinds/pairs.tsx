import type { ReactNode } from 'react';
import type { Locale } from '../../../shared/i18n';
import { OrderedList } from '../ordered-list';
import { WordsField } from './words-field';

type Pair = readonly [string, string];

export interface PairsProps {
  /** Names the list for a screen reader. */
  readonly label: string;
  readonly pairs: readonly Pair[];
  readonly onChange: (pairs: readonly Pair[]) => void;
  /** What the first and the second words of a pair are. */
  readonly names: readonly [ReactNode, ReactNode];
  /** On the button that makes one more. */
  readonly add: ReactNode;
  readonly locale: Locale;
  /** The same pairs in the language they are translated from: then only the words change. */
  readonly source: readonly Pair[] | null;
  /** What is wrong with the pairs as a whole. */
  readonly error?: string | undefined;
}

/** Things of two words each: the faces of a card, a date and what happened. */
export function Pairs({ label, pairs, onChange, names, add, locale, source, error }: PairsProps) {
  return (
    <div className="studio-nested">
      <OrderedList<Pair>
        label={label}
        items={pairs}
        onChange={onChange}
        nameOf={([first]) => first}
        add={{ label: add, make: () => ['', ''] }}
        fixed={source !== null}
        level={5}
        empty={error && <p className="tone-bad">{error}</p>}
      >
        {([first, second], change, index) => (
          <>
            <WordsField
              label={names[0]}
              locale={locale}
              source={source?.[index]?.[0]}
              value={first}
              onChange={(next) => change([next, second])}
            />
            <WordsField
              long
              label={names[1]}
              locale={locale}
              source={source?.[index]?.[1]}
              value={second}
              onChange={(next) => change([first, next])}
            />
          </>
        )}
      </OrderedList>
    </div>
  );
}
