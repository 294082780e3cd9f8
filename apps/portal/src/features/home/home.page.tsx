import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Row, Rows, Section, Skeleton, Tag } from '@provost/ui';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { HomeQuery as HomeAnswer } from '../../gql/graphql';
import { ownTimeZone, useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { Beginning } from './beginning';
import { CourseRow } from './course-row';
import { GoOn } from './go-on';
import { HomeQuery } from './home.graphql';

const Fitting = lazy(() => import('./fitting'));

type Home = HomeAnswer['myHome'];

/** An officer's own page: where she stopped, her courses, what comes up and what she holds. */
export default function HomePage() {
  const { t } = useLingui();
  const locale = useLocale();
  const [query, again] = useQuery({
    query: HomeQuery,
    variables: { locale },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} retry={again}>
      {({ myHome }) => (
        <Page title={t`My courses`}>
          {myHome.enrolments.length > 0 ? <Underway enrolments={myHome.enrolments} /> : <Beginning />}
          {myHome.answers.length > 0 && <Answered answered={myHome.answers} />}
          {myHome.comingUp.length > 0 && <ComingUp webinars={myHome.comingUp} />}
          {myHome.certificates.length > 0 && <Held certificates={myHome.certificates} />}
        </Page>
      )}
    </Loaded>
  );
}

function Underway({ enrolments }: { readonly enrolments: Home['enrolments'] }) {
  return (
    <>
      <GoOn enrolments={enrolments} />
      {enrolments.some(({ status }) => status === 'ACTIVE') && (
        <Suspense fallback={<Skeleton height={8} />}>
          <Fitting />
        </Suspense>
      )}
      <Section title={<Trans>My courses</Trans>}>
        <Rows>
          {enrolments.map((enrolment) => (
            <CourseRow key={enrolment.id} enrolment={enrolment} />
          ))}
        </Rows>
      </Section>
    </>
  );
}

function Answered({ answered }: { readonly answered: Home['answers'] }) {
  return (
    <Section title={<Trans>Your questions were answered</Trans>}>
      <Rows>
        {answered.map(({ questionId, enrolmentId, stepId, stepTitle, answers }) => (
          <Row
            key={questionId}
            title={<Link to={`${paths.step(enrolmentId, stepId)}#discussion`}>{stepTitle}</Link>}
            note={<Plural value={answers} one="# new answer" other="# new answers" />}
          />
        ))}
      </Rows>
    </Section>
  );
}

function ComingUp({ webinars }: { readonly webinars: Home['comingUp'] }) {
  const format = useFormat();
  return (
    <Section title={<Trans>Coming up</Trans>}>
      <Rows>
        {webinars.map((webinar) => {
          const own = format.dateTime(webinar.startsAt, ownTimeZone());
          const host = format.time(webinar.startsAt, webinar.timeZone);
          const { place } = webinar;
          return (
            <Row
              key={webinar.id}
              title={<Link to={paths.webinar(webinar.id)}>{webinar.title}</Link>}
              note={
                <Trans>
                  {own} your time · {host} host time, {place}
                </Trans>
              }
              state={
                webinar.myRegistration && (
                  <Tag tone="good">
                    <Trans>Registered</Trans>
                  </Tag>
                )
              }
              act={
                <a href={webinar.icsUrl}>
                  <Trans>Add to calendar</Trans>
                </a>
              }
            />
          );
        })}
      </Rows>
    </Section>
  );
}

function Held({ certificates }: { readonly certificates: Home['certificates'] }) {
  const format = useFormat();
  return (
    <Section title={<Trans>Certificates</Trans>}>
      <Rows>
        {certificates.map((certificate) => {
          const until = format.date(certificate.expiresAt);
          return (
            <Row
              key={certificate.id}
              title={certificate.title}
              note={<Trans>Valid until {until}</Trans>}
              act={
                <Link to={paths.verification(certificate.code)}>
                  <Trans>Verify</Trans>
                </Link>
              }
            />
          );
        })}
      </Rows>
    </Section>
  );
}
