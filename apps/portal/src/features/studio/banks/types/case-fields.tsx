import { Trans, useLingui } from '@lingui/react/macro';
import type { Slot } from '@provost/domain';
import { Checkbox, Select } from '@provost/ui';
import { newId } from '../../kinds/new-id';
import { OrderedList } from '../../ordered-list';
import { InLanguages } from '../in-languages';
import { useItemProblems } from '../item-problems';
import { newChoice, newNumber, newOrder, newTyped } from '../new-item';
import { LONGEST, slotReworded, slotTextIn, withItem, withSlot } from '../question-draft';
import { ChoiceSlotFields } from './choice-slot';
import type { TypeFieldsProps } from './fields';
import { OrderSlotFields } from './order-slot';
import { NumberSlotFields, TextSlotFields } from './typed-slot';

type PartKind = 'choice' | 'order' | 'text' | 'number';

const NEW_PART: Readonly<Record<PartKind, (id: string) => Slot>> = {
  choice: (id) => newChoice(id, 3),
  order: newOrder,
  text: newTyped,
  number: newNumber,
};

/** A short case: after it several questions, each of its own kind. */
export function CaseFields(props: TypeFieldsProps) {
  const { draft, onChange, languages, problems } = props;
  const { t } = useLingui();
  const errorAt = useItemProblems(problems);
  const none = errorAt(['bad-count'], 'slots');
  const nameOf = ({ id }: Slot) =>
    languages.map((locale) => slotTextIn(draft, locale, id).label).find((label) => label.trim() !== '') ?? '';
  return (
    <OrderedList<Slot>
      label={t`Questions about the case`}
      items={draft.item.slots}
      onChange={(slots) => onChange(withItem(draft, { slots }))}
      nameOf={nameOf}
      add={{ label: <Trans>Add a question about the case</Trans>, make: () => newChoice(newId('p'), 3) }}
      empty={none && <p className="tone-bad">{none}</p>}
      level={4}
    >
      {(slot) => (
        <>
          <InLanguages
            long
            label={<Trans>What is asked</Trans>}
            languages={languages}
            maxLength={LONGEST.line}
            valueIn={(locale) => slotTextIn(draft, locale, slot.id).label}
            onChange={(locale, label) => onChange(slotReworded(draft, locale, slot.id, { label }))}
            errorIn={(locale) => errorAt(['empty-text'], `${locale}, slot ${slot.id}`)}
          />
          <Select<string>
            label={<Trans>How it is answered</Trans>}
            value={slot.kind}
            options={[
              { value: 'choice', label: t`By choosing` },
              { value: 'order', label: t`By putting in order` },
              { value: 'text', label: t`In a few words` },
              { value: 'number', label: t`By a number` },
            ]}
            onChange={(kind) => onChange(withSlot(draft, NEW_PART[kind as PartKind](slot.id)))}
          />
          {slot.kind === 'choice' && (
            <>
              <Checkbox
                label={<Trans>Several answers together are right</Trans>}
                checked={slot.several}
                onChange={(several) =>
                  onChange(withSlot(draft, { ...slot, several, right: several ? slot.right : slot.right.slice(0, 1) }))
                }
              />
              <ChoiceSlotFields {...props} slot={slot} level={5} />
            </>
          )}
          {slot.kind === 'order' && <OrderSlotFields {...props} slot={slot} level={5} />}
          {slot.kind === 'text' && <TextSlotFields {...props} slot={slot} level={5} />}
          {slot.kind === 'number' && <NumberSlotFields {...props} slot={slot} level={5} />}
        </>
      )}
    </OrderedList>
  );
}
