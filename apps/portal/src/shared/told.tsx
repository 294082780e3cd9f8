import { InLanguage } from '@provost/ui';
import type { ReactNode } from 'react';
import { useLocale } from './i18n';

export interface ToldProps {
  /** The languages that the words exist in, their source first: it is what the server falls back to. */
  readonly in: readonly string[];
  readonly children: ReactNode;
}

/** Words of the college in the reader's language, or in their source's: marked as such, so that they are drawn and read out right. */
export function Told({ in: locales, children }: ToldProps) {
  const locale = useLocale();
  const [source] = locales;
  if (source === undefined || locales.includes(locale)) return children;
  return (
    <InLanguage locale={source} as="span">
      {children}
    </InLanguage>
  );
}
