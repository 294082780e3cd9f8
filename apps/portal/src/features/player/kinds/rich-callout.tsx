import { useLingui } from '@lingui/react/macro';
import { isCalloutKind, ownLanguage, type CalloutKind, type RichNode } from '@provost/domain';
import { useId, type ReactNode } from 'react';
import { Ours } from './ours';

const SIGNS: Record<CalloutKind, string> = {
  note: 'M3 2.5h7l3 3v8H3zM5.5 7h5M5.5 10h5',
  warning: 'M8 2 15 14H1zM8 6.5v3.5M8 12v.5',
  practice: 'M2.5 8.5 6.5 12.5 13.5 4',
  law: 'M8 2v12M3 4h10M3 4 1 9h4zM13 4l-2 5h4zM5 14h6',
};

interface CalloutProps {
  readonly node: RichNode;
  readonly children: ReactNode;
}

/** What stands out of the text, with a sign and a word for its kind beside the colour. */
export function Callout({ node, children }: CalloutProps) {
  const { t } = useLingui();
  const id = useId();
  const kind = isCalloutKind(node.attrs?.kind) ? node.attrs.kind : 'note';
  const names = { note: t`Note`, warning: t`Warning`, practice: t`Good practice`, law: t`Law` };
  return (
    <div className={`callout is-${kind}`} role="note" aria-labelledby={id}>
      <p className="callout-kind" id={id}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor">
          <path d={SIGNS[kind]} strokeWidth="1.5" />
        </svg>
        <Ours>{names[kind]}</Ours>
      </p>
      <div className="callout-words" {...ownLanguage(node)}>
        {children}
      </div>
    </div>
  );
}
