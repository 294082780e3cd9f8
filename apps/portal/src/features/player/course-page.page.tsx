import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Kicker, Lead, LinkButton, Notice, ProofStripe, Section, type ProofPart } from '@provost/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import type { CoursePageQuery as CoursePageAnswer } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { KeepModule } from './offline/keep-module';
import { CoursePageQuery } from './player.graphql';
import { StepList } from './step-list';

type Course = CoursePageAnswer['coursePage'];

/** A course that the officer takes: every step with what is recorded of it. */
export default function CoursePage() {
  const locale = useLocale();
  const { enrolmentId = '' } = useParams();
  const [query, again] = useQuery({
    query: CoursePageQuery,
    variables: { locale, enrolmentId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} retry={again}>
      {({ coursePage }) => (
        <Page title={coursePage.title}>
          <CourseLead course={coursePage} />
          {coursePage.modules.map((module) => (
            <CourseModule key={module.id} module={module} enrolmentId={coursePage.id} />
          ))}
        </Page>
      )}
    </Loaded>
  );
}

function CourseModule(props: { readonly module: Course['modules'][number]; readonly enrolmentId: string }) {
  const { module, enrolmentId } = props;
  const number = useFormat().number(module.position);
  return (
    <Section kicker={<Trans>Module {number}</Trans>} title={module.title} note={module.summary}>
      <StepList enrolmentId={enrolmentId} steps={module.steps} />
      <KeepModule enrolmentId={enrolmentId} steps={module.steps} />
    </Section>
  );
}

function CourseLead({ course }: { readonly course: Course }) {
  const { t } = useLingui();
  const format = useFormat();
  const { resume, stripe } = course;
  const done = stripe.filter(({ complete }) => complete).length;
  const all = stripe.length;
  const place = resume?.seconds ? format.clock(resume.seconds) : resume?.placeName;
  const isBegun = course.secondsRecorded > 0 || done > 0;
  const recorded = format.duration(course.secondsRecorded);
  const on = course.completedAt ? format.date(course.completedAt) : null;
  const parts: ProofPart[] = stripe;
  return (
    <Lead
      title={course.title}
      actions={
        resume && (
          <LinkButton to={paths.step(course.id, resume.stepId)}>
            {place ? <Trans>Continue at {place}</Trans> : isBegun ? <Trans>Continue</Trans> : <Trans>Begin</Trans>}
          </LinkButton>
        )
      }
      beside={
        <>
          <Kicker>
            <Trans>Your proof in this course</Trans>
          </Kicker>
          <ProofStripe
            size="tall"
            parts={parts}
            label={t`${plural(all, { one: '# step', other: '# steps' })}, ${done} complete`}
          />
          <p className="small quiet">
            {isBegun ? <Trans>{recorded} recorded.</Trans> : <Trans>Nothing is recorded yet.</Trans>}
          </p>
        </>
      }
    >
      <p>{course.summary}</p>
      {on && <Notice kind="good" title={<Trans>Completed on {on}</Trans>} />}
    </Lead>
  );
}
