import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { leastSeen, mostPlayedAgain, viewedStretches, type ViewedStretch } from '@provost/domain';
import { DataTable, Disclosure, Notice, Section, Select } from '@provost/ui';
import { useId, useState } from 'react';
import { useQuery } from 'urql';
import type { StepViewsQuery as Answer } from '../../../gql/graphql';
import { useFormat } from '../../../shared/format';
import { LOCALE_NAMES, type Locale } from '../../../shared/i18n';
import { Loaded } from '../../../shared/loaded';
import { HeatChart } from './heat-chart';
import './heat-map.css';
import { StepViewsQuery } from './views.graphql';

type Views = Answer['stepViews'];

/** Rows of the table at most: what is read line by line is not read by the second. */
const MOST_ROWS = 30;
const EVERY_COUNTRY = 'all';

/** How a medium is watched, second by second, for its trainers: by language and country, never by person. */
export default function HeatMap({ stepId, locale }: { readonly stepId: string; readonly locale: Locale }) {
  const [chosen, choose] = useState<{ readonly locale: Locale; readonly country: string | null }>({
    locale,
    country: null,
  });
  const [query, again] = useQuery({
    query: StepViewsQuery,
    variables: { stepId, ...chosen },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Section
      title={<Trans>What is watched, and watched again</Trans>}
      note={
        <Trans>
          Over all editions of this step in which it is as long as now. An officer counts once for a second, and again
          for each time she played it anew.
        </Trans>
      }
      wide
    >
      <Loaded query={query} retry={again}>
        {({ stepViews }) => (
          <div className="heat">
            <Choices
              views={stepViews}
              onChoose={(change) => choose({ locale: stepViews.locale, country: null, ...change })}
            />
            <div aria-live="polite" className="heat" aria-busy={query.fetching}>
              <Figures views={stepViews} />
            </div>
          </div>
        )}
      </Loaded>
    </Section>
  );
}

interface ChoicesProps {
  readonly views: Views;
  readonly onChoose: (change: { readonly locale?: Locale; readonly country?: string | null }) => void;
}

/** Which language, and which of its countries. One of each is no choice. */
function Choices({ views, onChoose }: ChoicesProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { locale, locales, country, countries } = views;
  const names = countries.map(({ country: code, officers }) => {
    const [name, number] = [format.country(code), format.number(officers)];
    return { value: code, label: `${name} (${number})` };
  });
  const isListed = country === null || countries.some((one) => one.country === country);
  return (
    <div className="heat-choices">
      {locales.length > 1 && (
        <Select<Locale>
          label={t`Language`}
          value={locale}
          options={locales.map((one) => ({ value: one, label: LOCALE_NAMES[one] }))}
          onChange={(one) => onChoose({ locale: one })}
        />
      )}
      {(names.length > 0 || country !== null) && (
        <Select
          label={t`Country`}
          value={country ?? EVERY_COUNTRY}
          options={[
            { value: EVERY_COUNTRY, label: t`All countries` },
            ...names,
            ...(isListed ? [] : [{ value: country, label: format.country(country) }]),
          ]}
          onChange={(one) => onChoose({ country: one === EVERY_COUNTRY ? null : one })}
        />
      )}
    </div>
  );
}

function Figures({ views }: { readonly views: Views }) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useId();
  const { officers, changes, durationSeconds, leastGroup } = views;
  const least = format.number(leastGroup);
  if (officers === null || officers === undefined) {
    return (
      <Notice kind="info" title={<Trans>There are no figures yet.</Trans>}>
        <p>
          <Trans>They appear once {least} officers have watched it: figures about fewer would be about persons.</Trans>
        </p>
      </Notice>
    );
  }
  const stretches = viewedStretches(changes, durationSeconds, MOST_ROWS);
  const most = Math.max(1, ...changes.map(({ plays }) => plays));
  return (
    <figure className="heat-figure">
      <div id={words}>
        <Summary stretches={stretches} officers={officers} />
      </div>
      <div className="heat-plot" dir="ltr">
        <span className="heat-most">{format.number(most)}</span>
        <HeatChart {...{ changes, durationSeconds, most }} label={t`Views by second`} describedBy={words} />
        <div className="heat-clock" aria-hidden="true">
          {[0, 0.25, 0.5, 0.75, 1].map((share) => (
            <span key={share}>{format.clock(durationSeconds * share)}</span>
          ))}
        </div>
      </div>
      <figcaption className="heat-legend">
        <span className="is-viewers">
          <Trans>Officers who saw it</Trans>
        </span>
        <span className="is-plays">
          <Trans>Played again by them</Trans>
        </span>
      </figcaption>
      <Disclosure title={<Trans>The same as a table</Trans>}>
        <StretchTable stretches={stretches} />
      </Disclosure>
    </figure>
  );
}

function useStretchWords() {
  const format = useFormat();
  return ({ from, to }: ViewedStretch) => `${format.clock(from)}–${format.clock(to)}`;
}

/** What the picture shows first, in words. */
function Summary({ stretches, officers }: { readonly stretches: readonly ViewedStretch[]; readonly officers: number }) {
  const place = useStretchWords();
  const format = useFormat();
  const again = mostPlayedAgain(stretches);
  const fewest = leastSeen(stretches);
  const [againAt, fewestAt] = [again && place(again), fewest && place(fewest)];
  const few = format.number(Math.round(fewest?.viewers ?? 0));
  return (
    <>
      <p className="heat-lead">
        <Plural value={officers} one="# officer has played it." other="# officers have played it." />
      </p>
      {againAt && (
        <p>
          <Trans>
            Played again most: <bdi dir="ltr">{againAt}</bdi>. Something there may need a second explanation.
          </Trans>
        </p>
      )}
      {fewestAt && (
        <p>
          <Trans>
            Seen by the fewest: <bdi dir="ltr">{fewestAt}</bdi>, by about {few}.
          </Trans>
        </p>
      )}
    </>
  );
}

function StretchTable({ stretches }: { readonly stretches: readonly ViewedStretch[] }) {
  const { t } = useLingui();
  const format = useFormat();
  const place = useStretchWords();
  // A tenth of an officer says something only where there are few.
  const mean = (value: number) => format.number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
  return (
    <DataTable
      caption={t`Views by stretch, on average over its seconds`}
      rows={stretches}
      keyOf={({ from }) => String(from)}
      columns={[
        { id: 'at', head: t`From and to`, title: true, cell: (row) => <bdi dir="ltr">{place(row)}</bdi> },
        { id: 'viewers', head: t`Officers who saw it`, numeric: true, cell: ({ viewers }) => mean(viewers) },
        { id: 'again', head: t`Played again by them`, numeric: true, cell: (row) => mean(row.again) },
      ]}
    />
  );
}
