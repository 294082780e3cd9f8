import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState, ShareStripe, type Column } from '@provost/ui';
import { useQuery } from 'urql';
import type { DeskCountriesQuery as Answer } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { DeskAgenciesQuery, DeskCountriesQuery } from './desk.graphql';
import { Drill } from './figures';
import type { DeskChange, DeskChoice } from './filter';

type PlaceRow = Answer['deskCountries'][number];

/** The officers by country. */
export function Countries({ choice }: { readonly choice: DeskChoice }) {
  const { t } = useLingui();
  const locale = useLocale();
  const [query, again] = useQuery({
    query: DeskCountriesQuery,
    variables: { filter: choice, locale },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} retry={again}>
      {({ deskCountries }) => (
        <Places
          caption={t`Officers by country`}
          head={t`Country`}
          rows={deskCountries}
          choice={choice}
          nameOf={({ label }) => label}
          // A country that was already chosen keeps the agency chosen in it.
          changeOf={({ countryCode }) =>
            choice.countryCode === countryCode ? {} : { countryCode, agencyId: choice.agencyId }
          }
        />
      )}
    </Loaded>
  );
}

/** The officers by agency. */
export function Agencies({ choice }: { readonly choice: DeskChoice }) {
  const { t } = useLingui();
  const [query, again] = useQuery({
    query: DeskAgenciesQuery,
    variables: { filter: choice },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} retry={again}>
      {({ deskAgencies }) => (
        <Places
          caption={t`Officers by agency`}
          head={t`Agency`}
          rows={deskAgencies}
          choice={choice}
          nameOf={({ label, countryCode }) => `${label || t`No agency`} · ${countryCode}`}
          // Officers without an agency have none to filter by.
          changeOf={({ key, label, countryCode }) => (label ? { countryCode, agencyId: key } : null)}
        />
      )}
    </Loaded>
  );
}

interface PlacesProps {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly PlaceRow[];
  readonly choice: DeskChoice;
  readonly nameOf: (row: PlaceRow) => string;
  /** What a row adds to the filter; null where the filter has no word for it. */
  readonly changeOf: (row: PlaceRow) => DeskChange | null;
}

function Places({ caption, head, rows, choice, nameOf, changeOf }: PlacesProps) {
  const { t } = useLingui();
  const format = useFormat();
  const number = (row: PlaceRow, value: number, of: string, more: DeskChange = {}) => {
    const change = changeOf(row);
    if (!change) return format.number(value);
    return <Drill value={value} of={`${of}, ${nameOf(row)}`} choice={choice} change={{ ...change, ...more }} />;
  };
  const columns: Column<PlaceRow>[] = [
    { id: 'name', head, title: true, cell: nameOf },
    {
      id: 'officers',
      head: t`Officers`,
      numeric: true,
      cell: (row) => number(row, row.officers, t`officers`),
    },
    {
      id: 'stripe',
      head: t`Certified share`,
      cell: (row) => (
        <ShareStripe share={row.share} target={row.target ?? undefined} label={format.percent(row.share)} />
      ),
    },
    { id: 'share', head: t`Share`, numeric: true, cell: (row) => <Share row={row} /> },
    {
      id: 'certified',
      head: t`Certified`,
      numeric: true,
      cell: (row) => number(row, row.certified - row.expiringSoon, t`certified`, { certificateStatus: 'CERTIFIED' }),
    },
    {
      id: 'expiring',
      head: t`Lapse soon`,
      numeric: true,
      cell: (row) => number(row, row.expiringSoon, t`lapse within 90 days`, { certificateStatus: 'EXPIRING' }),
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      keyOf={({ key }) => key}
      empty={
        <EmptyState title={<Trans>No officer matches this filter</Trans>}>
          <Trans>Choose a wider region, country or standing.</Trans>
        </EmptyState>
      }
    />
  );
}

function Share({ row }: { readonly row: PlaceRow }) {
  const format = useFormat();
  const share = format.percent(row.share);
  if (row.target === null || row.target === undefined) return share;
  const target = format.percent(row.target);
  return (
    <span className={row.share < row.target ? 'tone-warn' : 'tone-good'}>
      <Trans>
        {share} of {target}
      </Trans>
    </span>
  );
}
