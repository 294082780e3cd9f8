import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState, Loading, Pager, ProofStripe, Section } from '@provost/ui';
import { useFormat } from '../../shared/format';
import { formattingLocale, useLocale } from '../../shared/i18n';
import { usePages } from '../../shared/pages';
import { RefusalNotice } from '../../shared/refusal';
import { WebinarAttendanceQuery } from './webinars.graphql';

export interface AttendanceProps {
  readonly webinarId: string;
  /** How long the webinar is. */
  readonly minutes: number;
  /** False while nobody can have been there yet. */
  readonly begun: boolean;
}

/** Who registered, and the minutes that the server itself saw them; for whoever may change the webinar. */
export function Attendance({ webinarId, minutes, begun }: AttendanceProps) {
  const { t } = useLingui();
  const format = useFormat();
  const locale = useLocale();
  const list = usePages(WebinarAttendanceQuery, { webinarId }, (data) => data.webinarAttendance);
  const countries = new Intl.DisplayNames(formattingLocale(locale), { type: 'region' });
  const shown = format.number(list.nodes.length);
  const all = format.number(list.totalCount ?? 0);
  const length = format.duration(minutes * 60);
  return (
    <Section
      wide
      title={begun ? <Trans>Who was there</Trans> : <Trans>Who is registered</Trans>}
      note={<Trans>Minutes as the server saw them, of {length}.</Trans>}
    >
      {list.error && <RefusalNotice error={list.error} retry={list.retry} />}
      {list.totalCount === null && list.loading && <Loading label={t`Loading`} />}
      {list.totalCount === 0 && (
        <EmptyState title={<Trans>Nobody is registered yet</Trans>}>
          <Trans>
            Officers find the webinar in their list of webinars, and as a step of a course that asks for it.
          </Trans>
        </EmptyState>
      )}
      {list.nodes.length > 0 && (
        <DataTable
          caption={begun ? t`Who was there` : t`Who is registered`}
          rows={list.nodes}
          keyOf={({ personId }) => personId}
          columns={[
            { id: 'name', title: true, head: <Trans>Name</Trans>, cell: ({ fullName }) => <bdi>{fullName}</bdi> },
            { id: 'country', head: <Trans>Country</Trans>, cell: ({ countryCode }) => countries.of(countryCode) },
            {
              id: 'registered',
              head: <Trans>Registered</Trans>,
              cell: ({ registeredAt }) =>
                registeredAt ? format.date(registeredAt) : <Trans>Gave the place back</Trans>,
            },
            {
              id: 'stays',
              head: <Trans>Stays</Trans>,
              cell: ({ spans, presentSeconds }) => {
                const present = format.duration(presentSeconds);
                return <ProofStripe size="thin" parts={[{ weight: 1, spans }]} label={t`${present} of ${length}`} />;
              },
            },
            {
              id: 'present',
              numeric: true,
              head: <Trans>Present</Trans>,
              cell: ({ presentSeconds }) => (presentSeconds > 0 ? format.duration(presentSeconds) : '–'),
            },
          ]}
        />
      )}
      {(list.totalCount ?? 0) > 0 && (
        <Pager
          hasMore={list.hasMore}
          loading={list.loading}
          onMore={list.loadMore}
          moreLabel={<Trans>Load more</Trans>}
          status={
            <Trans>
              {shown} of {all}
            </Trans>
          }
        />
      )}
    </Section>
  );
}
