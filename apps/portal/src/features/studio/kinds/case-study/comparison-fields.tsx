import { Trans, useLingui } from '@lingui/react/macro';
import type { Area, Feature, SceneOf } from '@provost/domain';
import { Checkbox } from '@provost/ui';
import { NumberField } from '@provost/ui/number-field';
import { OrderedList } from '../../ordered-list';
import { newId } from '../new-id';
import { EffectsFields } from './effects-fields';
import { PictureFields } from './picture-fields';
import { useWords, type TaskFieldsProps } from './task';

const PERCENT = { style: 'percent' } as const;
const EDGES = ['x', 'y', 'width', 'height'] as const;

export function ComparisonFields(props: TaskFieldsProps<SceneOf<'comparator'>>) {
  const { scene, content, onChange, source, errorAt, locale } = props;
  const { t } = useLingui();
  const words = useWords(props);
  const { comparison } = scene;
  const place = `scene ${scene.id}`;
  const set = (part: Partial<typeof comparison>) => onChange({ ...scene, comparison: { ...comparison, ...part } });
  const edges = { x: t`From the left`, y: t`From the top`, width: t`Width`, height: t`Height` };
  const { effects: _, ...bare } = comparison;
  return (
    <>
      <PictureFields
        label={<Trans>First picture</Trans>}
        {...{ picture: comparison.left, locale, source: source?.comparison.left }}
        onChange={(left) => set({ left })}
        error={errorAt(`${place}, left picture`)}
      />
      <PictureFields
        label={<Trans>Second picture</Trans>}
        {...{ picture: comparison.right, locale, source: source?.comparison.right }}
        onChange={(right) => set({ right })}
        error={errorAt(`${place}, right picture`)}
      />
      {errorAt(place) && <p className="tone-bad small">{errorAt(place)}</p>}
      <OrderedList<Feature>
        label={t`Features to compare`}
        items={comparison.features}
        onChange={(features) => set({ features })}
        nameOf={({ label }) => label}
        add={{
          label: <Trans>Add a feature</Trans>,
          make: () => ({ id: newId('f'), label: '', differs: true, finding: '' }),
        }}
        fixed={source !== undefined}
        level={5}
      >
        {(feature, change) => {
          const own = source?.comparison.features.find(({ id }) => id === feature.id);
          return (
            <>
              {words(
                <Trans>Feature</Trans>,
                feature.label,
                own?.label,
                (label) => change({ ...feature, label }),
                errorAt(`${place}, feature ${feature.id}`),
              )}
              {words(<Trans>Finding</Trans>, feature.finding, own?.finding, (finding) =>
                change({ ...feature, finding }),
              )}
              {!source && (
                <>
                  <Checkbox
                    label={<Trans>It differs between the two</Trans>}
                    checked={feature.differs}
                    onChange={(differs) => change({ ...feature, differs })}
                  />
                  <OrderedList<Area>
                    label={t`Places in the pictures`}
                    items={feature.areas ?? []}
                    onChange={(areas) => change({ ...feature, areas })}
                    nameOf={() => ''}
                    add={{
                      label: <Trans>Add a place</Trans>,
                      make: () => ({ x: 0.4, y: 0.4, width: 0.2, height: 0.2 }),
                    }}
                    level={5}
                  >
                    {(area, move) => (
                      <div className="case-area">
                        {EDGES.map((edge) => (
                          <NumberField
                            key={edge}
                            label={edges[edge]}
                            value={area[edge]}
                            min={0}
                            max={1}
                            step={0.01}
                            format={PERCENT}
                            onChange={(value) => move({ ...area, [edge]: value ?? 0 })}
                          />
                        ))}
                      </div>
                    )}
                  </OrderedList>
                </>
              )}
            </>
          );
        }}
      </OrderedList>
      {!source && (
        <EffectsFields
          content={content}
          effects={comparison.effects}
          onChange={(effects) => onChange({ ...scene, comparison: effects ? { ...bare, effects } : bare })}
        />
      )}
    </>
  );
}
