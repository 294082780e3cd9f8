import { Trans, useLingui } from '@lingui/react/macro';
import { Button, EmptyState, Lead, LinkButton, Notice, Row, Rows, Section } from '@provost/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useMutation, useQuery, type CombinedError } from 'urql';
import type { CourseQuery as CourseAnswer } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { RefusalNotice } from '../../shared/refusal';
import { useSession } from '../../shared/session';
import { Told } from '../../shared/told';
import { CourseQuery, EnrolMutation } from './catalog.graphql';
import { useKindWords, useValidity } from './words';

type Course = NonNullable<CourseAnswer['course']>;

/** A course before it is taken: what it holds, how long it is, and the way in. */
export default function CourseCataloguePage() {
  const { t } = useLingui();
  const { courseSlug = '' } = useParams();
  const locale = useLocale();
  const [query, again] = useQuery({
    query: CourseQuery,
    variables: { locale, slug: courseSlug },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} retry={again}>
      {({ course }) =>
        course ? (
          <Page title={course.title}>
            <CourseLead course={course} />
            <Modules course={course} />
          </Page>
        ) : (
          <Page title={t`Not found`}>
            <EmptyState
              title={<Trans>No such course is published</Trans>}
              actions={
                <LinkButton tone="quiet" to={paths.catalogue}>
                  <Trans>See the catalogue</Trans>
                </LinkButton>
              }
            />
          </Page>
        )
      }
    </Loaded>
  );
}

function CourseLead({ course }: { readonly course: Course }) {
  const format = useFormat();
  const validity = useValidity()(course.curriculum?.validMonths ?? 0);
  const length = format.duration(course.minutes * 60);
  const languages = format.languages(course.locales);
  return (
    <Lead
      kicker={
        course.curriculum ? (
          <>
            <bdi>{course.curriculum.title}</bdi> · <Trans>Certificate valid for {validity}</Trans>
          </>
        ) : undefined
      }
      title={<Told in={course.locales}>{course.title}</Told>}
      actions={<WayIn course={course} />}
    >
      <p>
        <Told in={course.locales}>{course.summary}</Told>
      </p>
      <p className="small quiet">
        {length} · {languages}
      </p>
    </Lead>
  );
}

function WayIn({ course }: { readonly course: Course }) {
  const { state, viewer } = useSession();
  const navigate = useNavigate();
  const [{ fetching }, enrol] = useMutation(EnrolMutation);
  const [error, setError] = useState<CombinedError | null>(null);
  const { myEnrolmentId, myEnrolmentStatus: status } = course;

  if (state !== 'signed-in') {
    return (
      <LinkButton to={paths.signIn(paths.course(course.slug))}>
        <Trans>Sign in to enrol</Trans>
      </LinkButton>
    );
  }
  if (myEnrolmentId && (status === 'ACTIVE' || status === 'APPROVED' || status === 'COMPLETED')) {
    return (
      <LinkButton to={paths.enrolment(myEnrolmentId)}>
        <Trans>Go to your course</Trans>
      </LinkButton>
    );
  }
  if (status === 'REQUESTED') {
    return <Notice kind="warn" title={<Trans>You asked to enter. Your coordinator decides.</Trans>} />;
  }
  if (!viewer?.can.learn) return null;
  const take = async () => {
    const answer = await enrol({ courseSlug: course.slug });
    setError(answer.error ?? null);
    const result = answer.data?.enrol;
    if (result?.__typename === 'AlreadyEnrolled') await navigate(paths.enrolment(result.enrolmentId));
    if (result?.__typename === 'Enrolment' && result.status === 'ACTIVE') await navigate(paths.enrolment(result.id));
  };
  return (
    <>
      <Button busy={fetching} onClick={() => void take()}>
        {course.admission === 'OPEN' ? <Trans>Enrol</Trans> : <Trans>Ask to enter</Trans>}
      </Button>
      {error && <RefusalNotice error={error} />}
    </>
  );
}

function Modules({ course }: { readonly course: Course }) {
  const kinds = useKindWords();
  const format = useFormat();
  const told = (text: string) => <Told in={course.locales}>{text}</Told>;
  return course.modules.map((module) => (
    <Section
      key={module.id}
      kicker={<ModuleNumber position={module.position} />}
      title={told(module.title)}
      note={told(module.summary)}
    >
      <Rows>
        {module.steps.map((step) => (
          <Row
            key={step.id}
            title={told(step.title)}
            note={kinds[step.kind]}
            act={<span className="quiet small">{format.duration(step.minutes * 60)}</span>}
          />
        ))}
      </Rows>
    </Section>
  ));
}

function ModuleNumber({ position }: { readonly position: number }) {
  const number = useFormat().number(position);
  return <Trans>Module {number}</Trans>;
}
