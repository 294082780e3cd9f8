import { Trans } from '@lingui/react/macro';
import { Disclosure, Notice, Tag, type NoticeKind } from '@provost/ui';
import type { CertificateStatus, VerifyQuery as VerifyAnswer } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { useLevelWords, useStatusWords } from './words';
import './verify.css';

const KINDS: Record<CertificateStatus, NoticeKind> = {
  VALID: 'good',
  EXPIRING: 'good',
  LAPSED: 'warn',
  RENEWED: 'warn',
  REVOKED: 'error',
};

/** What the college says of a code, and the signature for whoever wants to check it alone. */
export function VerificationView({ found }: { readonly found: VerifyAnswer['verifyCertificate'] | null }) {
  const words = useStatusWords();
  const format = useFormat();
  const levels = useLevelWords();
  if (!found) {
    return (
      <Notice kind="error" live title={<Trans>There is no certificate with this code.</Trans>}>
        <Trans>Check each sign of the code. If it is written so on a paper, that paper is not from this college.</Trans>
      </Notice>
    );
  }
  const { meaning, word, tone } = words[found.status];
  const real = found.signatureValid;
  return (
    <Notice
      kind={real ? KINDS[found.status] : 'error'}
      live
      title={real ? meaning : <Trans>The signature does not fit: do not trust this certificate.</Trans>}
    >
      <dl className="facts">
        <dt>
          <Trans>Holder</Trans>
        </dt>
        <dd>{found.holderName}</dd>
        <dt>
          <Trans>Certificate</Trans>
        </dt>
        <dd>{found.title}</dd>
        <dt>
          <Trans>Level</Trans>
        </dt>
        <dd>{levels[found.level]}</dd>
        <dt>
          <Trans>Standing</Trans>
        </dt>
        <dd>
          <Tag tone={tone}>{word}</Tag>
        </dd>
        <dt>
          <Trans>Issuer</Trans>
        </dt>
        <dd>{found.issuer}</dd>
        <dt>
          <Trans>Issued</Trans>
        </dt>
        <dd>{format.date(found.issuedAt)}</dd>
        <dt>
          <Trans>Valid until</Trans>
        </dt>
        <dd>{format.date(found.expiresAt)}</dd>
        {found.revokedAt && (
          <>
            <dt>
              <Trans>Revoked</Trans>
            </dt>
            <dd>{format.date(found.revokedAt)}</dd>
          </>
        )}
        <dt>
          <Trans>Code</Trans>
        </dt>
        <dd>
          <bdi className="figure">{found.code}</bdi>
        </dd>
        <dt>
          <Trans>Signature</Trans>
        </dt>
        <dd>
          <Tag tone={real ? 'good' : 'bad'}>{real ? <Trans>Holds</Trans> : <Trans>Does not hold</Trans>}</Tag>
        </dd>
        <dt>
          <Trans>Key</Trans>
        </dt>
        <dd>
          <bdi className="figure">{found.keyId}</bdi>
        </dd>
      </dl>
      <Disclosure title={<Trans>Signature</Trans>}>
        <pre dir="ltr" className="signature">
          {[found.statement, found.keyId, found.publicKey, found.signature].join('\n\n')}
        </pre>
      </Disclosure>
    </Notice>
  );
}
