import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Lead, LinkButton, Section } from '@provost/ui';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { useRefusalMessage } from '../../shared/refusal';
import { QuestionBanksQuery } from './banks/banks.graphql';
import { ExportForm } from './banks/export-form';
import { ImportForm } from './banks/import-form';
import './banks/exchange.css';
import './studio-forms.css';

/** Questions that come into a bank as a file, and leave it as one. */
export default function BankFilesPage() {
  const { t } = useLingui();
  const message = useRefusalMessage();
  const { bankId = '' } = useParams();
  const [query, again] = useQuery({ query: QuestionBanksQuery, requestPolicy: 'cache-and-network' });
  return (
    <Loaded query={query} retry={again}>
      {({ questionBanks }) => {
        const bank = questionBanks.find(({ id }) => id === bankId);
        if (!bank) {
          return (
            !query.stale && (
              <Page title={t`Question banks`}>
                <EmptyState
                  title={message('NOT_FOUND')}
                  actions={
                    <LinkButton tone="quiet" to={paths.studioBanks}>
                      <Trans>Question banks</Trans>
                    </LinkButton>
                  }
                />
              </Page>
            )
          );
        }
        return (
          <Page title={t`Import or export`}>
            <Lead
              kicker={
                <Link to={paths.studioBank(bank.id)}>
                  <bdi>{bank.title}</bdi>
                </Link>
              }
              title={<Trans>Import or export</Trans>}
            >
              <Trans>
                A file is looked at first: you see of each question what would become of it, and why. Nothing is added
                until you confirm.
              </Trans>
            </Lead>
            <Section wide title={<Trans>Import questions</Trans>}>
              <ImportForm bankId={bank.id} />
            </Section>
            <Section title={<Trans>Export questions</Trans>}>
              <ExportForm bankId={bank.id} />
            </Section>
          </Page>
        );
      }}
    </Loaded>
  );
}
