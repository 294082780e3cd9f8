import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Lead, LinkButton, Row, Rows, Tag, type Tone } from '@provost/ui';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { CertificateStatus } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { CertificatesQuery } from './certificates.graphql';

const TONES: Record<CertificateStatus, Tone> = {
  VALID: 'good',
  EXPIRING: 'warn',
  LAPSED: 'mute',
  RENEWED: 'mute',
  REVOKED: 'bad',
};

/** A PDF is made within seconds of the certificate: it is asked for until it is there. */
const ASK_AGAIN_MS = 2000;

/** What an officer holds, also what has lapsed: a certificate is never deleted. */
export default function CertificatesPage() {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const [query, again] = useQuery({
    query: CertificatesQuery,
    variables: { locale },
    requestPolicy: 'cache-and-network',
  });
  useEffect(() => {
    const waits = query.data?.myCertificates.some(({ pdfUrl }) => !pdfUrl) ?? false;
    if (!waits || query.stale || query.fetching) return undefined;
    const timer = setTimeout(() => again({ requestPolicy: 'network-only' }), ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [query, again]);
  const words: Record<CertificateStatus, string> = {
    VALID: t`Valid`,
    EXPIRING: t`Lapses soon`,
    LAPSED: t`Lapsed`,
    RENEWED: t`Renewed by a newer one`,
    REVOKED: t`Revoked`,
  };
  return (
    <Loaded query={query} retry={again}>
      {({ myCertificates }) => (
        <Page title={t`Certificates`}>
          <Lead title={<Trans>Certificates</Trans>} />
          {myCertificates.length === 0 && (
            <EmptyState
              title={<Trans>No certificates yet</Trans>}
              actions={
                <LinkButton tone="quiet" to={paths.catalogue}>
                  <Trans>See the catalogue</Trans>
                </LinkButton>
              }
            >
              <Trans>Complete a curriculum and pass its exam; the certificate is issued at once.</Trans>
            </EmptyState>
          )}
          <Rows>
            {myCertificates.map((certificate) => {
              const issued = format.date(certificate.issuedAt);
              const until = format.date(certificate.expiresAt);
              return (
                <Row
                  key={certificate.id}
                  title={<Link to={paths.verification(certificate.code)}>{certificate.title}</Link>}
                  note={
                    <Trans>
                      Issued {issued}, valid until {until}
                    </Trans>
                  }
                  state={<Tag tone={TONES[certificate.status]}>{words[certificate.status]}</Tag>}
                  act={
                    certificate.pdfUrl ? (
                      <a href={certificate.pdfUrl}>
                        <Trans>Load as PDF</Trans>
                      </a>
                    ) : (
                      <span className="small quiet">
                        <Trans>The PDF is being made</Trans>
                      </span>
                    )
                  }
                >
                  <p className="figure small">{certificate.code}</p>
                  {certificate.revokedReason && <p className="small">{certificate.revokedReason}</p>}
                </Row>
              );
            })}
          </Rows>
        </Page>
      )}
    </Loaded>
  );
}
