import { Trans } from '@lingui/react/macro';
import { Actions, Button, directionOf, Row, Rows, Tag } from '@provost/ui';
import { useEffect, useEffectEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useMutation, useQuery, type CombinedError } from 'urql';
import { useFormat } from '../../../../shared/format';
import { useLocale } from '../../../../shared/i18n';
import { paths } from '../../../../shared/paths';
import { RefusalNotice } from '../../../../shared/refusal';
import type { ContentOfType, RendererProps } from '../../renderer';
import { ClosedNotice, type Closed } from './closed-notice';
import { OwnRules } from './own-rules';
import { MyAttemptsQuery, StartAttemptMutation } from './quiz.graphql';
import { QuizTimes } from './quiz-times';

/** Before a quiz: its rules, the attempts so far, and the way in. */
export default function QuizStart(props: RendererProps<ContentOfType<'QuizContent'>, 'quiz'>) {
  const { content, contentLocale, enrolmentId, stepId } = props;
  const locale = useLocale();
  const format = useFormat();
  const navigate = useNavigate();
  const [{ data }] = useQuery({
    query: MyAttemptsQuery,
    variables: { enrolmentId, stepId },
    requestPolicy: 'cache-and-network',
  });
  const [{ fetching }, start] = useMutation(StartAttemptMutation);
  const [error, setError] = useState<CombinedError | null>(null);
  const [closed, setClosed] = useState<Closed | null>(null);
  const ready = useEffectEvent(() => props.onReady());
  useEffect(() => ready(), []);

  const begin = async () => {
    const answer = await start({ enrolmentId, stepId, locale });
    setError(answer.error ?? null);
    const result = answer.data?.startAttempt;
    if (result?.__typename === 'Attempt') await navigate(paths.quiz(result.id));
    if (result?.__typename === 'AttemptsExhausted') setClosed({ reason: 'EXHAUSTED' });
    if (result?.__typename === 'QuizClosed') setClosed(result);
  };
  const attempts = data?.myAttempts ?? [];
  const running = attempts.find(({ submittedAt }) => !submittedAt);
  const questions = format.number(content.questionCount);
  const mark = format.percent(content.passMark);
  const limit = content.timeLimitMinutes ? format.duration(content.timeLimitMinutes * 60) : null;
  const allowed = content.attemptsAllowed ? format.number(content.attemptsAllowed) : null;
  return (
    <div className="reading">
      <p lang={contentLocale} dir={directionOf(contentLocale)}>
        {content.instructions}
      </p>
      <ul>
        <li>
          <Trans>Questions: {questions}</Trans>
        </li>
        <li>
          <Trans>Needed to pass: {mark}</Trans>
        </li>
        {limit && (
          <li>
            <Trans>Time: {limit}, by the clock of the server</Trans>
          </li>
        )}
        {content.paging === 'ONE' && (
          <li>
            <Trans>One question a page; you go to and fro as you like</Trans>
          </li>
        )}
        {allowed && (
          <li>
            <Trans>Attempts allowed: {allowed}</Trans>
          </li>
        )}
        <QuizTimes content={content} />
      </ul>
      {data?.myAccommodation && <OwnRules content={content} granted={data.myAccommodation} />}
      {error && <RefusalNotice error={error} />}
      {closed && <ClosedNotice closed={closed} />}
      <Actions>
        {running ? (
          <Button onClick={() => void navigate(paths.quiz(running.id))}>
            <Trans>Go on with your attempt</Trans>
          </Button>
        ) : (
          <Button busy={fetching} onClick={() => void begin()}>
            {content.exam ? <Trans>Start the exam</Trans> : <Trans>Start the quiz</Trans>}
          </Button>
        )}
      </Actions>
      {attempts.length > 0 && (
        <Rows>
          {attempts.map((attempt) => {
            const number = format.number(attempt.number);
            return (
              <Row
                key={attempt.id}
                title={
                  <Link to={paths.quiz(attempt.id)}>
                    <Trans>Attempt {number}</Trans>
                  </Link>
                }
                note={format.dateTime(attempt.startedAt)}
                state={
                  attempt.submittedAt && (
                    <Tag tone={attempt.passed ? 'good' : 'warn'}>
                      {attempt.passed ? <Trans>Passed</Trans> : <Trans>Not passed</Trans>}
                    </Tag>
                  )
                }
                act={attempt.share != null ? format.percent(attempt.share) : undefined}
              />
            );
          })}
        </Rows>
      )}
    </div>
  );
}
