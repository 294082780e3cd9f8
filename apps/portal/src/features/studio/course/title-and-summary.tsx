import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Locale } from '../../../shared/i18n';
import { WordsField } from '../kinds/words-field';
import { LanguageTabs } from '../language-tabs';
import { languagesFrom, type Texts } from '../texts';

export interface Titled {
  readonly title: Texts;
  readonly summary: Texts;
}

interface TitleAndSummaryProps {
  readonly value: Titled;
  readonly onChange: (change: Titled) => void;
  readonly sourceLocale: Locale;
  readonly titleLabel: ReactNode;
  readonly titleError?: ReactNode;
  readonly summaryError?: ReactNode;
}

/** A title and a summary in every language; those of the course's own stand above the others. */
export function TitleAndSummary(props: TitleAndSummaryProps) {
  const { value, onChange, sourceLocale, titleLabel, titleError, summaryError } = props;
  const { title, summary } = value;
  return (
    <LanguageTabs
      languages={languagesFrom(sourceLocale)}
      note={(locale) => !title[locale]?.trim() && <Trans>not written</Trans>}
    >
      {(locale) => {
        const own = locale === sourceLocale;
        return (
          <div className="studio-fields">
            <WordsField
              label={titleLabel}
              locale={locale}
              source={own ? undefined : title[sourceLocale]}
              value={title[locale] ?? ''}
              onChange={(text) => onChange({ title: { ...title, [locale]: text }, summary })}
              error={own ? titleError : undefined}
            />
            <WordsField
              long
              label={<Trans>Summary</Trans>}
              locale={locale}
              source={own ? undefined : summary[sourceLocale]}
              value={summary[locale] ?? ''}
              onChange={(text) => onChange({ title, summary: { ...summary, [locale]: text } })}
              error={own ? summaryError : undefined}
            />
          </div>
        );
      }}
    </LanguageTabs>
  );
}
