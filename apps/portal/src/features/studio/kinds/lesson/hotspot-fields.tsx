import { Trans, useLingui } from '@lingui/react/macro';
import type { BlockOfType, HotspotRegion } from '@provost/domain';
import { Checkbox } from '@provost/ui';
import { OrderedList } from '../../ordered-list';
import { useProblemsAt } from '../../problems';
import { BoxNumbers } from '../../regions/box-numbers';
import { RegionsPicture } from '../../regions/regions-picture';
import { WordsField } from '../words-field';
import { emptyRegion } from './empty';
import { PictureFields } from './picture-fields';
import { TaskFields, type TaskFieldsProps } from './task-fields';

/** A picture and its regions: placed by pointer, by arrow keys, or by numbers. */
export function HotspotFields(props: TaskFieldsProps<BlockOfType<'hotspot'>>) {
  const { block, onChange, locale, source, problems } = props;
  const { t } = useLingui();
  const errorAt = useProblemsAt(problems);
  const place = `task ${block.id}`;
  const change = (id: string, more: Partial<HotspotRegion>) =>
    onChange({ ...block, regions: block.regions.map((one) => (one.id === id ? { ...one, ...more } : one)) });
  return (
    <TaskFields {...props}>
      <PictureFields
        picture={block.picture}
        locale={locale}
        source={source?.picture}
        error={errorAt(place)}
        onChange={(picture) => onChange({ ...block, picture })}
      />
      {block.picture.file !== '' && !source && (
        <RegionsPicture file={block.picture.file} regions={block.regions} onChange={change} />
      )}
      <div className="studio-nested">
        <OrderedList<HotspotRegion>
          label={t`Regions`}
          items={block.regions}
          onChange={(regions) => onChange({ ...block, regions })}
          nameOf={({ label }) => label}
          add={{ label: <Trans>Add a region</Trans>, make: emptyRegion }}
          fixed={source !== null}
          level={5}
        >
          {(region, replace, index) => (
            <>
              <WordsField
                label={<Trans>Name of the region</Trans>}
                locale={locale}
                source={source?.regions[index]?.label}
                value={region.label}
                error={errorAt(`${place}, region ${region.id}`)}
                onChange={(label) => replace({ ...region, label })}
              />
              <WordsField
                long
                label={<Trans>Said of it</Trans>}
                locale={locale}
                source={source?.regions[index]?.text}
                value={region.text}
                onChange={(text) => replace({ ...region, text })}
              />
              {!source && (
                <>
                  <BoxNumbers box={region} onChange={(box) => replace({ ...region, ...box })} />
                  <Checkbox
                    label={<Trans>It is to be found</Trans>}
                    hint={<Trans>Where no region is to be found, the picture is there to be explored.</Trans>}
                    checked={region.target}
                    onChange={(target) => replace({ ...region, target })}
                  />
                </>
              )}
            </>
          )}
        </OrderedList>
      </div>
    </TaskFields>
  );
}
