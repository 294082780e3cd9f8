import { Trans, useLingui } from '@lingui/react/macro';
import { Lead, LinkButton } from '@provost/ui';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { usePeopleFilter } from './filter';
import { Filters } from './filters';
import { Persons } from './persons';
import './people.css';

/** Everybody whom an administrator looks after. */
export default function PeoplePage() {
  const { t } = useLingui();
  const { choice, choose } = usePeopleFilter();
  return (
    <Page title={t`People`}>
      <Lead
        kicker={<Trans>People</Trans>}
        title={<Trans>Who has an account, and what it opens</Trans>}
        actions={
          <>
            <LinkButton to={paths.newPerson}>
              <Trans>Make an account</Trans>
            </LinkButton>
            <LinkButton tone="quiet" to={paths.newAgency}>
              <Trans>Add an agency</Trans>
            </LinkButton>
          </>
        }
      />
      <Filters choice={choice} choose={choose} />
      <Persons key={JSON.stringify(choice)} choice={choice} />
    </Page>
  );
}
