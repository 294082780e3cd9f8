import { Trans, useLingui } from '@lingui/react/macro';
import { Chips, Lead, LinkButton, Section } from '@provost/ui';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { DeskFiguresQuery } from './desk.graphql';
import { Figures } from './figures';
import { useDeskScope } from './desk-scope';
import { exportOf, searchOf, useDeskFilter, type DeskChoice } from './filter';
import { Filters } from './filters';
import { Agencies, Countries } from './places';
import { Requests } from './requests';
import './desk.css';

/** The country desk: one filter in the address; figures, tables and requests all follow it. */
export default function DeskPage() {
  const { t } = useLingui();
  const { choice, choose } = useDeskFilter();
  return (
    <Page title={t`Desk`}>
      <Lead
        title={<Trans>Who is certified, and who will lapse</Trans>}
        actions={
          <LinkButton tone="quiet" to={paths.deskOfficers + searchOf(choice)}>
            <Trans>See the officers</Trans>
          </LinkButton>
        }
      />
      <Filters choice={choice} choose={choose} />
      {/* Made anew with each filter, so that old numbers never stand under a new one. */}
      <Results key={searchOf(choice)} choice={choice} />
    </Page>
  );
}

function Results({ choice }: { readonly choice: DeskChoice }) {
  const { t } = useLingui();
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const locale = useLocale();
  const scope = useDeskScope();
  // Whoever has one country is not shown a table of one row.
  const hasOneCountry = scope?.countries.length === 1;
  const by = hasOneCountry || search.get('by') === 'agency' ? 'agency' : 'country';
  const [query, again] = useQuery({
    query: DeskFiguresQuery,
    variables: { filter: choice },
    requestPolicy: 'cache-and-network',
  });
  const regroup = (chosen: 'country' | 'agency') =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (chosen === 'agency') after.set('by', chosen);
        else after.delete('by');
        return after;
      },
      { replace: true },
    );
  return (
    <>
      <Loaded query={query} retry={again}>
        {({ deskFigures }) => {
          const time = format.dateTime(deskFigures.asOf);
          return (
            <>
              <Figures figures={deskFigures} choice={choice} />
              <p className="small quiet desk-as-of">
                <Trans>As of {time}</Trans>
              </p>
            </>
          );
        }}
      </Loaded>
      <div className="desk-split">
        <Section wide title={<Trans>Certified share</Trans>}>
          <div className="desk-by">
            {!hasOneCountry && (
              <Chips
                label={t`Group by`}
                value={by}
                onChange={regroup}
                chips={[
                  { value: 'country', label: <Trans>By country</Trans> },
                  { value: 'agency', label: <Trans>By agency</Trans> },
                ]}
              />
            )}
            <a
              href={by === 'country' ? exportOf('countries', choice, { locale }) : exportOf('agencies', choice)}
              download
            >
              <Trans>Export this table (CSV)</Trans>
            </a>
          </div>
          {by === 'country' ? <Countries choice={choice} /> : <Agencies choice={choice} />}
        </Section>
        <Section wide id="requests" title={<Trans>Requests</Trans>}>
          <Requests choice={choice} />
        </Section>
      </div>
    </>
  );
}
