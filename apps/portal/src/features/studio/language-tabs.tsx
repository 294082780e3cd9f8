import { useLingui } from '@lingui/react/macro';
import { Tabs } from '@provost/ui/tabs';
import type { ReactNode } from 'react';
import { LOCALE_NAMES, type Locale } from '../../shared/i18n';

interface LanguageTabsProps {
  readonly languages: readonly Locale[];
  readonly selected?: Locale;
  readonly onSelect?: (locale: Locale) => void;
  /** A few words after the name of a language, such as that nothing is written in it yet. */
  readonly note: (locale: Locale) => ReactNode;
  readonly children: (locale: Locale) => ReactNode;
}

/** The same form once for each language, one of them in sight. */
export function LanguageTabs({ languages, selected, onSelect, note, children }: LanguageTabsProps) {
  const { t } = useLingui();
  return (
    <Tabs
      label={t`Languages`}
      {...(selected && { selected })}
      onSelect={(id) => onSelect?.(id as Locale)}
      tabs={languages.map((locale) => ({
        id: locale,
        label: (
          <>
            <bdi lang={locale}>{LOCALE_NAMES[locale]}</bdi>
            <span className="studio-tab-note">{note(locale)}</span>
          </>
        ),
        content: children(locale),
      }))}
    />
  );
}
