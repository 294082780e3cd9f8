import { Trans, useLingui } from '@lingui/react/macro';
import { Lead, LinkButton } from '@provost/ui';
import { Page } from '../shared/page';
import { paths } from '../shared/paths';

/** No such page, or none for this person: both look the same. */
export function NotFound() {
  const { t } = useLingui();
  return (
    <Page title={t`Not found`}>
      <Lead
        kicker={<Trans>Nothing at this address</Trans>}
        title={<Trans>This page is not here, or it is not yours to see</Trans>}
        actions={
          <>
            <LinkButton to={paths.home}>
              <Trans>Go to the first page</Trans>
            </LinkButton>
            <LinkButton tone="quiet" to={paths.catalogue}>
              <Trans>See the catalogue</Trans>
            </LinkButton>
          </>
        }
      >
        <Trans>Check the address. If somebody sent it to you, it may need another account.</Trans>
      </Lead>
    </Page>
  );
}
