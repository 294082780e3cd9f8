import { Trans, useLingui } from '@lingui/react/macro';
import { Chips, Select } from '@provost/ui';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../../shared/i18n';

interface LanguagesBarProps {
  /** The languages on screen: one, or two side by side. */
  readonly languages: readonly Locale[];
  readonly written: readonly Locale[];
  readonly onChange: (languages: readonly Locale[]) => void;
}

/** The languages on screen, or the next one where nothing of it is written: what a form opens with. */
export function firstLanguages(written: readonly Locale[], own: Locale): Locale[] {
  const main = written.includes(own) || written.length === 0 ? own : (written[0] ?? own);
  return [main, ...written.filter((locale) => locale !== main).slice(0, 1)];
}

/** Which language is written, and which one stands beside it. */
export function LanguagesBar({ languages, written, onChange }: LanguagesBarProps) {
  const { t } = useLingui();
  const [main = 'en', beside] = languages;
  return (
    <div className="languages-bar">
      <Chips
        label={t`Language of the words`}
        value={main}
        onChange={(next) => onChange(next === beside ? [next, main] : beside ? [next, beside] : [next])}
        chips={LOCALES.map((code) => ({
          value: code,
          label: written.includes(code) ? LOCALE_NAMES[code] : <span className="quiet">{LOCALE_NAMES[code]}</span>,
        }))}
      />
      <Select<Locale | 'none'>
        label={<Trans>Beside it</Trans>}
        value={beside ?? 'none'}
        onChange={(next) => onChange(next === 'none' ? [main] : [main, next])}
        options={[
          { value: 'none', label: t`No other language` },
          ...LOCALES.filter((code) => code !== main).map((value) => ({ value, label: LOCALE_NAMES[value] })),
        ]}
      />
    </div>
  );
}
