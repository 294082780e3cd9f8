import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DataTable, EmptyState, Loading, Notice, Pager, Tag, type Column } from '@provost/ui';
import { useState } from 'react';
import type { PersonsQuery as Answer, PersonStatus } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { usePages } from '../../shared/pages';
import { RefusalNotice } from '../../shared/refusal';
import { useViewer } from '../../shared/session';
import type { PeopleChoice } from './filter';
import { PersonsQuery } from './people.graphql';
import { StandingDialog } from './standing-dialog';
import { usePlaces } from './use-places';
import { useReachWords, useRoleWords } from './words';

type Person = Answer['persons']['nodes'][number];

interface Changed {
  readonly name: string;
  readonly status: PersonStatus;
}

/** The persons of a filter, by name, and who of them is shut out. */
export function Persons({ choice }: { readonly choice: PeopleChoice }) {
  const { t } = useLingui();
  const format = useFormat();
  const { person: me } = useViewer();
  const { nameOfCountry } = usePlaces();
  const pages = usePages(PersonsQuery, { filter: choice, first: 50 }, ({ persons }) => persons);
  // Stays when the dialog is shut, because a dialog that is gone cannot give the focus back.
  const [asked, setAsked] = useState<(Person & { readonly time: number }) | null>(null);
  const [open, setOpen] = useState(false);
  const [last, setLast] = useState<Changed | null>(null);
  // Further pages are kept as they were read; whose standing changed since is known here.
  const [statuses, setStatuses] = useState<ReadonlyMap<string, PersonStatus>>(new Map());
  if (pages.totalCount === null) {
    return pages.error ? <RefusalNotice error={pages.error} retry={pages.retry} /> : <Loading label={t`Loading`} />;
  }
  const statusOf = ({ id, status }: Person) => statuses.get(id) ?? status;
  const columns: Column<Person>[] = [
    {
      id: 'name',
      head: t`Name`,
      title: true,
      cell: ({ fullName, email }) => (
        <>
          <bdi>{fullName}</bdi>
          <span className="people-email">
            <bdi>{email}</bdi>
          </span>
        </>
      ),
    },
    { id: 'country', head: t`Country`, cell: ({ countryCode }) => nameOfCountry(countryCode) },
    { id: 'agency', head: t`Agency`, cell: ({ agency }) => <span>{agency ? <bdi>{agency.name}</bdi> : '–'}</span> },
    { id: 'roles', head: t`Roles`, cell: (person) => <Roles person={person} /> },
    {
      id: 'standing',
      head: t`Account`,
      cell: (person) =>
        statusOf(person) === 'ACTIVE' ? (
          <Tag tone="good">
            <Trans>Active</Trans>
          </Tag>
        ) : (
          <Tag tone="bad">
            <Trans>Suspended</Trans>
          </Tag>
        ),
    },
    {
      id: 'act',
      head: t`Change`,
      cell: (person) =>
        person.id === me.id ? (
          <span className="quiet">
            <Trans>This is you</Trans>
          </span>
        ) : (
          <StandingButton
            name={person.fullName}
            status={statusOf(person)}
            onPress={() => {
              setAsked({ ...person, status: statusOf(person), time: Date.now() });
              setOpen(true);
            }}
          />
        ),
    },
  ];
  const shown = format.number(pages.nodes.length);
  const total = format.number(pages.totalCount);
  const name = last?.name ?? '';
  return (
    <>
      {last && (
        <div className="people-done">
          <Notice
            kind="good"
            live
            title={
              last.status === 'SUSPENDED' ? (
                <Trans>{name} is suspended and signed out.</Trans>
              ) : (
                <Trans>{name} can sign in again.</Trans>
              )
            }
          />
        </div>
      )}
      {pages.error && <RefusalNotice error={pages.error} retry={pages.retry} />}
      <DataTable
        caption={t`People`}
        columns={columns}
        rows={pages.nodes}
        keyOf={({ id }) => id}
        empty={
          <EmptyState title={<Trans>Nobody matches this filter</Trans>}>
            <Trans>Choose another country or role, or look for a shorter part of the name.</Trans>
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
            {shown} of {total} people
          </Trans>
        }
      />
      {asked && (
        <StandingDialog
          key={asked.time}
          open={open}
          person={asked}
          onClose={() => setOpen(false)}
          onChanged={(status) => {
            setStatuses((before) => new Map(before).set(asked.id, status));
            setLast({ name: asked.fullName, status });
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function StandingButton(props: { readonly name: string; readonly status: PersonStatus; readonly onPress: () => void }) {
  const { t } = useLingui();
  const { name, status, onPress } = props;
  const isActive = status === 'ACTIVE';
  return (
    <Button tone="plain" onClick={onPress} aria-label={isActive ? t`Suspend ${name}` : t`Reinstate ${name}`}>
      {isActive ? <Trans>Suspend</Trans> : <Trans>Reinstate</Trans>}
    </Button>
  );
}

/** What a person is, and where: one line for each role. */
function Roles({ person }: { readonly person: Person }) {
  const { t } = useLingui();
  const roles = useRoleWords();
  const reaches = useReachWords();
  const { nameOfCountry, nameOfRegion } = usePlaces();
  const reachOf = ({ scopeKind, scopeValue }: Person['grants'][number]) => {
    if (scopeKind === 'REGION') return nameOfRegion(scopeValue);
    if (scopeKind === 'COUNTRY') return nameOfCountry(scopeValue);
    if (scopeKind === 'GLOBAL') return reaches.GLOBAL;
    return person.agency?.id === scopeValue ? person.agency.name : t`another agency`;
  };
  return (
    <ul className="people-roles">
      {person.grants.map((grant) => (
        <li key={grant.id}>
          {roles[grant.role]} · <bdi>{reachOf(grant)}</bdi>
        </li>
      ))}
    </ul>
  );
}
