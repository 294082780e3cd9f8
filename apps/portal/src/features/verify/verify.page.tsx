import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Form, Lead, TextField } from '@provost/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { VerificationView } from './verification';
import { VerifyQuery } from './verify.graphql';

/** Anybody checks here whether a certificate is real. Nobody needs an account. */
export default function VerifyPage() {
  const { t } = useLingui();
  const { code = '' } = useParams();
  return (
    <Page title={t`Verify a certificate`}>
      <Lead title={<Trans>Verify a certificate</Trans>}>
        <Trans>Type the code that stands on the certificate.</Trans>
      </Lead>
      <CodeForm key={code} known={code} />
      {code && <Answer code={code} />}
    </Page>
  );
}

function CodeForm({ known }: { readonly known: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [code, setCode] = useState(known);
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (code.trim()) void navigate(paths.verification(code.trim()));
  };
  return (
    <Form label={t`Verify a certificate`} onSubmit={submit}>
      <TextField
        label={<Trans>Code of the certificate</Trans>}
        dir="ltr"
        autoComplete="off"
        value={code}
        onChange={setCode}
        error={tried && !code.trim() ? <Trans>Write the code.</Trans> : undefined}
      />
      <div>
        <Button type="submit">
          <Trans>Verify</Trans>
        </Button>
      </div>
    </Form>
  );
}

function Answer({ code }: { readonly code: string }) {
  const locale = useLocale();
  const [query, again] = useQuery({ query: VerifyQuery, variables: { code, locale }, requestPolicy: 'network-only' });
  return (
    <Loaded query={query} retry={again}>
      {({ verifyCertificate }) => <VerificationView found={verifyCertificate ?? null} />}
    </Loaded>
  );
}
