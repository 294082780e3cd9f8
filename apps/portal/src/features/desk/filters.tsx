import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Form, Notice, Select, TextField } from '@provost/ui';
import { useState } from 'react';
import { useDeskScope } from './desk-scope';
import { STATUSES, type DeskChange, type DeskChoice } from './filter';
import { useStandingWords } from './words';

interface FiltersProps {
  readonly choice: DeskChoice;
  readonly choose: (change: DeskChange) => void;
  /** True where single officers are listed: a name can then be looked for. */
  readonly byName?: boolean;
}

const named = (code: string, name: string) => ({ value: code, label: name });

/** What the figures, the lists and the export are asked for, within what the coordinator may see. */
export function Filters({ choice, choose, byName = false }: FiltersProps) {
  const { t } = useLingui();
  const standings = useStandingWords();
  const [unfolded] = useState(hasRoom);
  const scope = useDeskScope();
  if (!scope) return null;
  const { regions, countries, agencies, curricula } = scope;
  const { regionCode, countryCode } = choice;
  const within = countries.filter(({ region }) => !regionCode || region.code === regionCode);
  const codes = new Set(within.map(({ code }) => code));
  const near = agencies.filter((agency) =>
    countryCode ? agency.countryCode === countryCode : codes.has(agency.countryCode),
  );
  const select = (part: keyof DeskChoice) => (value: string) => choose({ [part]: value || undefined });
  const fields = (
    <div className="desk-filters" role="group" aria-label={t`Filter`}>
      {regions.length > 1 && (
        <Select
          label={<Trans>Region</Trans>}
          value={regionCode ?? ''}
          onChange={select('regionCode')}
          options={[named('', t`All regions`), ...regions.map(({ code, name }) => named(code, name))]}
        />
      )}
      {countries.length > 1 && (
        <Select
          label={<Trans>Country</Trans>}
          value={countryCode ?? ''}
          onChange={select('countryCode')}
          options={[named('', t`All countries`), ...within.map(({ code, name }) => named(code, name))]}
        />
      )}
      <Select
        label={<Trans>Agency</Trans>}
        value={choice.agencyId ?? ''}
        onChange={select('agencyId')}
        options={[named('', t`All agencies`), ...near.map(({ id, name }) => named(id, name))]}
      />
      <Select
        label={<Trans>Curriculum</Trans>}
        value={choice.curriculumSlug ?? ''}
        onChange={select('curriculumSlug')}
        options={[named('', t`All curricula`), ...curricula.map(({ slug, title }) => named(slug, title))]}
      />
      <Select
        label={<Trans>Standing</Trans>}
        value={choice.certificateStatus ?? ''}
        onChange={select('certificateStatus')}
        options={[named('', t`Any standing`), ...STATUSES.map((status) => named(status, standings[status].word))]}
      />
      {byName && <NameFilter key={choice.text ?? ''} text={choice.text ?? ''} choose={choose} />}
      {!byName && choice.text && <NamedOnly text={choice.text} choose={choose} />}
    </div>
  );
  const chosen = [
    regions.find(({ code }) => code === regionCode)?.name,
    countries.find(({ code }) => code === countryCode)?.name,
    agencies.find(({ id }) => id === choice.agencyId)?.name,
    curricula.find(({ slug }) => slug === choice.curriculumSlug)?.title,
    choice.certificateStatus && standings[choice.certificateStatus].word,
    choice.text,
  ].filter(Boolean);
  return (
    <div className="desk-fold">
      <Disclosure open={unfolded} title={[t`Filter`, ...chosen].join(' · ')}>
        {fields}
      </Disclosure>
    </div>
  );
}

/** On a phone the filter would fill the first screen: there it is folded, and says what is chosen. */
const hasRoom = () => window.matchMedia('(min-width: 761px)').matches;

function NameFilter({ text, choose }: { readonly text: string; readonly choose: FiltersProps['choose'] }) {
  const [typed, setTyped] = useState(text);
  return (
    <Form className="desk-name" onSubmit={() => choose({ text: typed.trim() || undefined })}>
      <TextField
        label={<Trans>Name or e-mail</Trans>}
        value={typed}
        onChange={setTyped}
        type="search"
        autoComplete="off"
        maxLength={200}
      />
      <Button type="submit" tone="quiet">
        <Trans>Search</Trans>
      </Button>
    </Form>
  );
}

function NamedOnly({ text, choose }: { readonly text: string; readonly choose: FiltersProps['choose'] }) {
  return (
    <Notice
      title={<Trans>Only officers whose name or e-mail holds “{text}”</Trans>}
      actions={
        <Button tone="quiet" onClick={() => choose({ text: undefined })}>
          <Trans>Show all</Trans>
        </Button>
      }
    />
  );
}
