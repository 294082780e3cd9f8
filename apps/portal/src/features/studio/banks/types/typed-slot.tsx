import { Trans } from '@lingui/react/macro';
import { TextField } from '@provost/ui';
import { NumberAnswerFields, TextRuleFields } from '../../answers/typed-fields';
import { PartsField } from '../../kinds/parts-field';
import { inLanguage } from '../in-languages';
import { useItemProblems } from '../item-problems';
import { LONGEST, withSlot } from '../question-draft';
import type { SlotFieldsProps } from './fields';

/** Words to be typed: what is accepted in each language, and how exactly. */
export function TextSlotFields({ draft, onChange, languages, problems, slot }: SlotFieldsProps<'text'>) {
  const errorAt = useItemProblems(problems);
  const change = (more: Partial<typeof slot>) => onChange(withSlot(draft, { ...slot, ...more }));
  return (
    <>
      <div className="in-languages">
        {languages.map((locale) => (
          <PartsField
            key={locale}
            between={'\n'}
            label={inLanguage(<Trans>Accepted answers, one on each line</Trans>, locale, languages)}
            locale={locale}
            parts={slot.accepted[locale] ?? []}
            error={errorAt(['no-key'], `slot ${slot.id}`)}
            onChange={(variants) => change({ accepted: { ...slot.accepted, [locale]: variants } })}
          />
        ))}
      </div>
      <p className="small quiet">
        <Trans>What is accepted in one language is accepted in all: an officer may read one and write another.</Trans>
      </p>
      <TextRuleFields rules={slot} onChange={change} />
    </>
  );
}

/** A number to be typed, how far it may be off, and what it counts. */
export function NumberSlotFields({ draft, onChange, problems, slot }: SlotFieldsProps<'number'>) {
  const errorAt = useItemProblems(problems);
  const change = (more: Partial<typeof slot>) => onChange(withSlot(draft, { ...slot, ...more }));
  return (
    <div className="studio-pair">
      <NumberAnswerFields answer={slot} error={errorAt(['bad-bounds'], `slot ${slot.id}`)} onChange={change} />
      <TextField
        label={<Trans>Unit</Trans>}
        hint={<Trans>Shown beside the field; whoever types it too is right as well.</Trans>}
        dir="auto"
        maxLength={LONGEST.unit}
        value={slot.unit}
        onChange={(unit) => change({ unit })}
      />
    </div>
  );
}
