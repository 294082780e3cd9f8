import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { ProofStripe, Row, Tag, type Tone } from '@provost/ui';
import { Link } from 'react-router';
import type { EnrolmentStatus, HomeQuery as HomeAnswer } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { paths } from '../../shared/paths';

export type HomeEnrolment = HomeAnswer['myHome']['enrolments'][number];

const TONES: Record<EnrolmentStatus, Tone> = {
  ACTIVE: 'plain',
  APPROVED: 'plain',
  COMPLETED: 'good',
  REFUSED: 'bad',
  REQUESTED: 'warn',
  WITHDRAWN: 'mute',
};

/** Says what a proof stripe shows: how many steps are complete. */
export function useStripeWords(): (parts: readonly { readonly complete: boolean }[]) => string {
  const { t } = useLingui();
  return (parts) => {
    const done = parts.filter(({ complete }) => complete).length;
    const all = parts.length;
    return t`${plural(all, { one: '# step', other: '# steps' })}, ${done} complete`;
  };
}

/** One course of the officer: its proof, its state and the way in. */
export function CourseRow({ enrolment }: { readonly enrolment: HomeEnrolment }) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useStripeWords();
  const { status, reason } = enrolment;
  const open = status === 'ACTIVE' || status === 'APPROVED' || status === 'COMPLETED';
  const statusWords: Record<EnrolmentStatus, string> = {
    ACTIVE: t`In progress`,
    APPROVED: t`Approved`,
    COMPLETED: t`Completed`,
    REFUSED: t`Refused`,
    REQUESTED: t`Waits for a decision`,
    WITHDRAWN: t`Withdrawn`,
  };
  const on = enrolment.completedAt ? format.date(enrolment.completedAt) : null;
  const done = format.number(enrolment.modulesDone);
  const total = format.number(enrolment.modulesTotal);
  const languages = format.languages(enrolment.locales);
  return (
    <Row
      title={
        <Link to={open ? paths.enrolment(enrolment.id) : paths.course(enrolment.courseSlug)}>{enrolment.title}</Link>
      }
      note={on ? <Trans>Completed on {on}</Trans> : (reason ?? languages)}
      state={<Tag tone={TONES[status]}>{statusWords[status]}</Tag>}
      act={
        <span className="quiet small">
          <Trans>
            {done} of {total} modules
          </Trans>
        </span>
      }
    >
      <ProofStripe parts={enrolment.stripe} label={words(enrolment.stripe)} />
    </Row>
  );
}
