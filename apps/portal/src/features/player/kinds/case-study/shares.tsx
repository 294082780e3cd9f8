import { Plural, Trans } from '@lingui/react/macro';
import type { CaseState, Scene } from '@provost/domain';
import { directionOf, Tag } from '@provost/ui';
import { useQuery } from 'urql';
import { useFormat } from '../../../../shared/format';
import { DecisionSharesQuery } from './case-study.graphql';

interface SharesProps {
  readonly scenes: readonly Scene[];
  readonly state: CaseState;
  readonly locale: string;
  readonly enrolmentId: string;
  readonly stepId: string;
}

/** How other officers decided where she did: shares only, and nothing where too few did. */
export function Shares({ scenes, state, locale, enrolmentId, stepId }: SharesProps) {
  const format = useFormat();
  const [{ data, error }] = useQuery({
    query: DecisionSharesQuery,
    variables: { enrolmentId, stepId },
    requestPolicy: 'cache-and-network',
  });
  const shares = data?.decisionShares ?? [];
  const told = [...new Set(scenes)].filter(({ id }) => shares.some(({ place }) => place === id));
  const words = { lang: locale, dir: directionOf(locale) };
  return (
    <>
      <h3>
        <Trans>How other officers decided</Trans>
      </h3>
      {error && (
        <p className="small quiet">
          <Trans>This could not be loaded; it needs a line to the college.</Trans>
        </p>
      )}
      {data && told.length === 0 && (
        <p className="small quiet">
          <Trans>Too few officers have ended this case to say so without telling who.</Trans>
        </p>
      )}
      <ul className="case-rulings">
        {told.map((scene) => {
          const here = shares.filter(({ place }) => place === scene.id);
          const of = here[0]?.of ?? 0;
          return (
            <li key={scene.id} className="case-shares">
              <p className="small quiet">
                <bdi lang={locale}>{scene.title}</bdi> · <Plural value={of} one="# officer" other="# officers" />
              </p>
              {scene.choices.map(({ id, label }) => {
                const share = (here.find(({ decision }) => decision === id)?.officers ?? 0) / of;
                return (
                  <div key={id} className="case-share">
                    <span {...words}>
                      {label}{' '}
                      {state.chosen.has(`${scene.id}/${id}`) && (
                        <Tag>
                          <Trans>You</Trans>
                        </Tag>
                      )}
                    </span>
                    <span className="figure">{format.percent(share)}</span>
                    <span className="case-meter" aria-hidden="true">
                      <span style={{ inlineSize: `${Math.round(share * 100)}%` }} />
                    </span>
                  </div>
                );
              })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
