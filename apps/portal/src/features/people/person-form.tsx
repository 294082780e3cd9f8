import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Form, Notice, Select, TextField } from '@provost/ui';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { LOCALE_NAMES, LOCALES, useLocale } from '../../shared/i18n';
import { RefusalNotice, refusalOf } from '../../shared/refusal';
import { timeZonesWith } from '../../shared/format';
import { timeZonesOf } from './home-of';
import { CreatePersonMutation, PeopleAgenciesQuery } from './people.graphql';
import { inCountry, inputOf, reaching, wrongFields, type PersonField, type PersonValues } from './person-values';
import { ReachFields } from './reach-fields';
import { SecretFields } from './secret-fields';
import { usePlaces } from './use-places';
import { useFieldWords } from './use-field-words';

interface PersonFormProps {
  readonly first: PersonValues;
  readonly onMade: (values: PersonValues) => void;
}

/** Everything about a new person; what is wrong stands beside its field, whoever found it. */
export function PersonForm({ first, onMade }: PersonFormProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const words = useFieldWords();
  const { countries, error: noPlaces, retry } = usePlaces();
  const [values, setValues] = useState(first);
  const [tried, setTried] = useState(false);
  /** The field that the server refused, until something is changed. */
  const [refused, setRefused] = useState<PersonField | 'taken' | null>(null);
  const [{ fetching, error }, create] = useMutation(CreatePersonMutation);
  const { countryCode } = values;
  const [agencies] = useQuery({
    query: PeopleAgenciesQuery,
    variables: { countryCode },
    pause: countryCode === '',
    requestPolicy: 'cache-and-network',
  });

  const change = (next: PersonValues) => {
    setValues(next);
    setRefused(null);
  };
  const put =
    <F extends PersonField>(field: F) =>
    (value: PersonValues[F]) =>
      change({ ...values, [field]: value });
  const wrong = tried ? wrongFields(values) : [];
  const errorOf = (field: PersonField) => {
    if (field === 'email' && refused === 'taken') return t`Somebody has an account with this address already.`;
    return wrong.includes(field) || refused === field ? words[field] : undefined;
  };

  const submit = async () => {
    setTried(true);
    setRefused(null);
    if (wrongFields(values).length > 0) return;
    const answer = await create({ input: inputOf(values) });
    if (answer.error) {
      const { code, facts } = refusalOf(answer.error);
      const field = String(facts.field ?? '');
      if (code === 'CONFLICT' && field === 'email') setRefused('taken');
      else if (code === 'BAD_INPUT' && field in values) setRefused(field as PersonField);
    } else if (answer.data?.createPerson.__typename === 'EmailTaken') setRefused('taken');
    else if (answer.data) onMade({ ...values, fullName: values.fullName.trim(), email: values.email.trim() });
  };

  const near = agencies.data?.agencies.filter((agency) => agency.countryCode === countryCode) ?? [];
  const zones = countryCode ? timeZonesOf(countryCode) : [];
  const allZones = [...new Set([...zones, ...timeZonesWith(values.timeZone || 'UTC')])];
  return (
    <Form onSubmit={() => void submit()} label={t`Make an account`}>
      {noPlaces && <RefusalNotice error={noPlaces} retry={retry} />}
      {error && !refused && <Refused error={error} />}
      <TextField
        label={<Trans>Name</Trans>}
        hint={<Trans>As it should stand on certificates.</Trans>}
        autoComplete="off"
        dir="auto"
        maxLength={200}
        value={values.fullName}
        onChange={put('fullName')}
        error={errorOf('fullName')}
      />
      <TextField
        label={<Trans>E-mail address</Trans>}
        hint={<Trans>The official one; this person signs in with it.</Trans>}
        type="email"
        autoComplete="off"
        dir="ltr"
        maxLength={320}
        value={values.email}
        onChange={put('email')}
        error={errorOf('email')}
      />
      <div className="people-pair">
        <Select
          label={<Trans>Country</Trans>}
          placeholder={t`Choose a country`}
          value={countryCode}
          onChange={(code) => change(inCountry(values, code, locale))}
          options={countries.map(({ code, name }) => ({ value: code, label: name }))}
          error={errorOf('countryCode')}
        />
        <Select
          label={<Trans>Agency</Trans>}
          value={values.agencyId}
          onChange={put('agencyId')}
          options={[{ value: '', label: t`No agency` }, ...near.map(({ id, name }) => ({ value: id, label: name }))]}
          error={errorOf('agencyId')}
        />
      </div>
      <ReachFields
        values={values}
        agencies={near}
        error={errorOf('scopeValue')}
        onRole={put('role')}
        onReach={(kind) => change(reaching(values, kind))}
        onValue={put('scopeValue')}
      />
      <div className="people-pair">
        <Select
          label={<Trans>Language</Trans>}
          value={values.locale}
          onChange={put('locale')}
          options={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
        />
        <Select
          label={<Trans>Time zone</Trans>}
          placeholder={t`Choose a time zone`}
          value={values.timeZone}
          onChange={put('timeZone')}
          options={allZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          error={errorOf('timeZone')}
        />
      </div>
      <SecretFields value={values.password} onChange={put('password')} error={errorOf('password')} />
      <div>
        <Button type="submit" busy={fetching}>
          <Trans>Make the account</Trans>
        </Button>
      </div>
    </Form>
  );
}

/** Beyond what this administrator looks after is the one refusal that has no field. */
function Refused({ error }: { readonly error: Parameters<typeof refusalOf>[0] }) {
  if (refusalOf(error).code !== 'NOT_ALLOWED') return <RefusalNotice error={error} />;
  return (
    <Notice kind="error" live title={<Trans>This place or this role lies beyond what you administer.</Trans>}>
      <p>
        <Trans>Choose a place within your own, or ask an administrator who reaches farther.</Trans>
      </p>
    </Notice>
  );
}
