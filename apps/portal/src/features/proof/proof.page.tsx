import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, KeyFigures, Lead, LinkButton, Row, Rows, Section, Tag, type Tone } from '@provost/ui';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { CertificateStatus } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { endpoints, paths } from '../../shared/paths';
import { CourseRecord } from './course-record';
import { ProofQuery } from './proof.graphql';
import './proof.css';
import { UnsentWork } from './unsent-work';
import type { Proof } from './words';

/** Everything that is on record of an officer, exactly, and what she may take along of it. */
export default function ProofPage() {
  const { t } = useLingui();
  const locale = useLocale();
  const [query, again] = useQuery({ query: ProofQuery, variables: { locale }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded query={query} retry={again}>
      {({ myProof }) => (
        <Page title={t`My proof`}>
          <Lead
            title={<Trans>What is on record of your training</Trans>}
            actions={
              <>
                <LinkButton href={endpoints.proofFile('pdf', locale)} download="proof.pdf">
                  <Trans>Load as PDF</Trans>
                </LinkButton>
                <LinkButton tone="quiet" href={endpoints.proofFile('json', locale)} download="proof.json">
                  <Trans>Load as signed JSON</Trans>
                </LinkButton>
              </>
            }
          >
            <Trans>
              What you watched, heard, read, decided and answered, as the college recorded it. Only you see this page.
            </Trans>
          </Lead>
          <Totals totals={myProof.totals} />
          <UnsentWork courses={myProof.courses} onSent={() => again({ requestPolicy: 'network-only' })} />
          {myProof.courses.length === 0 && (
            <EmptyState
              title={<Trans>Nothing is on record yet</Trans>}
              actions={
                <LinkButton tone="quiet" to={paths.catalogue}>
                  <Trans>See the catalogue</Trans>
                </LinkButton>
              }
            >
              <Trans>Begin a course; whatever you do in it stands here from the first minute on.</Trans>
            </EmptyState>
          )}
          {myProof.courses.map((course) => (
            <CourseRecord key={course.enrolmentId} course={course} />
          ))}
          {myProof.attended.length > 0 && <Attended attended={myProof.attended} />}
          {myProof.certificates.length > 0 && <Held certificates={myProof.certificates} />}
        </Page>
      )}
    </Loaded>
  );
}

function Totals({ totals }: { readonly totals: Proof['totals'] }) {
  const format = useFormat();
  return (
    <KeyFigures
      figures={[
        { id: 'time', value: format.duration(totals.seconds), label: <Trans>Time recorded</Trans> },
        { id: 'steps', value: format.number(totals.stepsComplete), label: <Trans>Steps completed</Trans> },
        { id: 'courses', value: format.number(totals.coursesComplete), label: <Trans>Courses completed</Trans> },
        { id: 'receipts', value: format.number(totals.receipts), label: <Trans>Receipts of saved answers</Trans> },
        { id: 'webinars', value: format.duration(totals.attendedSeconds), label: <Trans>Present at webinars</Trans> },
        { id: 'certificates', value: format.number(totals.certificates), label: <Trans>Certificates</Trans> },
      ]}
    />
  );
}

function Attended({ attended }: { readonly attended: Proof['attended'] }) {
  const format = useFormat();
  return (
    <Section title={<Trans>Webinars attended</Trans>} note={<Trans>Minutes that the server itself saw.</Trans>}>
      <Rows>
        {attended.map(({ webinarId, title, startsAt, minutes, presentSeconds }) => {
          const present = format.duration(presentSeconds);
          const length = format.duration(minutes * 60);
          return (
            <Row
              key={webinarId}
              title={<Link to={paths.webinar(webinarId)}>{title}</Link>}
              note={format.dateTime(startsAt)}
              act={
                <span className="figure small">
                  <Trans>
                    {present} of {length}
                  </Trans>
                </span>
              }
            />
          );
        })}
      </Rows>
    </Section>
  );
}

const TONES: Record<CertificateStatus, Tone> = {
  VALID: 'good',
  EXPIRING: 'warn',
  LAPSED: 'mute',
  RENEWED: 'mute',
  REVOKED: 'bad',
};

function Held({ certificates }: { readonly certificates: Proof['certificates'] }) {
  const { t } = useLingui();
  const format = useFormat();
  const words: Record<CertificateStatus, string> = {
    VALID: t`Valid`,
    EXPIRING: t`Lapses soon`,
    LAPSED: t`Lapsed`,
    RENEWED: t`Renewed by a newer one`,
    REVOKED: t`Revoked`,
  };
  return (
    <Section title={<Trans>Certificates</Trans>}>
      <Rows>
        {certificates.map(({ id, code, title, status, issuedAt, expiresAt }) => {
          const issued = format.date(issuedAt);
          const until = format.date(expiresAt);
          return (
            <Row
              key={id}
              title={title}
              note={
                <Trans>
                  Issued {issued}, valid until {until}
                </Trans>
              }
              state={<Tag tone={TONES[status]}>{words[status]}</Tag>}
              act={
                <Link to={paths.verification(code)}>
                  <Trans>Verify</Trans>
                </Link>
              }
            >
              <p className="figure small">{code}</p>
            </Row>
          );
        })}
      </Rows>
    </Section>
  );
}
