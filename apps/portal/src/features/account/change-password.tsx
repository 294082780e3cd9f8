import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Form, Notice, PasswordField } from '@provost/ui';
import { useState } from 'react';
import { endpoints } from '../../shared/paths';
import { post } from '../../shared/post';
import { useRefusalMessage, type RefusalCode } from '../../shared/refusal';
import { usePasswordWords } from './words';

/** A new password for the old one. */
export function ChangePassword({ email }: { readonly email: string }) {
  const { t } = useLingui();
  const refusal = useRefusalMessage();
  const passwords = usePasswordWords();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<RefusalCode | 'changed' | null>(null);

  const typing = (put: (value: string) => void) => (value: string) => {
    put(value);
    setAnswer(null);
  };
  const wrong = {
    current: currentPassword ? undefined : t`Write your current password.`,
    new: passwords.problem(newPassword) ?? (newPassword === currentPassword ? t`This is the old one.` : undefined),
  };
  const notHers = answer === 'WRONG_CREDENTIALS' ? t`This is not your current password.` : undefined;

  const submit = async () => {
    setTried(true);
    setAnswer(null);
    if (wrong.current || wrong.new) return;
    setBusy(true);
    const refused = await post(endpoints.changePassword, { currentPassword, newPassword, revokeOtherSessions: true });
    setBusy(false);
    setAnswer(refused ?? 'changed');
    if (refused !== null) return;
    setCurrent('');
    setNew('');
    setTried(false);
  };

  return (
    <Form onSubmit={() => void submit()} label={t`Change the password`}>
      {answer && answer !== 'changed' && !notHers && <Notice kind="error" live title={refusal(answer)} />}
      {/* Tells a password manager whose password changes. */}
      <input hidden readOnly type="text" name="username" autoComplete="username" value={email} />
      <PasswordField
        label={<Trans>Current password</Trans>}
        show={t`Show`}
        name="currentPassword"
        autoComplete="current-password"
        value={currentPassword}
        onChange={typing(setCurrent)}
        error={tried ? (wrong.current ?? notHers) : undefined}
      />
      <PasswordField
        label={<Trans>New password</Trans>}
        hint={passwords.rule}
        show={t`Show`}
        name="newPassword"
        autoComplete="new-password"
        value={newPassword}
        onChange={typing(setNew)}
        error={tried ? wrong.new : undefined}
      />
      <div>
        <Button type="submit" busy={busy}>
          <Trans>Change the password</Trans>
        </Button>
      </div>
      {answer === 'changed' && (
        <Notice kind="good" live title={<Trans>Your password is changed.</Trans>}>
          <p>
            <Trans>You are signed out on all your other devices.</Trans>
          </p>
        </Notice>
      )}
    </Form>
  );
}
