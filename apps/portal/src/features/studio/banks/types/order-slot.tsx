import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../../shared/format';
import { newId } from '../../kinds/new-id';
import { OrderedList } from '../../ordered-list';
import { InLanguages } from '../in-languages';
import { slotError, useItemProblems } from '../item-problems';
import { LONGEST, optionIn, optionReworded, withSlot } from '../question-draft';
import { optionName } from './choice-slot';
import type { SlotFieldsProps } from './fields';

/** Things in their right order; officers find them scattered. */
export function OrderSlotFields({ draft, onChange, languages, problems, slot, level }: SlotFieldsProps<'order'>) {
  const { t } = useLingui();
  const format = useFormat();
  const errorAt = useItemProblems(problems);
  const wrong = slotError(errorAt, slot.id, languages);
  return (
    <>
      <OrderedList<string>
        label={t`In the right order`}
        items={slot.things}
        nameOf={(id) => optionName(draft, languages, slot.id, id)}
        onChange={(things) => onChange(withSlot(draft, { ...slot, things }))}
        add={{ label: <Trans>Add a thing</Trans>, make: () => newId('t') }}
        level={level}
      >
        {(id, _, index) => {
          const number = format.number(index + 1);
          return (
            <InLanguages
              label={<Trans>Number {number}</Trans>}
              languages={languages}
              maxLength={LONGEST.line}
              valueIn={(locale) => optionIn(draft, locale, slot.id, id).text}
              onChange={(locale, text) => onChange(optionReworded(draft, locale, slot.id, id, { text }))}
              errorIn={(locale) => errorAt(null, `${locale}, slot ${slot.id}, option ${id}`)}
            />
          );
        }}
      </OrderedList>
      {wrong && <p className="tone-bad">{wrong}</p>}
    </>
  );
}
