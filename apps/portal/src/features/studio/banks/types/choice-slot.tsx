import { Trans, useLingui } from '@lingui/react/macro';
import { CheckboxGroup, RadioGroup } from '@provost/ui';
import { useFormat } from '../../../../shared/format';
import type { Locale } from '../../../../shared/i18n';
import { newId } from '../../kinds/new-id';
import { OrderedList } from '../../ordered-list';
import { InLanguages } from '../in-languages';
import { LONGEST, optionIn, optionReworded, withSlot, type QuestionDraft } from '../question-draft';
import { slotError, useItemProblems } from '../item-problems';
import type { SlotFieldsProps } from './fields';

/** The words of an option in the first language on screen that has some. */
export const optionName = (draft: QuestionDraft, languages: readonly Locale[], slotId: string, id: string): string =>
  languages.map((locale) => optionIn(draft, locale, slotId, id).text).find((text) => text.trim() !== '') ?? '';

/** Options to choose from, what is said after each, and which are right. */
export function ChoiceSlotFields(props: SlotFieldsProps<'choice'>) {
  const { draft, onChange, languages, problems, slot, level } = props;
  const { t } = useLingui();
  const format = useFormat();
  const errorAt = useItemProblems(problems);
  const names = slot.options.map((id, index) => {
    const number = format.number(index + 1);
    return {
      value: id,
      label: <span dir="auto">{optionName(draft, languages, slot.id, id) || t`Option ${number}`}</span>,
    };
  });
  const key = {
    choices: names,
    label: slot.several ? <Trans>Right answers</Trans> : <Trans>Right answer</Trans>,
    error: errorAt(['no-right-option', 'unknown-id'], `slot ${slot.id}`),
  };
  const setRight = (right: readonly string[]) => onChange(withSlot(draft, { ...slot, right }));
  const wrong = slotError(errorAt, slot.id, languages);
  return (
    <>
      <OrderedList<string>
        label={t`Options`}
        items={slot.options}
        nameOf={(id) => optionName(draft, languages, slot.id, id)}
        onChange={(options) =>
          onChange(withSlot(draft, { ...slot, options, right: slot.right.filter((id) => options.includes(id)) }))
        }
        add={{ label: <Trans>Add an option</Trans>, make: () => newId('o') }}
        level={level}
      >
        {(id, _, index) => <OptionWords {...props} optionId={id} number={format.number(index + 1)} />}
      </OrderedList>
      {wrong && <p className="tone-bad">{wrong}</p>}
      {slot.options.length > 0 &&
        (slot.several ? (
          <CheckboxGroup {...key} value={slot.right} onChange={setRight} />
        ) : (
          <RadioGroup {...key} value={slot.right[0] ?? null} onChange={(id) => setRight([id])} />
        ))}
    </>
  );
}

interface OptionWordsProps extends SlotFieldsProps<'choice'> {
  readonly optionId: string;
  readonly number: string;
}

function OptionWords({ draft, onChange, languages, problems, slot, optionId, number }: OptionWordsProps) {
  const errorAt = useItemProblems(problems);
  const change = (locale: Locale, words: { text?: string; feedback?: string }) =>
    onChange(optionReworded(draft, locale, slot.id, optionId, words));
  return (
    <>
      <InLanguages
        label={<Trans>Option {number}</Trans>}
        languages={languages}
        maxLength={LONGEST.line}
        valueIn={(locale) => optionIn(draft, locale, slot.id, optionId).text}
        onChange={(locale, text) => change(locale, { text })}
        errorIn={(locale) => errorAt(null, `${locale}, slot ${slot.id}, option ${optionId}`)}
      />
      <InLanguages
        label={<Trans>Said after option {number}</Trans>}
        languages={languages}
        maxLength={LONGEST.line}
        valueIn={(locale) => optionIn(draft, locale, slot.id, optionId).feedback}
        onChange={(locale, feedback) => change(locale, { feedback })}
      />
    </>
  );
}
