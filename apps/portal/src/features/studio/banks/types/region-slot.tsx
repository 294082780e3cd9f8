import { Trans, useLingui } from '@lingui/react/macro';
import type { Region } from '@provost/domain';
import { Checkbox } from '@provost/ui';
import { OrderedList } from '../../ordered-list';
import { BoxNumbers } from '../../regions/box-numbers';
import { RegionsPicture } from '../../regions/regions-picture';
import { InLanguages } from '../in-languages';
import { slotError, useItemProblems } from '../item-problems';
import { newRegion } from '../new-item';
import { LONGEST, optionIn, optionReworded, withSlot } from '../question-draft';
import { optionName } from './choice-slot';
import type { SlotFieldsProps } from './fields';

/** Regions of the picture, which of them are right, and their names, by which whoever does not see it chooses from a list. */
export function RegionSlotFields({ draft, onChange, languages, problems, slot, level }: SlotFieldsProps<'region'>) {
  const { t } = useLingui();
  const errorAt = useItemProblems(problems);
  const nameOf = (id: string) => optionName(draft, languages, slot.id, id);
  const setRegions = (regions: readonly Region[]) =>
    onChange(
      withSlot(draft, { ...slot, regions, right: slot.right.filter((id) => regions.some((one) => one.id === id)) }),
    );
  const wrong = slotError(errorAt, slot.id, languages) ?? errorAt(['no-right-option'], `slot ${slot.id}`);
  const { picture } = draft.item;
  return (
    <>
      {picture !== undefined && (
        <RegionsPicture
          file={picture}
          regions={slot.regions.map((region) => ({ ...region, label: nameOf(region.id) }))}
          onChange={(id, box) => setRegions(slot.regions.map((one) => (one.id === id ? { id, ...box } : one)))}
        />
      )}
      {wrong && <p className="tone-bad">{wrong}</p>}
      <OrderedList<Region>
        label={t`Regions`}
        items={slot.regions}
        nameOf={({ id }) => nameOf(id)}
        onChange={setRegions}
        add={{ label: <Trans>Add a region</Trans>, make: newRegion }}
        level={level}
      >
        {(region, replace) => (
          <>
            <InLanguages
              label={<Trans>Name of the region</Trans>}
              hint={<Trans>Officers may choose from a list of names instead of pointing.</Trans>}
              languages={languages}
              maxLength={LONGEST.line}
              valueIn={(locale) => optionIn(draft, locale, slot.id, region.id).text}
              onChange={(locale, text) => onChange(optionReworded(draft, locale, slot.id, region.id, { text }))}
              errorIn={(locale) => errorAt(null, `${locale}, slot ${slot.id}, option ${region.id}`)}
            />
            <InLanguages
              label={<Trans>Said of it</Trans>}
              languages={languages}
              maxLength={LONGEST.line}
              valueIn={(locale) => optionIn(draft, locale, slot.id, region.id).feedback}
              onChange={(locale, feedback) => onChange(optionReworded(draft, locale, slot.id, region.id, { feedback }))}
            />
            <BoxNumbers
              box={region}
              error={errorAt(['outside-picture'], `slot ${slot.id}, ${region.id}`)}
              onChange={(box) => replace({ ...region, ...box })}
            />
            <Checkbox
              label={<Trans>It is right</Trans>}
              checked={slot.right.includes(region.id)}
              onChange={(isRight) => {
                const others = slot.right.filter((id) => id !== region.id);
                onChange(withSlot(draft, { ...slot, right: isRight ? [...others, region.id] : others }));
              }}
            />
          </>
        )}
      </OrderedList>
    </>
  );
}
