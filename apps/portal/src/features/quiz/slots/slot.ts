import { directionOf } from '@provost/ui';
import type { ReactNode } from 'react';
import type { Attempt } from '../use-answers';

export type Question = Attempt['questions'][number];
export type AskedSlot = Question['slots'][number];

/** The language and direction of a question's own words. */
export interface Words {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The words of a question in their own language. */
export const wordsOf = ({ locale }: { readonly locale: string }): Words => ({ lang: locale, dir: directionOf(locale) });

/** What the field of every slot is told. */
export interface SlotProps {
  readonly question: Question;
  readonly slot: AskedSlot;
  /** What is asked here. */
  readonly label: ReactNode;
  /** What is told beside it: what it is worth, when it was saved. */
  readonly hint?: ReactNode;
  readonly values: readonly string[];
  /** Gives other values. `typed` where more of them will follow at once: it is then sent a little later. */
  readonly onValues: (values: readonly string[], typed?: 'typed') => void;
  /** The time is over. */
  readonly locked: boolean;
}
