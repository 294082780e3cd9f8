import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Kicker, Lead, LinkButton, ProofStripe, Row, Rows, Section, Tag } from '@provost/ui';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { HomeQuery as HomeAnswer } from '../../gql/graphql';
import { ownTimeZone, useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { CourseRow, useStripeWords } from './course-row';
import { HomeQuery } from './home.graphql';

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
          <GoOn home={myHome} />
          <Section title={<Trans>My courses</Trans>}>
            {myHome.enrolments.length > 0 ? (
              <Rows>
                {myHome.enrolments.map((enrolment) => (
                  <CourseRow key={enrolment.id} enrolment={enrolment} />
                ))}
              </Rows>
            ) : (
              <EmptyState
                title={<Trans>No courses yet</Trans>}
                actions={
                  <LinkButton tone="quiet" to={paths.catalogue}>
                    <Trans>See the catalogue</Trans>
                  </LinkButton>
                }
              >
                <Trans>Choose a course in the catalogue; most open at once.</Trans>
              </EmptyState>
            )}
          </Section>
          {myHome.comingUp.length > 0 && <ComingUp webinars={myHome.comingUp} />}
          {myHome.certificates.length > 0 && <Held certificates={myHome.certificates} />}
        </Page>
      )}
    </Loaded>
  );
}

function GoOn({ home }: { readonly home: Home }) {
  const format = useFormat();
  const words = useStripeWords();
  const current = home.enrolments.find(
    ({ status, resume }) => resume && (status === 'ACTIVE' || status === 'APPROVED'),
  );
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
  const place = resume.seconds ? format.clock(resume.seconds) : null;
  const left = format.duration(resume.minutesLeftInModule * 60);
  const number = format.number(resume.modulePosition);
  const total = format.number(current.modulesTotal);
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
            {place ? <Trans>Continue at {place}</Trans> : <Trans>Continue</Trans>}
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
            <Trans>{recorded} recorded.</Trans>
          </p>
        </>
      }
    >
      {resume.minutesLeftInModule > 0 && <Trans>About {left} are left in this module.</Trans>}
    </Lead>
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
