import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Lead, Loading, Notice } from '@provost/ui';
import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { Page } from '../../shared/page';
import { endpoints } from '../../shared/paths';
import { post } from '../../shared/post';
import { useRefusalMessage, type RefusalCode } from '../../shared/refusal';
import { FirstAdministratorForm } from './first-administrator-form';
import { LinkOver } from './link-over';

/**
 * Where the one-time link on the console leads. Its token stands behind the # and is looked at before anybody fills in
 * a form for nothing.
 */
export default function FirstAdministratorPage() {
  const { t } = useLingui();
  const token = useLocation().hash.slice(1);
  return (
    <Page title={t`First administrator`}>
      <Lead kicker={<Trans>A new college</Trans>} title={<Trans>Become its first administrator</Trans>}>
        <Trans>You then make the accounts of everybody else. This link works once.</Trans>
      </Lead>
      <ByLink key={token} token={token} />
    </Page>
  );
}

function ByLink({ token }: { readonly token: string }) {
  const { t } = useLingui();
  const refusal = useRefusalMessage();
  const [found, setFound] = useState<RefusalCode | 'good' | 'unknown'>(token ? 'unknown' : 'NOT_FOUND');
  const check = useCallback(async () => {
    if (!token) return;
    setFound('unknown');
    setFound((await post(endpoints.firstAdministratorCheck, { token })) ?? 'good');
  }, [token]);
  useEffect(() => void check(), [check]);

  if (found === 'unknown') return <Loading label={t`Loading`} />;
  if (found === 'good') return <FirstAdministratorForm token={token} />;
  if (found === 'NOT_FOUND' || found === 'BAD_INPUT') return <LinkOver whole={token !== ''} />;
  return (
    <Notice
      kind="error"
      live
      title={refusal(found)}
      actions={
        <Button tone="quiet" onClick={() => void check()}>
          <Trans>Try again</Trans>
        </Button>
      }
    />
  );
}
