import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Form, Select, TextField } from '@provost/ui';
import { useState } from 'react';
import type { PeopleChoice, usePeopleFilter } from './filter';
import { usePlaces } from './use-places';
import { optionsOf, useRoleWords } from './words';

interface FiltersProps {
  readonly choice: PeopleChoice;
  readonly choose: ReturnType<typeof usePeopleFilter>['choose'];
}

/** Which persons are listed. */
export function Filters({ choice, choose }: FiltersProps) {
  const { t } = useLingui();
  const roles = useRoleWords();
  const { countries } = usePlaces();
  return (
    <div className="people-filters" role="group" aria-label={t`Filter`}>
      <Select
        label={<Trans>Country</Trans>}
        value={choice.countryCode ?? ''}
        onChange={(code) => choose({ countryCode: code || undefined })}
        options={[
          { value: '', label: t`All countries` },
          ...countries.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <Select
        label={<Trans>Role</Trans>}
        value={choice.role ?? ''}
        onChange={(role) => choose({ role: role || undefined })}
        options={[{ value: '', label: t`All roles` }, ...optionsOf(roles)]}
      />
      <NameFilter key={choice.text ?? ''} text={choice.text ?? ''} choose={choose} />
    </div>
  );
}

function NameFilter({ text, choose }: { readonly text: string; readonly choose: FiltersProps['choose'] }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(text);
  return (
    <Form className="people-name" label={t`Search`} onSubmit={() => choose({ text: typed.trim() || undefined })}>
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
