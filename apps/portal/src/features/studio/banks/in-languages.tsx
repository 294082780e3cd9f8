import type { ReactNode } from 'react';
import { LOCALE_NAMES, type Locale } from '../../../shared/i18n';
import { WordsField } from '../kinds/words-field';
import './banks.css';

export interface InLanguagesProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** The languages on screen: one, or two that are compared. */
  readonly languages: readonly Locale[];
  readonly valueIn: (locale: Locale) => string;
  readonly onChange: (locale: Locale, value: string) => void;
  readonly errorIn?: (locale: Locale) => string | undefined;
  readonly long?: boolean;
  readonly maxLength?: number;
}

/** The label of a field in one of the languages on screen; the language is named where there are two. */
export const inLanguage = (label: ReactNode, locale: Locale, languages: readonly Locale[]): ReactNode =>
  languages.length < 2 ? (
    label
  ) : (
    <>
      {label}{' '}
      <bdi className="quiet" lang={locale}>
        {LOCALE_NAMES[locale]}
      </bdi>
    </>
  );

/** Words in each language on screen: side by side where there is room, one below the other on a phone. */
export function InLanguages({ label, hint, languages, valueIn, onChange, errorIn, ...field }: InLanguagesProps) {
  return (
    <div className="in-languages">
      {languages.map((locale, index) => (
        <WordsField
          key={locale}
          {...field}
          label={inLanguage(label, locale, languages)}
          hint={index === 0 ? hint : undefined}
          locale={locale}
          value={valueIn(locale)}
          error={errorIn?.(locale)}
          onChange={(value) => onChange(locale, value)}
        />
      ))}
    </div>
  );
}
