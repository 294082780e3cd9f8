import { Plural, Trans } from '@lingui/react/macro';
import type { Scene } from '@provost/domain';
import { directionOf, Tag } from '@provost/ui';
import { useQuery } from 'urql';
import type { DecisionSharesQuery as Answer } from '../../../../gql/graphql';
import { useFormat } from '../../../../shared/format';
import { useSaveState } from '../../../../shared/save-state';
import { DecisionSharesQuery } from './case-study.graphql';

type Share = Answer['decisionShares'][number];

export interface SharesAtHand {
  /** What is known of a scene; nothing where too few decided there. */
  readonly of: (scene: string) => readonly Share[];
  readonly state: 'waiting' | 'failed' | 'none' | 'told';
}

/**
 * How other officers decided. The college answers whoever has ended the case, so it is asked once this run's ending has
 * reached it.
 */
export function useShares(enrolmentId: string, stepId: string): SharesAtHand {
  const saved = useSaveState() === 'saved';
  const [{ data, error }] = useQuery({
    query: DecisionSharesQuery,
    variables: { enrolmentId, stepId },
    requestPolicy: 'cache-and-network',
    pause: !saved,
  });
  const shares = data?.decisionShares ?? [];
  const of = (scene: string) => shares.filter(({ place }) => place === scene);
  if (shares.length > 0) return { of, state: 'told' };
  if (error) return { of, state: 'failed' };
  return { of, state: data && saved ? 'none' : 'waiting' };
}

/** Why no shares are shown, where none are. */
export function SharesMissing({ state }: { readonly state: SharesAtHand['state'] }) {
  if (state === 'told') return null;
  return (
    <p className="small quiet" role="status">
      {state === 'waiting' && <Trans>How other officers decided is shown once your run is saved.</Trans>}
      {state === 'failed' && (
        <Trans>How other officers decided could not be loaded; it needs a line to the college.</Trans>
      )}
      {state === 'none' && (
        <Trans>Too few officers have ended this case to say how they decided without telling who.</Trans>
      )}
    </p>
  );
}

interface DecisionSharesProps {
  readonly scene: Scene;
  readonly chosen: string;
  readonly shares: readonly Share[];
  readonly locale: string;
}

/** How other officers first decided at one scene: shares only, never who. */
export function DecisionShares({ scene, chosen, shares, locale }: DecisionSharesProps) {
  const format = useFormat();
  const of = shares[0]?.of ?? 0;
  if (of === 0) return null;
  const isHere = (decision: string) => scene.choices.some(({ id }) => id === decision);
  const elsewhere = shares.reduce((sum, { decision, officers }) => (isHere(decision) ? sum : sum + officers), 0);
  return (
    <div className="case-shares">
      <p className="small quiet">
        <Trans>How other officers decided here first</Trans> · <Plural value={of} one="# officer" other="# officers" />
      </p>
      <ul>
        {scene.choices.map(({ id, label }) => {
          const share = (shares.find(({ decision }) => decision === id)?.officers ?? 0) / of;
          return (
            <li key={id} className={id === chosen ? 'case-share is-hers' : 'case-share'} dir={directionOf(locale)}>
              <span>
                <span lang={locale}>{label}</span>{' '}
                {id === chosen && (
                  <Tag>
                    <Trans>You</Trans>
                  </Tag>
                )}
              </span>
              <span className="figure">{format.percent(share)}</span>
              <span className="case-meter" aria-hidden="true">
                <span style={{ inlineSize: `${Math.round(share * 100)}%` }} />
              </span>
            </li>
          );
        })}
        {elsewhere > 0 && (
          <li className="case-share">
            <span>
              <Trans>A way of another edition</Trans>
            </span>
            <span className="figure">{format.percent(elsewhere / of)}</span>
          </li>
        )}
      </ul>
    </div>
  );
}
