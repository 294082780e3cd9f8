import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, ProofStripe, Row, Rows, Section, Tag } from '@provost/ui';
import { Link } from 'react-router';
import { useFormat } from '../../shared/format';
import { paths } from '../../shared/paths';
import { hasDetails, StepDetails } from './step-details';
import {
  useKindWords,
  useRequirementWords,
  useStatusWords,
  useStripeWords,
  type ProvenCourse,
  type ProvenStep,
} from './words';

/** One place in one edition: its stripe, and each step of which something is on record. */
export function CourseRecord({ course }: { readonly course: ProvenCourse }) {
  const { t } = useLingui();
  const format = useFormat();
  const statuses = useStatusWords();
  const words = useStripeWords();
  const edition = format.number(course.editionNumber);
  const on = course.completedAt ? format.date(course.completedAt) : null;
  const recorded = format.duration(course.seconds);
  const untouched = course.stepsTotal - course.steps.length;
  const reachable = course.status !== 'REQUESTED' && course.status !== 'REFUSED';
  return (
    <Section
      kicker={
        <>
          <Trans>Edition {edition}</Trans>
          {course.newestEdition > course.editionNumber && (
            <>
              {' · '}
              <Trans>an earlier one</Trans>
            </>
          )}
        </>
      }
      title={reachable ? <Link to={paths.enrolment(course.enrolmentId)}>{course.title}</Link> : course.title}
      note={
        <>
          {on ? <Trans>Completed on {on}</Trans> : statuses[course.status]} · {recorded}
          {course.reason && <> · {course.reason}</>}
        </>
      }
    >
      <ProofStripe size="tall" parts={course.stripe} label={words(course)} />
      <Rows label={t`Steps on record`}>
        {course.steps.map((step) => (
          <StepRecord key={step.stepId} step={step} enrolmentId={course.enrolmentId} reachable={reachable} />
        ))}
      </Rows>
      {untouched > 0 && (
        <p className="small quiet">
          <Plural
            value={untouched}
            one="# step of this course is not begun."
            other="# steps of this course are not begun."
          />
        </p>
      )}
    </Section>
  );
}

function StepRecord(props: { readonly step: ProvenStep; readonly enrolmentId: string; readonly reachable: boolean }) {
  const { step, enrolmentId, reachable } = props;
  const format = useFormat();
  const kinds = useKindWords();
  const requirement = useRequirementWords();
  const covered = step.completedAt ? 1 : step.spans.reduce((sum, { from, to }) => sum + to - from, 0);
  const on = step.completedAt ? format.dateTime(step.completedAt) : null;
  const begun = step.firstAt ? format.dateTime(step.firstAt) : null;
  return (
    <Row
      title={reachable ? <Link to={paths.step(enrolmentId, step.stepId)}>{step.title}</Link> : step.title}
      note={
        <>
          {kinds[step.kind]}
          {step.seconds > 0 && <> · {format.duration(step.seconds)}</>} ·{' '}
          {on ? <Trans>complete since {on}</Trans> : begun && <Trans>begun {begun}</Trans>}
        </>
      }
      state={
        step.completedAt && (
          <Tag tone="good">
            <Trans>Complete</Trans>
          </Tag>
        )
      }
    >
      <ProofStripe
        size="thin"
        parts={[{ weight: 1, spans: step.spans, complete: step.completedAt !== null }]}
        label={format.percent(Math.min(1, covered))}
      />
      {step.requirement && <p className="small requirement">{requirement(step.requirement)}</p>}
      {hasDetails(step) && (
        <Disclosure title={<Trans>What is recorded</Trans>}>
          <StepDetails step={step} />
        </Disclosure>
      )}
    </Row>
  );
}
