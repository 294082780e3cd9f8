import { Trans, useLingui } from '@lingui/react/macro';
import type { BlockOfType, HotspotRegion } from '@provost/domain';
import { Checkbox } from '@provost/ui';
import { NumberField } from '@provost/ui/number-field';
import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useFormat } from '../../../../shared/format';
import { OrderedList } from '../../ordered-list';
import { useProblemsAt } from '../../problems';
import { WordsField } from '../words-field';
import { emptyRegion } from './empty';
import './lesson-editor.css';
import { PictureFields } from './picture-fields';
import { TaskFields, type TaskFieldsProps } from './task-fields';

const SIDES = ['x', 'y', 'width', 'height'] as const;
type Box = Pick<HotspotRegion, (typeof SIDES)[number]>;

/** A box within the picture, to the thousandth, at least a hundredth wide and high. */
function boxed({ x, y, width, height }: Box): Box {
  const within = (value: number, least: number, most: number) =>
    Math.round(Math.min(Math.max(value, least), most) * 1000) / 1000;
  const [w, h] = [within(width, 0.01, 1), within(height, 0.01, 1)];
  return { x: within(x, 0, 1 - w), y: within(y, 0, 1 - h), width: w, height: h };
}

/** How far an arrow key moves or stretches a region, in shares of the picture. */
const STEP = 0.01;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** A picture and its regions: placed by pointer, by arrow keys, or by numbers. */
export function HotspotFields(props: TaskFieldsProps<BlockOfType<'hotspot'>>) {
  const { block, onChange, locale, source, problems } = props;
  const { t } = useLingui();
  const errorAt = useProblemsAt(problems);
  const place = `task ${block.id}`;
  const names = { x: t`From the left`, y: t`From the top`, width: t`Width`, height: t`Height` };
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
                  <div className="lesson-box">
                    {SIDES.map((side) => (
                      <NumberField
                        key={side}
                        label={names[side]}
                        value={region[side]}
                        min={0}
                        max={1}
                        step={STEP}
                        format={{ style: 'percent', maximumFractionDigits: 1 }}
                        onChange={(value) => replace({ ...region, [side]: value ?? 0 })}
                      />
                    ))}
                  </div>
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

interface RegionsPictureProps {
  readonly file: string;
  readonly regions: readonly HotspotRegion[];
  readonly onChange: (id: string, box: Box) => void;
}

function RegionsPicture({ file, regions, onChange }: RegionsPictureProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [chosen, setChosen] = useState(regions[0]?.id);
  const centre = (event: PointerEvent<HTMLImageElement>) => {
    const region = regions.find(({ id }) => id === chosen) ?? regions[0];
    if (!region) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - left) / width - region.width / 2;
    const y = (event.clientY - top) / height - region.height / 2;
    onChange(region.id, boxed({ ...region, x, y }));
  };
  const push = (region: HotspotRegion) => (event: KeyboardEvent) => {
    const [dx, dy] = ARROWS[event.key] ?? [];
    if (dx === undefined || dy === undefined) return;
    event.preventDefault();
    const { x, y, width, height } = region;
    onChange(
      region.id,
      boxed(
        event.shiftKey ? { x, y, width: width + dx, height: height + dy } : { x: x + dx, y: y + dy, width, height },
      ),
    );
  };
  return (
    <div>
      <p className="small quiet">
        <Trans>
          Choose a region, then press where its middle is to be; or move it with the arrow keys, and stretch it with
          Shift and the arrow keys. The numbers below say the same.
        </Trans>
      </p>
      <div className="lesson-regions" dir="ltr">
        <img src={`/files/${file}`} alt="" onPointerDown={centre} />
        {regions.map((region, index) => {
          const number = format.number(index + 1);
          return (
            <button
              key={region.id}
              type="button"
              aria-pressed={region.id === chosen}
              aria-label={t`${number} Region ${region.label}`}
              style={{
                insetInlineStart: `${region.x * 100}%`,
                insetBlockStart: `${region.y * 100}%`,
                inlineSize: `${region.width * 100}%`,
                blockSize: `${region.height * 100}%`,
              }}
              onClick={() => setChosen(region.id)}
              onKeyDown={push(region)}
            >
              <span className="figure">{number}</span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
