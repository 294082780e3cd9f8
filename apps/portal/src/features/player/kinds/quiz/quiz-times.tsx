import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../../../shared/format';
import type { ContentOfType } from '../../renderer';

/** When a quiz opens and closes, what closing does to whoever has begun, and the wait between two attempts. */
export function QuizTimes({ content }: { readonly content: ContentOfType<'QuizContent'> }) {
  const format = useFormat();
  const opens = content.opensAt ? format.dateTime(content.opensAt) : null;
  const closes = content.closesAt ? format.dateTime(content.closesAt) : null;
  const wait = content.waitMinutes > 0 ? format.duration(content.waitMinutes * 60) : null;
  return (
    <>
      {opens && (
        <li>
          <Trans>Opens on {opens}</Trans>
        </li>
      )}
      {closes && (
        <li>
          <Trans>Closes on {closes}.</Trans>{' '}
          {content.closing === 'FULL_TIME' && content.timeLimitMinutes ? (
            <Trans>Whoever begins before that has the full time.</Trans>
          ) : (
            <Trans>Every attempt ends then, also one that began shortly before.</Trans>
          )}
        </li>
      )}
      {wait && (
        <li>
          <Trans>Between two attempts: {wait}</Trans>
        </li>
      )}
    </>
  );
}
