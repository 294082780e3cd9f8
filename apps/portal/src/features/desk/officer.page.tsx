import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Lead, ProofStripe, Row, Rows, Section, Tag } from '@provost/ui';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { DeskOfficerQuery as Answer } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { AccommodationSection } from './accommodation';
import { DeskOfficerQuery } from './desk.graphql';
import { searchOf, useDeskFilter } from './filter';
import { useCertificateWords, useEnrolmentWords } from './words';
import './desk.css';

type Detail = Answer['deskOfficer'];

/** One officer as her coordinator sees her: her courses with their proof, and every certificate. */
export default function OfficerPage() {
  const { personId = '' } = useParams();
  const locale = useLocale();
  const { choice } = useDeskFilter();
  const [query, again] = useQuery({
    query: DeskOfficerQuery,
    variables: { personId, locale },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} retry={again}>
      {({ deskOfficer: { person, countryName, enrolments, certificates } }) => (
        <Page title={person.fullName}>
          <Lead
            kicker={
              <Link to={paths.deskOfficers + searchOf(choice)}>
                <Trans>Officers</Trans>
              </Link>
            }
            title={<bdi>{person.fullName}</bdi>}
          >
            <p>
              {person.agency && <>{person.agency.name} · </>}
              {countryName}
            </p>
            <p>
              <a href={`mailto:${person.email}`}>
                <bdi>{person.email}</bdi>
              </a>
            </p>
            {person.status === 'SUSPENDED' && (
              <Tag tone="bad">
                <Trans>Suspended</Trans>
              </Tag>
            )}
          </Lead>
          <Section title={<Trans>Courses</Trans>}>
            {enrolments.length === 0 && <EmptyState title={<Trans>No courses yet</Trans>} />}
            <Rows>
              {enrolments.map((enrolment) => (
                <EnrolmentRow key={enrolment.id} enrolment={enrolment} />
              ))}
            </Rows>
          </Section>
          <Section title={<Trans>In exams</Trans>}>
            <AccommodationSection personId={personId} />
          </Section>
          <Section title={<Trans>Certificates</Trans>}>
            {certificates.length === 0 && <EmptyState title={<Trans>No certificates yet</Trans>} />}
            <Rows>
              {certificates.map((certificate) => (
                <CertificateRow key={certificate.id} certificate={certificate} />
              ))}
            </Rows>
          </Section>
        </Page>
      )}
    </Loaded>
  );
}

function EnrolmentRow({ enrolment }: { readonly enrolment: Detail['enrolments'][number] }) {
  const { t } = useLingui();
  const format = useFormat();
  const { word, tone } = useEnrolmentWords()[enrolment.status];
  const done = format.number(enrolment.modulesDone);
  const total = format.number(enrolment.modulesTotal);
  const recorded = format.duration(enrolment.secondsRecorded);
  const completed = enrolment.completedAt && format.date(enrolment.completedAt);
  const modules = t`${done} of ${total} modules complete`;
  return (
    <Row
      title={enrolment.title}
      note={
        <>
          {modules} · <Trans>{recorded} recorded.</Trans>
        </>
      }
      state={<Tag tone={tone}>{word}</Tag>}
      act={completed}
    >
      {enrolment.stripe.length > 0 && <ProofStripe parts={enrolment.stripe} label={modules} />}
      {enrolment.reason && <p className="small quiet">{enrolment.reason}</p>}
    </Row>
  );
}

function CertificateRow({ certificate }: { readonly certificate: Detail['certificates'][number] }) {
  const format = useFormat();
  const { word, tone } = useCertificateWords()[certificate.status];
  const from = format.date(certificate.issuedAt);
  const until = format.date(certificate.expiresAt);
  return (
    <Row
      title={certificate.title}
      note={
        <Trans>
          Issued on {from}, valid until {until}
        </Trans>
      }
      state={<Tag tone={tone}>{word}</Tag>}
      act={
        <Link to={paths.verification(certificate.code)}>
          <Trans>Verify</Trans>
        </Link>
      }
    >
      {certificate.revokedReason && <p className="small tone-bad">{certificate.revokedReason}</p>}
    </Row>
  );
}
