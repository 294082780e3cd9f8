import { Trans, useLingui } from '@lingui/react/macro';
import { isUnanswered } from '@provost/domain';
import { Select, VisuallyHidden } from '@provost/ui';
import { useFormat } from '../../shared/format';
import { LOCALE_NAMES, type Locale } from '../../shared/i18n';
import type { Answers, Attempt } from './use-answers';

interface AttemptBarProps {
  readonly attempt: Attempt;
  readonly answers: Answers;
  /** Seconds left; null without a limit. */
  readonly left: number | null;
}

/** What of the answers is safe, and how much time is left. It stays in sight. */
export function AttemptBar({ attempt, answers, left }: AttemptBarProps) {
  const { t } = useLingui();
  const format = useFormat();
  const given = attempt.questions.filter(({ position }) => !isUnanswered(answers.at(position)));
  const receipted = given.filter(({ position }) => answers.receiptAt(position));
  const [answered, all] = [format.number(given.length), format.number(attempt.questions.length)];
  const saved = format.number(receipted.length);
  return (
    <div className="attempt-bar">
      <span>
        <Trans>
          {answered} of {all} answered
        </Trans>
      </span>
      {given.length > 0 && (
        <span className="saved-count">
          <Trans>
            {saved} of {answered} saved
          </Trans>
        </span>
      )}
      {left !== null && (
        <span className="countdown" role="timer" aria-label={t`Time left`}>
          {format.clock(left)}
        </span>
      )}
      <VisuallyHidden>
        <span role="status">
          <TimeWarning left={left} />
        </span>
      </VisuallyHidden>
    </div>
  );
}

/** Said once at ten, at five and at one minute: a clock that is read out every second says nothing. */
function TimeWarning({ left }: { readonly left: number | null }) {
  const format = useFormat();
  const passed = [60, 300, 600].find((seconds) => left !== null && left > 0 && left <= seconds);
  if (passed === undefined) return null;
  const time = format.duration(passed);
  return <Trans>Less than {time} left</Trans>;
}

interface LanguageSwitchProps {
  readonly attempt: Attempt;
  readonly language: Locale;
  readonly onLanguage: (language: Locale) => void;
}

/** The language of the questions. Answers belong to no language, so whatever was answered stays. */
export function LanguageSwitch({ attempt, language, onLanguage }: LanguageSwitchProps) {
  if (attempt.locales.length < 2) return null;
  return (
    <Select
      label={<Trans>Language of the questions</Trans>}
      value={attempt.locales.includes(language) ? language : ''}
      options={attempt.locales.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale] }))}
      placeholder={attempt.locales.includes(language) ? undefined : '…'}
      onChange={onLanguage}
    />
  );
}
