import { Trans } from '@lingui/react/macro';
import { Kicker, Lead, LinkButton, ProofStripe } from '@provost/ui';
import { useFormat } from '../../shared/format';
import { paths } from '../../shared/paths';
import { useStripeWords, type HomeEnrolment } from './course-row';

/** The one thing to do: go on where she stopped, with the proof of it beside. */
export function GoOn({ enrolments }: { readonly enrolments: readonly HomeEnrolment[] }) {
  const format = useFormat();
  const words = useStripeWords();
  const current = enrolments.find(({ status, resume }) => resume && (status === 'ACTIVE' || status === 'APPROVED'));
  if (!current?.resume) {
    return (
      <Lead
        title={<Trans>Your training, and the proof of it</Trans>}
        actions={
          <LinkButton to={paths.catalogue}>
            <Trans>See the catalogue</Trans>
          </LinkButton>
        }
      />
    );
  }
  const { resume } = current;
  const place = resume.seconds ? format.clock(resume.seconds) : resume.placeName;
  const left = format.duration(resume.minutesLeftInModule * 60);
  const number = format.number(resume.modulePosition);
  const total = format.number(current.modulesTotal);
  const isBegun = current.secondsRecorded > 0 || current.stripe.some(({ complete }) => complete);
  const recorded = format.duration(current.secondsRecorded);
  return (
    <Lead
      kicker={
        <>
          {current.title} ·{' '}
          <Trans>
            Module {number} of {total}
          </Trans>
        </>
      }
      title={resume.stepTitle}
      actions={
        <>
          <LinkButton to={paths.step(current.id, resume.stepId)}>
            {place ? <Trans>Continue at {place}</Trans> : isBegun ? <Trans>Continue</Trans> : <Trans>Begin</Trans>}
          </LinkButton>
          <LinkButton tone="quiet" to={paths.enrolment(current.id)}>
            <Trans>See the whole course</Trans>
          </LinkButton>
        </>
      }
      beside={
        <>
          <Kicker>
            <Trans>Your proof in this course</Trans>
          </Kicker>
          <ProofStripe size="tall" parts={current.stripe} label={words(current.stripe)} />
          <p className="small quiet">
            {isBegun ? <Trans>{recorded} recorded.</Trans> : <Trans>Nothing is recorded yet.</Trans>}
          </p>
        </>
      }
    >
      {resume.minutesLeftInModule > 0 && <Trans>About {left} are left in this module.</Trans>}
    </Lead>
  );
}
