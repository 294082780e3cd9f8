import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, Notice, Section } from '@provost/ui';
import { useQuery } from 'urql';
import type { FirstAnswersQuery as Answer } from '../../../../gql/graphql';
import { useFormat } from '../../../../shared/format';
import type { Locale } from '../../../../shared/i18n';
import { Loaded } from '../../../../shared/loaded';
import './first-answers.css';
import { FirstAnswersQuery } from './first-answers.graphql';

type Place = Answer['firstAnswers']['places'][number];
type Figures = Place & { readonly officers: number; readonly rightShare: number };

const hasFigures = (place: Place): place is Figures => place.officers != null && place.rightShare != null;

/** Where officers stumble in a lesson, for its trainers: their first answers as shares, never by person. */
export default function FirstAnswers({ stepId, locale }: { readonly stepId: string; readonly locale: Locale }) {
  const [query, again] = useQuery({
    query: FirstAnswersQuery,
    variables: { stepId, locale },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Section
      title={<Trans>Where officers stumble</Trans>}
      note={
        <Trans>
          First answers, over all published editions as far as a question reads as it does in the newest. An officer
          counts once.
        </Trans>
      }
      wide
    >
      <Loaded query={query} retry={again}>
        {({ firstAnswers: { places, leastGroup } }) => <Places places={places} leastGroup={leastGroup} />}
      </Loaded>
    </Section>
  );
}

function Places({ places, leastGroup }: { readonly places: readonly Place[]; readonly leastGroup: number }) {
  const format = useFormat();
  const known = places.filter(hasFigures);
  const few = places.filter((place) => !hasFigures(place));
  const least = format.number(leastGroup);
  if (known.length === 0) {
    return (
      <Notice kind="info" title={<Trans>There are no figures yet.</Trans>}>
        <p>
          <Trans>They appear once {least} officers have answered: figures about fewer would be about persons.</Trans>
        </p>
      </Notice>
    );
  }
  return (
    <div className="stumbles">
      <Hardest places={known} />
      {known.map((place) => (
        <Stumble key={place.place} place={place} />
      ))}
      {few.length > 0 && (
        <Disclosure title={<Trans>Answered by fewer than {least}</Trans>}>
          <ul>
            {few.map(({ place, prompt }) => (
              <li key={place} dir="auto">
                {prompt}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

/** What the figures show first, in words. */
function Hardest({ places }: { readonly places: readonly Figures[] }) {
  const format = useFormat();
  const [hardest] = places.toSorted((a, b) => a.rightShare - b.rightShare);
  if (!hardest || hardest.rightShare === 1) {
    return (
      <p className="stumble-lead">
        <Trans>Everybody was right at the first try.</Trans>
      </p>
    );
  }
  const { prompt, rightShare } = hardest;
  const share = format.percent(rightShare);
  return (
    <p className="stumble-lead">
      <Trans>
        Hardest at the first try: <bdi>{prompt}</bdi> – {share} were right.
      </Trans>
    </p>
  );
}

function Stumble({ place }: { readonly place: Figures }) {
  const { t } = useLingui();
  const format = useFormat();
  const { prompt, under, officers, rightShare, parts } = place;
  const share = format.percent(rightShare);
  return (
    <section className="stumble">
      <p className="kicker">
        <bdi>{under}</bdi>
      </p>
      <h3 dir="auto">{prompt}</h3>
      <p className="small">
        {t`${plural(officers, { one: '# officer answered', other: '# officers answered' })}, ${share} rightly at the first try.`}
      </p>
      <ul>
        {parts.map((part, index) => (
          <Part key={index} part={part} />
        ))}
      </ul>
    </section>
  );
}

function Part({ part: { text, right, share } }: { readonly part: Place['parts'][number] }) {
  const format = useFormat();
  const percent = format.percent(share);
  const tone = right == null ? 'is-got' : right ? 'is-right' : 'is-wrong';
  return (
    <li className="stumble-part">
      <span dir="auto">{text}</span>
      <span className="small quiet">
        {right == null && <Trans>{percent} got it right</Trans>}
        {right === true && <Trans>{percent} chose it, and it is right</Trans>}
        {right === false && <Trans>{percent} chose it, and it is not right</Trans>}
      </span>
      <span className="stumble-scale" aria-hidden="true">
        <span className={tone} style={{ inlineSize: `${Math.round(share * 1000) / 10}%` }} />
      </span>
    </li>
  );
}
