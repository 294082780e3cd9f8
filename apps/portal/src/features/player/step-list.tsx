import { Trans } from '@lingui/react/macro';
import { ProofStripe, Row, Rows, Tag } from '@provost/ui';
import { Link } from 'react-router';
import type { StepPageQuery } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { paths } from '../../shared/paths';
import { useKindWords } from './words';

export interface StepListProps {
  readonly enrolmentId: string;
  readonly steps: StepPageQuery['stepPage']['siblings'];
  /** The step on screen. */
  readonly current?: string;
}

/** Steps of a module, each with its proof; one that is not open yet has no link. */
export function StepList({ enrolmentId, steps, current }: StepListProps) {
  const kinds = useKindWords();
  const format = useFormat();
  return (
    <Rows>
      {steps.map(({ id, kind, title, minutes, required, progress }) => {
        const { complete, open, spans } = progress;
        const covered = complete ? 1 : spans.reduce((sum, { from, to }) => sum + to - from, 0);
        return (
          <Row
            key={id}
            title={
              open && id !== current ? (
                <Link to={paths.step(enrolmentId, id)}>{title}</Link>
              ) : (
                <span aria-current={id === current ? 'step' : undefined}>{title}</span>
              )
            }
            note={
              <>
                {kinds[kind]} · {format.duration(minutes * 60)}
                {!required && (
                  <>
                    {' · '}
                    <Trans>Optional</Trans>
                  </>
                )}
              </>
            }
            state={<StepTag complete={complete} open={open} />}
          >
            <ProofStripe parts={[{ weight: 1, spans, complete }]} label={format.percent(covered)} size="thin" />
          </Row>
        );
      })}
    </Rows>
  );
}

function StepTag({ complete, open }: { readonly complete: boolean; readonly open: boolean }) {
  if (complete) {
    return (
      <Tag tone="good">
        <Trans>Complete</Trans>
      </Tag>
    );
  }
  if (open) return null;
  return (
    <Tag tone="mute">
      <Trans>Not open yet</Trans>
    </Tag>
  );
}
