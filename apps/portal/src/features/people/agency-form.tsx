import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Form, LinkButton, Notice, RadioGroup, Select, TextArea, TextField } from '@provost/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { AgencyKind } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { paths } from '../../shared/paths';
import { RefusalNotice, refusalOf } from '../../shared/refusal';
import { domainsIn, wrongDomains } from './email-domains';
import { CreateAgencyMutation } from './people.graphql';
import { usePlaces } from './use-places';
import { optionsOf, useAgencyKindWords } from './words';

/** What an agency is called, where it is and of which kind. After one, the country stays for the next. */
export function AgencyForm() {
  const { t } = useLingui();
  const format = useFormat();
  const kinds = useAgencyKindWords();
  const { countries, error: noPlaces, retry } = usePlaces();
  const [name, setName] = useState('');
  const [countryCode, setCountryCode] = useState('');
  const [kind, setKind] = useState<AgencyKind>('POLICE');
  const [domains, setDomains] = useState('');
  const [tried, setTried] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const [known, setKnown] = useState(false);
  const [{ fetching, error }, create] = useMutation(CreateAgencyMutation);

  const typing =
    <V,>(put: (value: V) => void) =>
    (value: V) => {
      put(value);
      setKnown(false);
      setMade(null);
    };
  const notDomains = format.list(wrongDomains(domains));
  const wrong = {
    name: name.trim() ? undefined : t`Write the name of the agency.`,
    countryCode: countryCode ? undefined : t`Choose the country.`,
    domains: notDomains ? t`These are no domains: ${notDomains}` : undefined,
  };

  const submit = async () => {
    setTried(true);
    setMade(null);
    setKnown(false);
    if (Object.values(wrong).some(Boolean)) return;
    const input = { name: name.trim(), countryCode, kind, emailDomains: [...domainsIn(domains)] };
    const answer = await create({ input });
    if (answer.error && refusalOf(answer.error).code === 'CONFLICT') setKnown(true);
    if (!answer.data) return;
    setMade(answer.data.createAgency.name);
    setTried(false);
    setName('');
    setDomains('');
  };

  const taken = known ? t`This country has an agency of this name already.` : undefined;
  return (
    <Form onSubmit={() => void submit()} label={t`Add an agency`}>
      {noPlaces && <RefusalNotice error={noPlaces} retry={retry} />}
      {error && !taken && !made && <RefusalNotice error={error} />}
      {made && (
        <Notice
          kind="good"
          live
          title={<Trans>{made} is added.</Trans>}
          actions={
            <LinkButton tone="quiet" to={paths.newPerson}>
              <Trans>Make an account</Trans>
            </LinkButton>
          }
        />
      )}
      <TextField
        label={<Trans>Name of the agency</Trans>}
        hint={<Trans>As it calls itself, in its own language.</Trans>}
        autoComplete="off"
        dir="auto"
        maxLength={200}
        value={name}
        onChange={typing(setName)}
        error={tried ? (wrong.name ?? taken) : undefined}
      />
      <Select
        label={<Trans>Country</Trans>}
        placeholder={t`Choose a country`}
        value={countryCode}
        onChange={typing(setCountryCode)}
        options={countries.map(({ code, name: country }) => ({ value: code, label: country }))}
        error={tried ? wrong.countryCode : undefined}
      />
      <RadioGroup label={<Trans>Kind</Trans>} value={kind} onChange={typing(setKind)} choices={optionsOf(kinds)} />
      <TextArea
        label={<Trans>Domains of its e-mail addresses</Trans>}
        hint={<Trans>As many as it has, parted by spaces or lines; such as police.example. None is right, too.</Trans>}
        dir="ltr"
        spellCheck={false}
        value={domains}
        onChange={typing(setDomains)}
        error={tried ? wrong.domains : undefined}
      />
      <div>
        <Button type="submit" busy={fetching}>
          <Trans>Add the agency</Trans>
        </Button>
      </div>
    </Form>
  );
}
