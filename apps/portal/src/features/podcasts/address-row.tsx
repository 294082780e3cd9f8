import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Row } from '@provost/ui';
import { useRef, useState } from 'react';

export interface AddressRowProps {
  readonly url: string;
  readonly title: string;
  readonly language: string;
}

/** The address of a feed, to be taken into an app. */
export function AddressRow({ url, title, language }: AddressRowProps) {
  const { t } = useLingui();
  const address = useRef<HTMLElement>(null);
  const [said, say] = useState<'copied' | 'marked' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      say('copied');
    } catch {
      // The clipboard is for secure origins, and browsers ask: without it the address is marked, to be copied by hand.
      if (address.current) window.getSelection()?.selectAllChildren(address.current);
      say('marked');
    }
  };
  return (
    <Row
      title={<bdi>{title}</bdi>}
      note={language}
      act={
        <Button tone="quiet" aria-label={t`Copy the address of ${title}, ${language}`} onClick={() => void copy()}>
          {said === 'copied' ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
        </Button>
      }
    >
      <code ref={address} className="feed-address" dir="ltr">
        {url}
      </code>
      <p role="status" className={said === 'marked' ? 'small quiet' : 'visually-hidden'}>
        {said === 'copied' && <Trans>Copied</Trans>}
        {said === 'marked' && <Trans>The address is marked: copy it with your keys or your finger.</Trans>}
      </p>
    </Row>
  );
}
