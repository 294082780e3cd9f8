import { Trans } from '@lingui/react/macro';
import type { TextSlot } from '@provost/domain';
import { Checkbox } from '@provost/ui';
import { NumberField } from '@provost/ui/number-field';

type TextRules = Pick<TextSlot, 'exactCase' | 'exactDiacritics'>;

interface TextRuleFieldsProps {
  readonly rules: TextRules;
  readonly onChange: (change: Partial<TextRules>) => void;
  readonly disabled?: boolean;
}

/** What of typed words counts. */
export function TextRuleFields({ rules, onChange, disabled }: TextRuleFieldsProps) {
  return (
    <>
      <Checkbox
        label={<Trans>Capitals count</Trans>}
        disabled={disabled}
        checked={rules.exactCase}
        onChange={(exactCase) => onChange({ exactCase })}
      />
      <Checkbox
        label={<Trans>Accents count</Trans>}
        disabled={disabled}
        checked={rules.exactDiacritics}
        onChange={(exactDiacritics) => onChange({ exactDiacritics })}
      />
    </>
  );
}

interface NumberAnswer {
  readonly value: number;
  readonly tolerance: number;
}

interface NumberAnswerFieldsProps {
  readonly answer: NumberAnswer;
  readonly onChange: (change: Partial<NumberAnswer>) => void;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}

/** A number that is right, and how far what is typed may be off. */
export function NumberAnswerFields({ answer, onChange, error, disabled }: NumberAnswerFieldsProps) {
  return (
    <>
      <NumberField
        label={<Trans>Right number</Trans>}
        format={{ maximumFractionDigits: 6 }}
        disabled={disabled}
        value={answer.value}
        onChange={(value) => onChange({ value: value ?? 0 })}
      />
      <NumberField
        label={<Trans>It may be off by</Trans>}
        format={{ maximumFractionDigits: 6 }}
        disabled={disabled}
        min={0}
        value={answer.tolerance}
        error={error}
        onChange={(tolerance) => onChange({ tolerance: tolerance ?? 0 })}
      />
    </>
  );
}
