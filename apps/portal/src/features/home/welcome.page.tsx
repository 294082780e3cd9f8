import { Trans, useLingui } from '@lingui/react/macro';
import { Lead, LinkButton } from '@provost/ui';
import { useQuery } from 'urql';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { OffersQuery } from './home.graphql';
import { Offers } from './offers';

/** The first page of a visitor. */
export default function WelcomePage() {
  const { t } = useLingui();
  const locale = useLocale();
  const [query, again] = useQuery({ query: OffersQuery, variables: { locale } });
  return (
    <Page title={t`Welcome`}>
      <Lead
        kicker={<Trans>Training for law enforcement</Trans>}
        title={<Trans>Learn in your shifts and in your language. Keep the proof.</Trans>}
        actions={
          <>
            <LinkButton to={paths.signIn()}>
              <Trans>Sign in</Trans>
            </LinkButton>
            <LinkButton tone="quiet" to={paths.verify}>
              <Trans>Verify a certificate</Trans>
            </LinkButton>
          </>
        }
      >
        <Trans>
          Videos, podcasts, articles and case studies for officers. What you do is recorded as you do it, also on a bad
          line.
        </Trans>
      </Lead>
      <Loaded query={query} retry={again}>
        {({ curricula }) => <Offers curricula={curricula} />}
      </Loaded>
    </Page>
  );
}
