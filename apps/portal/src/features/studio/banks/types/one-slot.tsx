import { Trans } from '@lingui/react/macro';
import { TRUE_FALSE } from '@provost/domain';
import { RadioGroup } from '@provost/ui';
import { InLanguages } from '../in-languages';
import { useItemProblems } from '../item-problems';
import { LONGEST, optionIn, optionReworded, withSlot } from '../question-draft';
import { TRUE_FALSE_WORDS } from '../tidied';
import { ChoiceSlotFields } from './choice-slot';
import { onlySlot, type TypeFieldsProps } from './fields';
import { OrderSlotFields } from './order-slot';
import { RegionSlotFields } from './region-slot';

/** One right answer, or several. */
export function ChoiceFields(props: TypeFieldsProps) {
  const slot = onlySlot(props.draft, 'choice');
  return slot && <ChoiceSlotFields {...props} slot={slot} level={4} />;
}

/** A statement that holds or does not, and what is said after each answer. */
export function TrueFalseFields({ draft, onChange, languages, problems }: TypeFieldsProps) {
  const errorAt = useItemProblems(problems);
  const slot = onlySlot(draft, 'choice');
  if (!slot) return null;
  const isTrue = <Trans>True</Trans>;
  const isFalse = <Trans>False</Trans>;
  return (
    <>
      <RadioGroup
        inline
        label={<Trans>The statement is</Trans>}
        value={slot.right[0] ?? null}
        error={errorAt(['no-right-option'], `slot ${slot.id}`)}
        choices={TRUE_FALSE.map((value) => ({ value, label: value === 'true' ? isTrue : isFalse }))}
        onChange={(right) => onChange(withSlot(draft, { ...slot, right: [right] }))}
      />
      {TRUE_FALSE.map((id, index) => (
        <div key={id} className="studio-option">
          <InLanguages
            label={index === 0 ? <Trans>Word for “true”</Trans> : <Trans>Word for “false”</Trans>}
            languages={languages}
            maxLength={LONGEST.line}
            valueIn={(locale) => optionIn(draft, locale, slot.id, id).text || (TRUE_FALSE_WORDS[locale][index] ?? '')}
            onChange={(locale, text) => onChange(optionReworded(draft, locale, slot.id, id, { text }))}
          />
          <InLanguages
            label={
              index === 0 ? <Trans>Said to whoever chose “true”</Trans> : <Trans>Said to whoever chose “false”</Trans>
            }
            languages={languages}
            maxLength={LONGEST.line}
            valueIn={(locale) => optionIn(draft, locale, slot.id, id).feedback}
            onChange={(locale, feedback) => onChange(optionReworded(draft, locale, slot.id, id, { feedback }))}
          />
        </div>
      ))}
    </>
  );
}

/** Things to be put in order. */
export function OrderingFields(props: TypeFieldsProps) {
  const slot = onlySlot(props.draft, 'order');
  return slot && <OrderSlotFields {...props} slot={slot} level={4} />;
}

/** Places to be found in a picture. */
export function HotspotFields(props: TypeFieldsProps) {
  const slot = onlySlot(props.draft, 'region');
  return slot && <RegionSlotFields {...props} slot={slot} level={4} />;
}
