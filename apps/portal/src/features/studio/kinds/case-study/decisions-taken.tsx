import { Plural, Trans } from '@lingui/react/macro';
import { directionOf, Notice, Section } from '@provost/ui';
import { useQuery } from 'urql';
import type { DecisionsTakenQuery as Answer } from '../../../../gql/graphql';
import { useFormat } from '../../../../shared/format';
import { useLocale, type Locale } from '../../../../shared/i18n';
import { Loaded } from '../../../../shared/loaded';
import { DecisionsTakenQuery } from './decisions-taken.graphql';
import './decisions-taken.css';

type Taken = Answer['stepDecisions'];
type Place = Taken['places'][number];

/** What officers decided in a case, place by place, for its trainers: never who, and nothing about a few. */
export default function DecisionsTaken({ stepId }: { readonly stepId: string; readonly locale: Locale }) {
  const locale = useLocale();
  const [query, again] = useQuery({
    query: DecisionsTakenQuery,
    variables: { stepId, locale },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Section
      wide
      title={<Trans>What officers decided</Trans>}
      note={
        <Trans>
          Over all editions and languages of this step: the first decision of each officer at each place, whether or not
          she came to an end.
        </Trans>
      }
    >
      <Loaded query={query} retry={again}>
        {({ stepDecisions }) => <Places taken={stepDecisions} />}
      </Loaded>
    </Section>
  );
}

function Places({ taken }: { readonly taken: Taken }) {
  const format = useFormat();
  const least = format.number(taken.leastGroup);
  const { officers } = taken;
  if (officers === null || officers === undefined) {
    return (
      <Notice kind="info" title={<Trans>There are no figures yet.</Trans>}>
        <p>
          <Trans>They appear once {least} officers have decided: figures about fewer would be about persons.</Trans>
        </p>
      </Notice>
    );
  }
  return (
    <>
      <p className="taken-lead">
        <Plural value={officers} one="# officer has decided in it." other="# officers have decided in it." />
      </p>
      <ol className="taken">
        {taken.places.map((place) => (
          <PlaceTaken key={place.place} place={place} locale={taken.locale} least={least} />
        ))}
      </ol>
    </>
  );
}

interface PlaceTakenProps {
  readonly place: Place;
  readonly locale: string;
  readonly least: string;
}

function PlaceTaken({ place, locale, least }: PlaceTakenProps) {
  const format = useFormat();
  const { title, officers, ways } = place;
  const words = { lang: locale, dir: directionOf(locale) };
  return (
    <li dir={words.dir}>
      <h3 {...words}>{title}</h3>
      {officers === null || officers === undefined ? (
        <p className="small quiet">
          <Trans>Fewer than {least} officers decided here.</Trans>
        </p>
      ) : (
        <>
          <p className="small quiet">
            <Plural value={officers} one="# officer" other="# officers" />
          </p>
          <ul>
            {ways.map((way) => {
              const share = way.officers / officers;
              return (
                <li key={way.decision} className="taken-way">
                  <span>
                    {way.label === null || way.label === undefined ? (
                      <Trans>A way of another edition</Trans>
                    ) : (
                      <span lang={locale}>{way.label}</span>
                    )}
                    {way.leadsTo && (
                      <span className="small quiet" lang={locale}>
                        {' '}
                        → {way.leadsTo}
                      </span>
                    )}
                  </span>
                  <span className="figure">{format.percent(share)}</span>
                  <span className="taken-bar" aria-hidden="true">
                    <span style={{ inlineSize: `${Math.round(share * 100)}%` }} />
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </li>
  );
}
