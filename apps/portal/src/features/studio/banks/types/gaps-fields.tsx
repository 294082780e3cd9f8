import { Trans, useLingui } from '@lingui/react/macro';
import type { Slot } from '@provost/domain';
import { Select } from '@provost/ui';
import { OrderedList } from '../../ordered-list';
import { gapOf, nextGap, withGaps } from '../gaps';
import { inLanguage } from '../in-languages';
import { useItemProblems } from '../item-problems';
import { newChoice, newNumber, newTyped } from '../new-item';
import { LONGEST, reworded, textIn, withItem, withSlot } from '../question-draft';
import { ChoiceSlotFields } from './choice-slot';
import type { TypeFieldsProps } from './fields';
import { PromptWithGaps } from './prompt-with-gaps';
import { NumberSlotFields, TextSlotFields } from './typed-slot';

/** Words with gaps, and what belongs into each: typed in a fill-in, chosen in a drop-down. */
export function GapsFields(props: TypeFieldsProps) {
  const { draft, onChange, languages, problems } = props;
  const { t } = useLingui();
  const errorAt = useItemProblems(problems);
  const { slots, type } = draft.item;
  const make = (id: string): Slot => (type === 'drop-down' ? newChoice(id, 3) : newTyped(id));
  const none = errorAt(['bad-count'], 'slots');
  return (
    <>
      <div className="in-languages">
        {languages.map((locale) => (
          <PromptWithGaps
            key={locale}
            label={inLanguage(<Trans>Text with gaps</Trans>, locale, languages)}
            locale={locale}
            value={textIn(draft, locale).prompt}
            error={errorAt(null, `${locale}, prompt`)}
            maxLength={LONGEST.prompt}
            gaps={slots.map(({ id }) => id)}
            onChange={(prompt) => onChange(reworded(draft, locale, { prompt }))}
            onGap={(place) => {
              const id = nextGap(draft);
              onChange(withItem(reworded(draft, locale, { prompt: place(id) }), { slots: [...slots, make(id)] }));
            }}
          />
        ))}
      </div>
      <OrderedList<Slot>
        label={t`Gaps`}
        items={slots}
        onChange={(next) => onChange(withGaps(draft, next))}
        nameOf={({ id }) => gapOf(id)}
        empty={
          <p className={none ? 'tone-bad' : 'small quiet'}>
            <Trans>There is no gap yet: put the cursor where one is to be, and press the button.</Trans>
          </p>
        }
        unordered
        level={4}
      >
        {(slot) => (
          <>
            {type === 'fill-in' && (
              <Select
                label={<Trans>What is filled in</Trans>}
                value={slot.kind}
                options={[
                  { value: 'text', label: t`Words` },
                  { value: 'number', label: t`A number` },
                ]}
                onChange={(kind) =>
                  onChange(withSlot(draft, kind === 'number' ? newNumber(slot.id) : newTyped(slot.id)))
                }
              />
            )}
            {slot.kind === 'choice' && <ChoiceSlotFields {...props} slot={slot} level={5} />}
            {slot.kind === 'text' && <TextSlotFields {...props} slot={slot} level={5} />}
            {slot.kind === 'number' && <NumberSlotFields {...props} slot={slot} level={5} />}
          </>
        )}
      </OrderedList>
    </>
  );
}
