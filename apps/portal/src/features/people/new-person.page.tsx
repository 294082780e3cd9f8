import { Trans, useLingui } from '@lingui/react/macro';
import { Lead } from '@provost/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLocale } from '../../shared/i18n';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { firstPassword } from './first-password';
import { Handover, type HandedOver } from './handover';
import { PersonForm } from './person-form';
import { NOBODY_YET, type PersonValues } from './person-values';
import './people.css';

/** Makes a person, then shows once what she signs in with. */
export default function NewPersonPage() {
  const { t } = useLingui();
  const locale = useLocale();
  const [first, setFirst] = useState<PersonValues>(() => ({ ...NOBODY_YET, locale, password: firstPassword() }));
  const [made, setMade] = useState<HandedOver | null>(null);
  const kicker = (
    <Link to={paths.people}>
      <Trans>People</Trans>
    </Link>
  );
  if (made) {
    const { fullName } = made;
    return (
      <Page key="made" title={t`The account is made`}>
        <Lead kicker={kicker} title={<Trans>The account of {fullName} is made</Trans>} />
        <Handover made={made} onAnother={() => setMade(null)} />
      </Page>
    );
  }
  return (
    <Page key="form" title={t`Make an account`}>
      <Lead kicker={kicker} title={<Trans>Make an account</Trans>}>
        <Trans>You then hand over the first password. Nobody else gets to see it.</Trans>
      </Lead>
      <PersonForm
        first={first}
        onMade={(values) => {
          const { fullName, email, password } = values;
          setMade({ fullName, email, password });
          // The next one is often a colleague: the same place and role, and a password of his own.
          setFirst({ ...values, fullName: '', email: '', password: firstPassword() });
        }}
      />
    </Page>
  );
}
