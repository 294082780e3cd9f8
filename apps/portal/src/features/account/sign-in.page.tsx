import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Form, Lead, Notice, PasswordField, TextField } from '@provost/ui';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { useRefusalMessage, type RefusalCode } from '../../shared/refusal';
import { useSession } from '../../shared/session';

/** Only a path inside the portal: an address from outside must not be reached by way of signing in. */
function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/u.test(next) ? next : paths.home;
}

/** Signs a person in and takes her to where she wanted to go. */
export default function SignInPage() {
  const { t } = useLingui();
  const { state, signIn } = useSession();
  const [search] = useSearchParams();
  const refusal = useRefusalMessage();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<RefusalCode | null>(null);

  if (state === 'signed-in') return <Navigate to={safeNext(search.get('next'))} replace />;

  const submit = async () => {
    setTried(true);
    setRefused(null);
    if (!email.trim() || !password) return;
    setBusy(true);
    setRefused(await signIn(email.trim(), password));
    setBusy(false);
  };

  return (
    <Page title={t`Sign in`}>
      <Lead title={<Trans>Sign in</Trans>}>
        <Trans>Your account is made by your coordinator or your college.</Trans>
      </Lead>
      <Form onSubmit={() => void submit()} label={t`Sign in`}>
        {refused && <Notice kind="error" live title={refusal(refused)} />}
        <TextField
          label={<Trans>E-mail address</Trans>}
          type="email"
          name="email"
          autoComplete="username"
          dir="ltr"
          value={email}
          onChange={setEmail}
          error={tried && !email.trim() ? <Trans>Write your e-mail address.</Trans> : undefined}
        />
        <PasswordField
          label={<Trans>Password</Trans>}
          show={t`Show`}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={tried && !password ? <Trans>Write your password.</Trans> : undefined}
        />
        <div>
          <Button type="submit" busy={busy}>
            <Trans>Sign in</Trans>
          </Button>
        </div>
      </Form>
    </Page>
  );
}
