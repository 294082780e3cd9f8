import { Trans } from '@lingui/react/macro';
import type { Custody, Exhibit } from '@provost/domain';
import { directionOf, Tag } from '@provost/ui';
import type { RefCallback } from 'react';
import { useCustodyWords } from './words';

interface CustodyProps {
  readonly exhibit: Exhibit;
  readonly custody: Custody;
  readonly locale: string;
  /** Names the newest entry, for the focus. */
  readonly newest?: RefCallback<HTMLElement>;
}

/** Whether the chain of an exhibit holds, in a word. */
export function ChainTag({ custody }: { readonly custody: Custody }) {
  return custody.intact ? (
    <Tag tone="good">
      <Trans>Chain intact</Trans>
    </Tag>
  ) : (
    <Tag tone="bad">
      <Trans>Chain broken</Trans>
    </Tag>
  );
}

/** The chain of custody of one exhibit: where it came from, each thing done with it, and who has it now. A break says so in a word. */
export function CustodyChain({ exhibit, custody, locale, newest }: CustodyProps) {
  const { acts, statuses } = useCustodyWords();
  const words = { lang: locale, dir: directionOf(locale) };
  const now = [custody.holder, custody.place].filter(Boolean).join(', ');
  return (
    <ol className="case-chain" dir={words.dir}>
      <li>
        <p className="case-chain-act">
          <Trans>Found</Trans>
        </p>
        <p {...words}>{[exhibit.found, exhibit.provenance].filter(Boolean).join('. ')}</p>
      </li>
      {custody.log.map((entry, i) => (
        <li
          key={i}
          className={entry.sound ? undefined : 'is-broken'}
          ref={i === custody.log.length - 1 ? newest : undefined}
          tabIndex={-1}
        >
          <p className="case-chain-act">
            {acts[entry.act]}{' '}
            {!entry.sound && (
              <Tag tone="bad">
                <Trans>Breaks the chain</Trans>
              </Tag>
            )}
          </p>
          <p {...words}>{entry.words}</p>
        </li>
      ))}
      <li className={custody.intact ? 'is-now' : 'is-now is-torn'}>
        <p className="case-chain-act">
          <Trans>Now</Trans> · {statuses[custody.status]}
        </p>
        <p {...words}>{now}</p>
      </li>
    </ol>
  );
}
