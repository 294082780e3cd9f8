import { Trans } from '@lingui/react/macro';
import { Notice } from '@provost/ui';
import { ownLimitMinutes } from '@provost/domain';
import type { MyAttemptsQuery } from '../../../../gql/graphql';
import { useFormat } from '../../../../shared/format';
import type { ContentOfType } from '../../renderer';

export interface OwnRulesProps {
  readonly content: ContentOfType<'QuizContent'>;
  readonly granted: NonNullable<MyAttemptsQuery['myAccommodation']>;
}

/** What holds for this officer instead of what holds for everybody: both are shown, so that nobody has to ask. */
export function OwnRules({ content, granted }: OwnRulesProps) {
  const format = useFormat();
  const minutes = ownLimitMinutes(content.timeLimitMinutes ?? null, granted);
  const time = minutes === null ? null : format.duration(minutes * 60);
  const attempts =
    content.attemptsAllowed == null || granted.extraAttempts === 0
      ? null
      : format.number(content.attemptsAllowed + granted.extraAttempts);
  return (
    <Notice title={<Trans>For you</Trans>}>
      <ul>
        {time && (
          <li>
            <Trans>Your time: {time}</Trans>
          </li>
        )}
        {attempts && (
          <li>
            <Trans>Your attempts: {attempts}</Trans>
          </li>
        )}
        {granted.fewerChoices && (
          <li>
            <Trans>Questions with one right answer show you three options at most.</Trans>
          </li>
        )}
        {granted.largeText && (
          <li>
            <Trans>The questions are shown in large type.</Trans>
          </li>
        )}
      </ul>
      <p className="small quiet">
        <Trans>Granted because:</Trans> <bdi>{granted.reason}</bdi>
      </p>
    </Notice>
  );
}
