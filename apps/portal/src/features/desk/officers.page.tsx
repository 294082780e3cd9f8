import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState, Lead, LinkButton, Loading, Pager, Tag, type Column } from '@provost/ui';
import { Link } from 'react-router';
import type { DeskOfficersQuery as Answer } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { Page } from '../../shared/page';
import { usePages } from '../../shared/pages';
import { paths } from '../../shared/paths';
import { RefusalNotice } from '../../shared/refusal';
import { DeskOfficersQuery } from './desk.graphql';
import { exportOf, searchOf, useDeskFilter, type DeskChoice } from './filter';
import { Filters } from './filters';
import { useStandingWords } from './words';
import './desk.css';

type Officer = Answer['deskOfficers']['nodes'][number];

/** The officers behind a number of the desk: the same filter, one by one, and as an export. */
export default function OfficersPage() {
  const { t } = useLingui();
  const { choice, choose } = useDeskFilter();
  return (
    <Page title={t`Officers`}>
      <Lead
        kicker={
          <Link to={paths.desk + searchOf(choice)}>
            <Trans>Desk</Trans>
          </Link>
        }
        title={<Trans>Officers, one by one</Trans>}
        actions={
          <LinkButton tone="quiet" href={exportOf('officers', choice)} download="officers.csv">
            <Trans>Export these officers (CSV)</Trans>
          </LinkButton>
        }
      />
      <Filters choice={choice} choose={choose} byName />
      <Officers key={searchOf(choice)} choice={choice} />
    </Page>
  );
}

function Officers({ choice }: { readonly choice: DeskChoice }) {
  const { t } = useLingui();
  const format = useFormat();
  const standings = useStandingWords();
  const pages = usePages(DeskOfficersQuery, { filter: choice, first: 50 }, ({ deskOfficers }) => deskOfficers);
  if (pages.totalCount === null) {
    return pages.error ? <RefusalNotice error={pages.error} retry={pages.retry} /> : <Loading label={t`Loading`} />;
  }
  const columns: Column<Officer>[] = [
    {
      id: 'name',
      head: t`Name`,
      title: true,
      cell: ({ personId, fullName, email }) => (
        <>
          <Link to={paths.deskOfficer(personId) + searchOf(choice)}>
            <bdi>{fullName}</bdi>
          </Link>
          <span className="desk-email">
            <bdi>{email}</bdi>
          </span>
        </>
      ),
    },
    { id: 'country', head: t`Country`, cell: ({ countryCode }) => countryCode },
    { id: 'agency', head: t`Agency`, cell: ({ agencyName }) => agencyName ?? '–' },
    {
      id: 'standing',
      head: t`Standing`,
      cell: ({ certificateStatus }) => (
        <Tag tone={standings[certificateStatus].tone}>{standings[certificateStatus].word}</Tag>
      ),
    },
    {
      id: 'until',
      head: t`Valid until`,
      cell: ({ certificateExpiresAt }) => (certificateExpiresAt ? format.date(certificateExpiresAt) : '–'),
    },
    { id: 'share', head: t`Furthest course`, numeric: true, cell: ({ share }) => format.percent(share) },
    {
      id: 'active',
      head: t`Last active`,
      cell: ({ lastActiveAt }) => (lastActiveAt ? format.date(lastActiveAt) : '–'),
    },
  ];
  const shown = format.number(pages.nodes.length);
  const total = format.number(pages.totalCount);
  return (
    <>
      {pages.error && <RefusalNotice error={pages.error} retry={pages.retry} />}
      <DataTable
        caption={t`Officers`}
        columns={columns}
        rows={pages.nodes}
        keyOf={({ personId }) => personId}
        empty={
          <EmptyState title={<Trans>No officer matches this filter</Trans>}>
            <Trans>Choose a wider region, country or standing.</Trans>
          </EmptyState>
        }
      />
      <Pager
        hasMore={pages.hasMore}
        loading={pages.loading}
        onMore={pages.loadMore}
        moreLabel={<Trans>Load more</Trans>}
        status={
          <Trans>
            {shown} of {total} officers
          </Trans>
        }
      />
    </>
  );
}
