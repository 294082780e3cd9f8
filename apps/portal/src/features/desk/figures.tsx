import { Trans, useLingui } from '@lingui/react/macro';
import { KeyFigures } from '@provost/ui';
import { Link } from 'react-router';
import type { DeskFiguresQuery } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { paths } from '../../shared/paths';
import { changed, searchOf, type DeskChange, type DeskChoice } from './filter';

/** A number that leads to the officers behind it: the same filter, and what this number adds to it. */
export function Drill(props: {
  readonly value: number;
  readonly of: string;
  readonly choice: DeskChoice;
  readonly change?: DeskChange;
}) {
  const { value, of, choice, change = {} } = props;
  const format = useFormat();
  const shown = format.number(value);
  if (value === 0) return shown;
  return (
    <Link to={paths.deskOfficers + searchOf(changed(choice, change))} aria-label={`${shown} ${of}`}>
      {shown}
    </Link>
  );
}

/** The desk in six numbers. */
export function Figures(props: { readonly figures: DeskFiguresQuery['deskFigures']; readonly choice: DeskChoice }) {
  const { figures, choice } = props;
  const { t } = useLingui();
  const format = useFormat();
  const share = format.percent(figures.officers > 0 ? figures.certified / figures.officers : 0);
  const newly = format.number(figures.certifiedSinceThreeMonths);
  const all = format.number(figures.certified);
  const lasting = t`certified for more than 90 days yet`;
  const lapsing = t`lapse within 90 days`;
  return (
    <KeyFigures
      figures={[
        {
          id: 'officers',
          value: <Drill value={figures.officers} of={t`officers`} choice={choice} />,
          label: t`officers`,
          note: (
            <Trans>
              {all} certified today, {share}
            </Trans>
          ),
        },
        {
          id: 'certified',
          value: (
            <Drill
              value={figures.certified - figures.expiringSoon}
              of={lasting}
              choice={choice}
              change={{ certificateStatus: 'CERTIFIED' }}
            />
          ),
          label: lasting,
          note: figures.certifiedSinceThreeMonths > 0 && <Trans>{newly} newly in three months</Trans>,
          tone: 'good',
        },
        {
          id: 'expiring',
          value: (
            <Drill
              value={figures.expiringSoon}
              of={lapsing}
              choice={choice}
              change={{ certificateStatus: 'EXPIRING' }}
            />
          ),
          label: lapsing,
        },
        {
          id: 'lapsed',
          value: (
            <Drill value={figures.lapsed} of={t`lapsed`} choice={choice} change={{ certificateStatus: 'LAPSED' }} />
          ),
          label: t`lapsed`,
        },
        {
          id: 'in-progress',
          value: (
            <Drill
              value={figures.inProgress}
              of={t`in progress`}
              choice={choice}
              change={{ certificateStatus: 'IN_PROGRESS' }}
            />
          ),
          label: t`in progress`,
        },
        {
          id: 'requests',
          value:
            figures.awaitingDecision > 0 ? (
              <a href="#requests">{format.number(figures.awaitingDecision)}</a>
            ) : (
              format.number(0)
            ),
          label: t`wait for a decision`,
        },
      ]}
    />
  );
}
