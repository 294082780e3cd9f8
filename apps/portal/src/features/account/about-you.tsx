import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Form, Notice, TextField } from '@provost/ui';
import { useState } from 'react';
import { useMutation } from 'urql';
import { chooseLocale } from '../../shared/i18n';
import { RefusalNotice } from '../../shared/refusal';
import { useSession, useViewer } from '../../shared/session';
import { UpdateMyAccountMutation } from './account.graphql';
import { LanguageField, TimeZoneField } from './place-fields';

/** Name, language and time zone. A language that is chosen here is shown at once. */
export function AboutYou() {
  const { t } = useLingui();
  const { person } = useViewer();
  const { refresh } = useSession();
  const [fullName, setFullName] = useState(person.fullName);
  const [locale, setLocale] = useState(person.locale);
  const [timeZone, setTimeZone] = useState(person.timeZone);
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState(false);
  const [{ fetching, error }, update] = useMutation(UpdateMyAccountMutation);

  const changing =
    <V,>(put: (value: V) => void) =>
    (value: V) => {
      put(value);
      setSaved(false);
    };

  const submit = async () => {
    setTried(true);
    setSaved(false);
    if (!fullName.trim()) return;
    const { data } = await update({ input: { fullName: fullName.trim(), locale, timeZone } });
    if (!data) return;
    if (locale !== person.locale) await chooseLocale(locale, person.id);
    await refresh();
    setSaved(true);
  };

  return (
    <Form onSubmit={() => void submit()} label={t`About you`}>
      {error && <RefusalNotice error={error} />}
      <TextField
        label={<Trans>Name</Trans>}
        hint={<Trans>Certificates that you have keep the name in which they were issued.</Trans>}
        name="name"
        autoComplete="name"
        dir="auto"
        maxLength={200}
        value={fullName}
        onChange={changing(setFullName)}
        error={tried && !fullName.trim() ? <Trans>Write your name.</Trans> : undefined}
      />
      <LanguageField
        value={locale}
        onChange={changing(setLocale)}
        hint={<Trans>You are met in it on every device where you chose no other in the menu.</Trans>}
      />
      <TimeZoneField value={timeZone} onChange={changing(setTimeZone)} hint={<Trans>Where you work.</Trans>} />
      <div>
        <Button type="submit" busy={fetching}>
          <Trans>Save</Trans>
        </Button>
      </div>
      {saved && <Notice kind="good" live title={<Trans>Your account is saved.</Trans>} />}
    </Form>
  );
}
