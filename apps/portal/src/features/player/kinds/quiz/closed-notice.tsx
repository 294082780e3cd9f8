import { Trans } from '@lingui/react/macro';
import { Notice } from '@provost/ui';
import { useFormat } from '../../../../shared/format';

/** Why an attempt cannot begin, and from when on it can. */
export interface Closed {
  readonly reason: 'EXHAUSTED' | 'NOT_OPEN' | 'CLOSED' | 'WAIT' | 'TOO_FEW_QUESTIONS';
  readonly until?: string | null;
}

/** Says why an attempt cannot begin, and what to do. */
export function ClosedNotice({ closed: { reason, until } }: { readonly closed: Closed }) {
  const format = useFormat();
  const when = until ? format.dateTime(until) : '';
  const words = {
    EXHAUSTED: <Trans>All attempts are used.</Trans>,
    NOT_OPEN: <Trans>This quiz opens on {when}.</Trans>,
    CLOSED: <Trans>This quiz is closed. If you need it, ask the trainer of the course.</Trans>,
    WAIT: <Trans>Your next attempt may begin on {when}. Use the time to go through the course again.</Trans>,
    TOO_FEW_QUESTIONS: (
      <Trans>The question bank lacks questions for this quiz. Its trainer has to add some; no attempt was used.</Trans>
    ),
  };
  return <Notice kind="warn" live title={words[reason]} />;
}
