import { Trans, useLingui } from '@lingui/react/macro';
import { Button, LinkButton, Row, Rows, Section, Skeleton, Tag, TextField } from '@provost/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { FittingQuery as FittingAnswer } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { FittingQuery } from './home.graphql';
import './fitting.css';

const OFFERED = [5, 12, 20, 30];
const MOST_MINUTES = 480;

/** "I have 12 minutes": what of her courses fits into the time that an officer has now. */
export default function Fitting() {
  const { t } = useLingui();
  const format = useFormat();
  const [minutes, setMinutes] = useState<number | null>(null);
  const [own, setOwn] = useState('');
  return (
    <Section title={<Trans>How long do you have?</Trans>} note={<Trans>See what fits, and begin at once.</Trans>}>
      <div className="fitting-choices" role="group" aria-label={t`Minutes that you have`}>
        {OFFERED.map((value) => (
          <Button key={value} tone="quiet" aria-pressed={minutes === value} onClick={() => setMinutes(value)}>
            {format.duration(value * 60)}
          </Button>
        ))}
        <form
          className="fitting-own"
          onSubmit={(event) => {
            event.preventDefault();
            const asked = Math.floor(Number(own));
            if (asked >= 1 && asked <= MOST_MINUTES) setMinutes(asked);
          }}
        >
          <TextField
            label={<Trans>Other, in minutes</Trans>}
            type="number"
            inputMode="numeric"
            min={1}
            max={MOST_MINUTES}
            value={own}
            onChange={setOwn}
          />
          <Button tone="quiet" type="submit">
            <Trans>See what fits</Trans>
          </Button>
        </form>
      </div>
      {minutes !== null && <Pieces minutes={minutes} />}
    </Section>
  );
}

function Pieces({ minutes }: { readonly minutes: number }) {
  const locale = useLocale();
  const [query, again] = useQuery({
    query: FittingQuery,
    variables: { minutes, locale },
    requestPolicy: 'cache-and-network',
  });
  return (
    <div aria-live="polite">
      <Loaded query={query} retry={again} skeleton={<Skeleton height={6} />}>
        {({ piecesThatFit }) => <Proposed pieces={piecesThatFit} minutes={minutes} />}
      </Loaded>
    </div>
  );
}

function Proposed(props: { readonly pieces: FittingAnswer['piecesThatFit']; readonly minutes: number }) {
  const { pieces } = props;
  const format = useFormat();
  const asked = format.duration(props.minutes * 60);
  if (pieces.length === 0) {
    return (
      <p>
        <Trans>Nothing that is open to you now is as short as {asked}.</Trans>
      </p>
    );
  }
  return (
    <Rows>
      {pieces.map(({ enrolmentId, stepId, title, courseTitle, minutes, begun, completesModule }, index) => {
        const time = format.duration(minutes * 60);
        return (
          <Row
            key={`${enrolmentId}/${stepId}`}
            title={title}
            note={
              <>
                {courseTitle} · {begun ? <Trans>{time} left of it</Trans> : time}
              </>
            }
            state={
              completesModule && (
                <Tag tone="good">
                  <Trans>Completes its module</Trans>
                </Tag>
              )
            }
            act={
              <LinkButton tone={index === 0 ? 'primary' : 'quiet'} to={paths.step(enrolmentId, stepId)}>
                {begun ? <Trans>Go on</Trans> : <Trans>Start</Trans>}
              </LinkButton>
            }
          />
        );
      })}
    </Rows>
  );
}
