import { directionOf } from '@provost/ui';
import type { ReactNode } from 'react';
import { useLocale } from '../../../shared/i18n';

/** Words of the interface inside a text of another language: they are read aloud and run in their own. */
export function Ours({ children }: { readonly children: ReactNode }) {
  const locale = useLocale();
  return (
    <span lang={locale} dir={directionOf(locale)}>
      {children}
    </span>
  );
}
