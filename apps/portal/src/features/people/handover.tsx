import { Trans } from '@lingui/react/macro';
import { Actions, Button, LinkButton, Notice } from '@provost/ui';
import { useState } from 'react';
import { paths } from '../../shared/paths';

export interface HandedOver {
  readonly fullName: string;
  readonly email: string;
  readonly password: string;
}

/** What a new person signs in with. The password is here and nowhere else: not on the server, not in the address. */
export function Handover({ made, onAnother }: { readonly made: HandedOver; readonly onAnother: () => void }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const address = new URL(paths.signIn(), window.location.origin).href;
  const copy = () =>
    navigator.clipboard.writeText(made.password).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="people-handover">
      <Notice kind="warn" title={<Trans>This password is shown only now.</Trans>}>
        <p>
          <Trans>
            Hand it over in person or by telephone, not in one message with the e-mail address. It can be changed under
            “Your account” after signing in.
          </Trans>
        </p>
      </Notice>
      <dl>
        <dt>
          <Trans>Address</Trans>
        </dt>
        <dd dir="auto">
          <bdi>{address}</bdi>
        </dd>
        <dt>
          <Trans>E-mail address</Trans>
        </dt>
        <dd>
          <bdi>{made.email}</bdi>
        </dd>
        <dt>
          <Trans>First password</Trans>
        </dt>
        <dd className="people-password">
          <bdi>{made.password}</bdi>
        </dd>
      </dl>
      <Actions>
        <Button onClick={() => void copy()}>
          <Trans>Copy the password</Trans>
        </Button>
        <Button tone="quiet" onClick={onAnother}>
          <Trans>Make another account</Trans>
        </Button>
        <LinkButton tone="quiet" to={paths.people}>
          <Trans>Back to the people</Trans>
        </LinkButton>
      </Actions>
      <p role="status" className="small">
        {copied === true && <Trans>The password is copied.</Trans>}
        {copied === false && <Trans>This browser does not let it be copied. Select it and copy it by hand.</Trans>}
      </p>
    </div>
  );
}
