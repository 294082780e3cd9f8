import { useLingui } from '@lingui/react/macro';
import { CheckboxGroup, RadioGroup, Select } from '@provost/ui';
import { useOptionText } from './option-text';
import { wordsOf, type SlotProps } from './slot';

/** One option or several, all in sight. */
export function ChoiceField({ question, slot, label, hint, values, onValues, locked }: SlotProps) {
  const textOf = useOptionText();
  const words = wordsOf(question);
  const shared = {
    ...{ label, hint, disabled: locked },
    choices: slot.options.map((option) => {
      const text = textOf(question, option);
      return { value: option.id, label: text === option.text ? <bdi {...words}>{text}</bdi> : text };
    }),
  };
  return slot.several ? (
    <CheckboxGroup {...shared} value={values} onChange={onValues} />
  ) : (
    <RadioGroup {...shared} value={values[0] ?? null} onChange={(id) => onValues([id])} />
  );
}

/** One of many: what belongs to a thing that is to be matched. */
export function MatchField({ question, slot, values, onValues, locked }: SlotProps) {
  const { t } = useLingui();
  return (
    <div {...wordsOf(question)}>
      <Select
        label={slot.label}
        placeholder={t`Choose`}
        disabled={locked}
        value={values[0] ?? ''}
        options={slot.options.map(({ id, text }) => ({ value: id, label: text }))}
        onChange={(id) => onValues([id])}
      />
    </div>
  );
}
