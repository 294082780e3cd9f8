import { Trans } from '@lingui/react/macro';
import { CLOSINGS, type QuizContent } from '@provost/domain';
import { RadioGroup } from '@provost/ui';
import { DateTimeField } from '@provost/ui/date-time-field';
import { NumberField } from '@provost/ui/number-field';
import { instantOf, wallTimeOf } from '@provost/ui/wall-time';

export interface TimesProps {
  readonly content: QuizContent;
  readonly onChange: (content: QuizContent) => void;
  readonly errorAt: (place: string) => string | undefined;
}

/** The trainer's own zone: what is kept is the instant, and every officer reads it in hers. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const shown = (instant: string | undefined) => (instant === undefined ? null : wallTimeOf(instant, zone));
const kept = (wallTime: string | null) => (wallTime === null ? undefined : instantOf(wallTime, zone));

/** When a quiz may be begun, what closing it does to whoever has begun, and the wait between two attempts. */
export function Times({ content, onChange, errorAt }: TimesProps) {
  const place = zone.replaceAll('_', ' ');
  const words = {
    'full-time': <Trans>Whoever began before has the full time</Trans>,
    cut: <Trans>Every attempt ends at that moment</Trans>,
  };
  return (
    <>
      <div className="studio-quiz-figures">
        <DateTimeField
          label={<Trans>Opens</Trans>}
          hint={<Trans>Empty: at once. In the time of {place}</Trans>}
          value={shown(content.opensAt)}
          onChange={(wallTime) => onChange({ ...content, opensAt: kept(wallTime) })}
        />
        <DateTimeField
          label={<Trans>Closes</Trans>}
          hint={<Trans>Empty: never</Trans>}
          value={shown(content.closesAt)}
          error={errorAt('closing')}
          onChange={(wallTime) => onChange({ ...content, closesAt: kept(wallTime) })}
        />
        <NumberField
          label={<Trans>Minutes between two attempts</Trans>}
          hint={<Trans>0: at once</Trans>}
          min={0}
          max={44_640}
          value={content.waitMinutes ?? 0}
          error={errorAt('wait')}
          onChange={(waitMinutes) => onChange({ ...content, waitMinutes: waitMinutes ?? 0 })}
        />
      </div>
      {content.closesAt !== undefined && (
        <RadioGroup
          label={<Trans>When it closes</Trans>}
          hint={<Trans>Officers read this rule before they begin.</Trans>}
          value={content.closing ?? 'full-time'}
          onChange={(closing) => onChange({ ...content, closing })}
          choices={CLOSINGS.map((closing) => ({ value: closing, label: words[closing] }))}
        />
      )}
    </>
  );
}
