import { Plural, Trans } from '@lingui/react/macro';
import { Button, Notice } from '@provost/ui';
import type { ReactNode } from 'react';
import { DROPPED, type Dropped, type Pasted } from './rich-paste';

interface DroppedNoticeProps {
  readonly dropped: Pasted['dropped'];
  readonly close: () => void;
}

/** Says what of a pasted text was left out, so that nothing is lost without a word. */
export function DroppedNotice({ dropped, close }: DroppedNoticeProps) {
  const words: Record<Dropped, (count: number) => ReactNode> = {
    picture: (n) => <Plural value={n} one="# picture: send it with “Picture”" other="# pictures: send them with “Picture”" />, // prettier-ignore
    embedded: (n) => <Plural value={n} one="# embedded part; its words are kept" other="# embedded parts; their words are kept" />, // prettier-ignore
    link: (n) => <Plural value={n} one="# link that is not https; its words are kept" other="# links that are not https; their words are kept" />, // prettier-ignore
    formatting: (n) => <Plural value={n} one="# line through or under words; the words are kept" other="# lines through or under words; the words are kept" />, // prettier-ignore
    note: (n) => <Plural value={n} one="# call of a note whose words were not copied" other="# calls of notes whose words were not copied" />, // prettier-ignore
  };
  return (
    <Notice
      live
      title={<Trans>Pasted. This could not be taken over:</Trans>}
      actions={
        <Button tone="quiet" onClick={close}>
          <Trans>Understood</Trans>
        </Button>
      }
    >
      <ul>
        {DROPPED.filter((what) => dropped.has(what)).map((what) => (
          <li key={what}>{words[what](dropped.get(what) ?? 0)}</li>
        ))}
      </ul>
    </Notice>
  );
}
