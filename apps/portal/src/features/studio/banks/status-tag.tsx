import { Trans } from '@lingui/react/macro';
import { Tag } from '@provost/ui';
import type { BankQuestion } from './question-draft';
import { useStatusWords } from './words';

/** Where a question stands; said as well where officers are still asked an older version than the one that is worked on. */
export function StatusTag({
  question,
}: {
  readonly question: Pick<BankQuestion, 'status' | 'liveVersion' | 'version'>;
}) {
  const words = useStatusWords();
  const { status, liveVersion, version } = question;
  if (status !== 'LIVE' && liveVersion != null && liveVersion !== version) {
    return (
      <Tag tone="warn">
        <Trans>Live, change waits</Trans>
      </Tag>
    );
  }
  return <Tag tone={status === 'LIVE' ? 'good' : status === 'RETIRED' ? 'mute' : 'plain'}>{words[status]}</Tag>;
}
