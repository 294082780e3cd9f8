import { Plural, Trans } from '@lingui/react/macro';
import { Button, Row, Tag } from '@provost/ui';
import { Link } from 'react-router';
import { useFormat } from '../../shared/format';
import { paths } from '../../shared/paths';
import type { ProvenCourse, ProvenStep } from './words';

interface UnsentAnswersProps {
  readonly attemptId: string;
  readonly count: number;
  readonly courses: readonly ProvenCourse[];
  readonly onRemove: () => void;
}

/** Answers that wait for a line, or that came when the attempt was over. */
export function UnsentAnswers({ attemptId, count, courses, onRemove }: UnsentAnswersProps) {
  const format = useFormat();
  const sat = (step: ProvenStep) => step.attempts.find(({ id }) => id === attemptId);
  const step = courses.flatMap(({ steps }) => steps).find(sat);
  const attempt = step && sat(step);
  const number = attempt ? format.number(attempt.number) : null;
  const isLate = attempt?.submittedAt != null;
  return (
    <Row
      title={<Link to={paths.quiz(attemptId)}>{step?.title ?? <Trans>A quiz of a course</Trans>}</Link>}
      note={
        <>
          {number && (
            <>
              <Trans>Attempt {number}</Trans> ·{' '}
            </>
          )}
          <Plural value={count} one="# answer" other="# answers" />
          {isLate && (
            <>
              {' · '}
              <Trans>The attempt was over before they arrived.</Trans>
            </>
          )}
        </>
      }
      state={
        isLate ? (
          <Tag tone="bad">
            <Trans>Too late</Trans>
          </Tag>
        ) : (
          <Tag tone="warn">
            <Trans>Waits for a line</Trans>
          </Tag>
        )
      }
      act={
        isLate && (
          <Button tone="plain" onClick={onRemove}>
            <Trans>Remove</Trans>
          </Button>
        )
      }
    />
  );
}
