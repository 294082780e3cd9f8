import { Trans, useLingui } from '@lingui/react/macro';
import { Lead } from '@provost/ui';
import { Link } from 'react-router';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { AgencyForm } from './agency-form';
import './people.css';

/** Adds an organisation of a country, to which persons can then belong. */
export default function NewAgencyPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Add an agency`}>
      <Lead
        kicker={
          <Link to={paths.people}>
            <Trans>People</Trans>
          </Link>
        }
        title={<Trans>Add an agency</Trans>}
      >
        <Trans>Police, customs, prosecution, a regulator, or a company that works with them.</Trans>
      </Lead>
      <AgencyForm />
    </Page>
  );
}
