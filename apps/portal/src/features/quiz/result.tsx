import { Trans } from '@lingui/react/macro';
import { Lead, LinkButton, Section } from '@provost/ui';
import { useEffect } from 'react';
import { useFormat } from '../../shared/format';
import { paths } from '../../shared/paths';
import { Review } from './review';
import type { Attempt } from './use-answers';

export interface QuizResultProps {
  readonly attempt: Attempt;
  readonly result: NonNullable<Attempt['result']>;
}

/** The result: the share, and for each question why it counted as it did. */
export function QuizResult({ attempt, result }: QuizResultProps) {
  const format = useFormat();
  const share = format.percent(result.share);
  const mark = format.percent(attempt.passMark);
  const number = format.number(attempt.number);
  // Whoever handed in stands at the last question; what counts is said at the top.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return (
    <>
      <Lead
        kicker={attempt.exam ? <Trans>Exam, attempt {number}</Trans> : <Trans>Quiz, attempt {number}</Trans>}
        title={result.passed ? <Trans>Passed with {share}</Trans> : <Trans>Not passed: {share}</Trans>}
        actions={
          <>
            <LinkButton to={paths.step(attempt.enrolmentId, attempt.stepId)}>
              <Trans>Back to the step</Trans>
            </LinkButton>
            <LinkButton tone="quiet" to={paths.enrolment(attempt.enrolmentId)}>
              <Trans>See the whole course</Trans>
            </LinkButton>
          </>
        }
      >
        <p>{attempt.title}</p>
        <p>
          <Trans>Needed to pass: {mark}</Trans>
        </p>
      </Lead>
      <Section title={<Trans>Your answers</Trans>}>
        <ol className="questions">
          {result.review.map((question) => (
            <Review key={question.position} question={question} />
          ))}
        </ol>
      </Section>
    </>
  );
}
