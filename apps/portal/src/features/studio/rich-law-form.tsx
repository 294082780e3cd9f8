import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, Button, Select } from '@provost/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useLocale } from '../../shared/i18n';
import { insertLaw } from './rich-commands';
import type { RichFormProps } from './rich-editor-props';
import { StudioCountriesQuery } from './studio.graphql';

interface CountryChoiceProps {
  readonly value: string;
  readonly onChange: (code: string) => void;
  /** Countries that have a rule already. */
  readonly taken?: readonly string[];
}

/** One of the college's countries. */
export function CountryChoice({ value, onChange, taken = [] }: CountryChoiceProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const [{ data }] = useQuery({ query: StudioCountriesQuery, variables: { locale } });
  const countries = data?.countries ?? [];
  return (
    <Select
      label={<Trans>Country</Trans>}
      placeholder={t`Choose a country`}
      value={value}
      onChange={onChange}
      options={countries
        .filter(({ code }) => code === value || !taken.includes(code))
        .map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}

/** A new box of national law: it begins with a general rule and one country. */
export function LawForm({ editor, done }: RichFormProps) {
  const [country, setCountry] = useState('');
  return (
    <div className="rich-link">
      <CountryChoice value={country} onChange={setCountry} />
      <Actions>
        <Button
          tone="quiet"
          disabled={country === ''}
          onClick={() => {
            done();
            insertLaw(editor, country);
          }}
        >
          <Trans>Put the box into the text</Trans>
        </Button>
        <Button tone="plain" onClick={done}>
          <Trans>Cancel</Trans>
        </Button>
      </Actions>
    </div>
  );
}
