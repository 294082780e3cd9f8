import type { AttemptRules, QuizContent, TimeRules } from '@provost/domain';
import type { Accommodation } from './accommodation.entity.js';

const instant = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));

/** The time rules of a quiz, as the clock of attempts takes them. */
export const timeRulesOf = ({ timeLimitMinutes, closesAt, closing }: QuizContent): TimeRules => ({
  limitMinutes: timeLimitMinutes,
  closesAt: instant(closesAt),
  ...(closing && { closing }),
});

/** The rules by which one officer may sit a quiz, with the attempts that she is granted beside those of everybody. */
export const attemptRulesOf = (
  { attemptsAllowed, waitMinutes, opensAt, closesAt }: QuizContent,
  granted: Pick<Accommodation, 'extraAttempts'> | null,
): AttemptRules => ({
  attemptsAllowed: attemptsAllowed === null ? null : attemptsAllowed + (granted?.extraAttempts ?? 0),
  ...(waitMinutes !== undefined && { waitMinutes }),
  opensAt: instant(opensAt),
  closesAt: instant(closesAt),
});
