import { Trans } from '@lingui/react/macro';
import { Select } from '@provost/ui';
import type { ReactNode } from 'react';
import { timeZonesWith } from '../../shared/format';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../shared/i18n';

const LANGUAGES = LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }));

interface FieldProps<V> {
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly hint?: ReactNode;
}

/** A language of the interface, by its own name. */
export function LanguageField({ value, onChange, hint }: FieldProps<Locale>) {
  return (
    <Select
      label={<Trans>Language</Trans>}
      hint={hint}
      name="language"
      value={value}
      onChange={onChange}
      options={LANGUAGES}
    />
  );
}

/** A time zone by its IANA name. */
export function TimeZoneField({ value, onChange, hint }: FieldProps<string>) {
  return (
    <Select
      label={<Trans>Time zone</Trans>}
      hint={hint}
      name="timeZone"
      value={value}
      onChange={onChange}
      options={timeZonesWith(value).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
    />
  );
}
