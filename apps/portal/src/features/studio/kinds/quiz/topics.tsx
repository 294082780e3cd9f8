import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@provost/ui';
import { NumberField } from '@provost/ui/number-field';
import type { QuizContent } from '@provost/domain';
import { tooFew, withCount, type TopicRow } from './blueprint';

export interface TopicsProps {
  readonly rows: readonly TopicRow[];
  readonly error: string | undefined;
  readonly onChange: (blueprint: QuizContent['blueprint']) => void;
}

/** How many questions are drawn of each topic of the bank. */
export function Topics({ rows, error, onChange }: TopicsProps) {
  const { t } = useLingui();
  const short = tooFew(rows);
  return (
    <fieldset className="field">
      <legend>
        <Trans>Questions drawn of each topic</Trans>
      </legend>
      <span className="hint">
        <Trans>Each attempt draws them anew. Leave at 0 what is not asked.</Trans>
      </span>
      {error && rows.every(({ count }) => count === 0) && <p className="tone-bad">{error}</p>}
      <div className="studio-topics">
        {rows.map(({ topic, available, count }) => (
          <NumberField
            key={topic}
            label={<span dir="auto">{topic}</span>}
            hint={t`of ${plural(available, { one: '# question', other: '# questions' })}`}
            min={0}
            max={500}
            value={count}
            error={count > available ? t`The bank has too few.` : undefined}
            onChange={(next) => onChange(withCount(rows, topic, next ?? 0))}
          />
        ))}
      </div>
      {short.length > 0 && (
        <Notice
          kind="warn"
          title={<Trans>An attempt can only begin when the bank has as many questions as are drawn.</Trans>}
        />
      )}
    </fieldset>
  );
}
