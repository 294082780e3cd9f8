import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure } from '@provost/ui';
import { useState } from 'react';
import { useFormat } from '../../shared/format';
import type { Answers, Attempt, Receipt } from './use-answers';

/** As much of a hash as a person compares. */
const SHOWN = 12;

/** The receipts of an attempt: for each answer when the server saved it, and the hash that vouches for it. */
export function Receipts({ attempt, answers }: { readonly attempt: Attempt; readonly answers: Answers }) {
  const { t } = useLingui();
  const format = useFormat();
  const [said, setSaid] = useState('');
  const receipts = attempt.questions.flatMap(({ position }) => answers.receiptAt(position) ?? []);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t`Copied`);
    } catch {
      setSaid(t`This browser did not let it be copied: mark it and copy it by hand.`);
    }
  };
  const line = ({ position, savedAt, hash }: Receipt) => `${position} ${savedAt} ${hash}`;
  return (
    <Disclosure title={<Trans>My receipts</Trans>}>
      {receipts.length === 0 ? (
        <p className="small quiet">
          <Trans>Each answer that the server has saved gets a receipt here.</Trans>
        </p>
      ) : (
        <>
          <ul className="receipts">
            {receipts.map((receipt) => {
              const number = format.number(receipt.position);
              return (
                <li key={receipt.position}>
                  <span>
                    <Trans>Question {number}</Trans>
                  </span>
                  <time className="figure" dateTime={receipt.savedAt}>
                    {format.time(receipt.savedAt)}
                  </time>
                  <code dir="ltr" title={receipt.hash}>
                    {receipt.hash.slice(0, SHOWN)}…
                  </code>
                  <Button
                    tone="plain"
                    aria-label={t`Copy the receipt of question ${number}`}
                    onClick={() => void copy(line(receipt))}
                  >
                    <Trans>Copy</Trans>
                  </Button>
                </li>
              );
            })}
          </ul>
          <Button tone="quiet" onClick={() => void copy(receipts.map(line).join('\n'))}>
            <Trans>Copy all receipts</Trans>
          </Button>
        </>
      )}
      <p className="small" role="status">
        {said}
      </p>
    </Disclosure>
  );
}
