import { Trans, useLingui } from '@lingui/react/macro';
import { Lead, Section } from '@provost/ui';
import { useQuery } from 'urql';
import { useLocale } from '../../shared/i18n';
import { Page } from '../../shared/page';
import { useViewer } from '../../shared/session';
import { AboutYou } from './about-you';
import { AccountCountriesQuery } from './account.graphql';
import { ChangePassword } from './change-password';
import { SaveData } from './save-data';
import './account.css';

/** What a person says about herself, and what she signs in with. */
export default function AccountPage() {
  const { t } = useLingui();
  const locale = useLocale();
  const { person } = useViewer();
  const [{ data }] = useQuery({ query: AccountCountriesQuery, variables: { locale } });
  const country = data?.countries.find(({ code }) => code === person.countryCode)?.name ?? person.countryCode;
  return (
    <Page title={t`Your account`}>
      <Lead kicker={<Trans>Your account</Trans>} title={<bdi>{person.fullName}</bdi>}>
        <p>
          {person.agency && (
            <>
              <bdi>{person.agency.name}</bdi> ·{' '}
            </>
          )}
          {country} · <bdi className="account-email">{person.email}</bdi>
        </p>
      </Lead>
      <Section title={<Trans>About you</Trans>}>
        <AboutYou />
      </Section>
      <Section title={<Trans>On this device</Trans>}>
        <SaveData />
      </Section>
      <Section
        title={<Trans>Password</Trans>}
        note={<Trans>A new one signs you out on all your other devices; on this one you stay.</Trans>}
      >
        <ChangePassword email={person.email} />
      </Section>
    </Page>
  );
}
