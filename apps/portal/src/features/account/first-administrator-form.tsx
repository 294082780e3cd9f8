import { Trans, useLingui } from '@lingui/react/macro';
import { looksLikeEmail } from '@provost/domain';
import { Button, Form, Notice, PasswordField, Select, TextField } from '@provost/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { ownTimeZone } from '../../shared/format';
import { chooseLocale, useLocale } from '../../shared/i18n';
import { endpoints, paths } from '../../shared/paths';
import { post } from '../../shared/post';
import { RefusalNotice, useRefusalMessage, type RefusalCode } from '../../shared/refusal';
import { useSession } from '../../shared/session';
import { AccountCountriesQuery } from './account.graphql';
import { LinkOver } from './link-over';
import { LanguageField, TimeZoneField } from './place-fields';
import { usePasswordWords } from './words';

/** Who the first administrator is. Afterwards she is signed in, and stands where persons are made. */
export function FirstAdministratorForm({ token }: { readonly token: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { signIn } = useSession();
  const navigate = useNavigate();
  const refusal = useRefusalMessage();
  const passwords = usePasswordWords();
  const [{ data, error }, again] = useQuery({ query: AccountCountriesQuery, variables: { locale } });
  const [person, setPerson] = useState({ fullName: '', email: '', password: '', countryCode: '' });
  const [timeZone, setTimeZone] = useState(ownTimeZone);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<RefusalCode | null>(null);

  const put = (field: keyof typeof person) => (value: string) => {
    setPerson({ ...person, [field]: value });
    setRefused(null);
  };
  const { fullName, email, password, countryCode } = person;
  const wrong = {
    fullName: fullName.trim() ? undefined : t`Write your name.`,
    email: looksLikeEmail(email.trim()) ? undefined : t`Write your whole e-mail address.`,
    password: passwords.problem(password),
    countryCode: countryCode ? undefined : t`Choose your country.`,
  };
  const taken = refused === 'CONFLICT' ? t`Somebody signs in with this address already.` : undefined;

  const submit = async () => {
    setTried(true);
    setRefused(null);
    if (Object.values(wrong).some(Boolean)) return;
    setBusy(true);
    const sent = { ...person, fullName: fullName.trim(), email: email.trim(), token, timeZone, locale };
    const claimed = await post(endpoints.firstAdministrator, sent);
    // Made, but perhaps not let in: then she signs in herself, with what she just wrote.
    const entered = claimed ?? (await signIn(email.trim(), password));
    setBusy(false);
    if (claimed !== null) setRefused(claimed);
    else void navigate(entered === null ? paths.people : paths.signIn(paths.people), { replace: true });
  };

  return (
    <Form onSubmit={() => void submit()} label={t`First administrator`}>
      {refused === 'NOT_FOUND' && <LinkOver whole />}
      {refused && refused !== 'NOT_FOUND' && !taken && <Notice kind="error" live title={refusal(refused)} />}
      {error && <RefusalNotice error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      <TextField
        label={<Trans>Your name</Trans>}
        hint={<Trans>As it should stand on certificates.</Trans>}
        name="name"
        autoComplete="name"
        dir="auto"
        maxLength={200}
        value={fullName}
        onChange={put('fullName')}
        error={tried ? wrong.fullName : undefined}
      />
      <TextField
        label={<Trans>E-mail address</Trans>}
        hint={<Trans>You sign in with it.</Trans>}
        type="email"
        name="email"
        autoComplete="username"
        dir="ltr"
        maxLength={320}
        value={email}
        onChange={put('email')}
        error={tried ? (wrong.email ?? taken) : undefined}
      />
      <PasswordField
        label={<Trans>Password</Trans>}
        hint={passwords.rule}
        show={t`Show`}
        name="password"
        autoComplete="new-password"
        value={password}
        onChange={put('password')}
        error={tried ? wrong.password : undefined}
      />
      <Select
        label={<Trans>Country</Trans>}
        name="country"
        autoComplete="country"
        placeholder={t`Choose a country`}
        value={countryCode}
        onChange={put('countryCode')}
        options={(data?.countries ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        error={tried ? wrong.countryCode : undefined}
      />
      <TimeZoneField value={timeZone} onChange={setTimeZone} />
      <LanguageField value={locale} onChange={(chosen) => void chooseLocale(chosen, null)} />
      <div>
        <Button type="submit" busy={busy}>
          <Trans>Become administrator</Trans>
        </Button>
      </div>
    </Form>
  );
}
