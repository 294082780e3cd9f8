import { Trans, useLingui } from '@lingui/react/macro';
import type { Manifest, SceneOf } from '@provost/domain';
import { Checkbox, Select } from '@provost/ui';
import { NumberField } from '@provost/ui/number-field';
import { OrderedList } from '../../ordered-list';
import { newId } from '../new-id';
import { PartsField } from '../parts-field';
import { WordsField } from '../words-field';
import { EffectsFields } from './effects-fields';
import { FormulaField } from './formula-field';
import { useWords, type TaskFieldsProps } from './task';

export function TargetingFields(props: TaskFieldsProps<SceneOf<'targeting'>>) {
  const { scene, content, onChange, source, errorAt, locale } = props;
  const { t } = useLingui();
  const words = useWords(props);
  const { targeting } = scene;
  const place = `scene ${scene.id}`;
  const set = (part: Partial<typeof targeting>) => onChange({ ...scene, targeting: { ...targeting, ...part } });
  const { effects: _, ...bare } = targeting;
  const width = targeting.columns.length;
  return (
    <>
      <PartsField
        label={<Trans>Columns</Trans>}
        hint={<Trans>One on each line.</Trans>}
        between={'\n'}
        locale={locale}
        source={source?.targeting.columns}
        parts={targeting.columns}
        onChange={(columns) =>
          set({ columns: source ? source.targeting.columns.map((__, i) => columns[i] ?? '') : columns })
        }
      />
      {!source && (
        <div className="case-area">
          <NumberField
            label={<Trans>How many may be inspected</Trans>}
            value={targeting.choose}
            min={1}
            error={errorAt(`${place}, targeting`)}
            onChange={(choose) => set({ choose: choose ?? 0 })}
          />
          <NumberField
            label={<Trans>Each costs</Trans>}
            value={targeting.costEach}
            min={0}
            onChange={(costEach) => set({ costEach: costEach ?? 0 })}
          />
        </div>
      )}
      {words(<Trans>Unit</Trans>, targeting.unit, source?.targeting.unit, (unit) => set({ unit }))}
      {errorAt(place) && <p className="tone-bad small">{errorAt(place)}</p>}
      <OrderedList<Manifest>
        label={t`Consignments`}
        items={targeting.rows}
        onChange={(rows) => set({ rows })}
        nameOf={({ cells }) => cells[0] ?? ''}
        add={{
          label: <Trans>Add a consignment</Trans>,
          make: () => ({ id: newId('m'), cells: targeting.columns.map(() => ''), hit: false, reason: '' }),
        }}
        fixed={source !== undefined}
        level={5}
      >
        {(row, change) => {
          const own = source?.targeting.rows.find(({ id }) => id === row.id);
          const cells = Array.from({ length: width }, (__, i) => row.cells[i] ?? '');
          return (
            <>
              {cells.map((cell, i) => (
                <WordsField
                  key={i}
                  label={targeting.columns[i] || t`Column`}
                  locale={locale}
                  source={own?.cells[i]}
                  value={cell}
                  error={i === 0 ? errorAt(`${place}, row ${row.id}`) : undefined}
                  onChange={(text) => change({ ...row, cells: cells.map((one, at) => (at === i ? text : one)) })}
                />
              ))}
              {!source && (
                <Checkbox
                  label={<Trans>There is something to find</Trans>}
                  checked={row.hit}
                  onChange={(hit) => change({ ...row, hit })}
                />
              )}
              {words(
                <Trans>Why it is worth an inspection, or not</Trans>,
                row.reason,
                own?.reason,
                (reason) => change({ ...row, reason }),
                errorAt(`${place}, row ${row.id}, reason`),
              )}
            </>
          );
        }}
      </OrderedList>
      {!source && (
        <EffectsFields
          content={content}
          effects={targeting.effects}
          onChange={(effects) => onChange({ ...scene, targeting: effects ? { ...bare, effects } : bare })}
        />
      )}
    </>
  );
}

export function HearingFields(props: TaskFieldsProps<SceneOf<'hearing'>>) {
  const { scene, content, onChange, source, errorAt } = props;
  const { t } = useLingui();
  const words = useWords(props);
  const { hearing } = scene;
  const place = `scene ${scene.id}`;
  const set = (part: Partial<typeof hearing>) => onChange({ ...scene, hearing: { ...hearing, ...part } });
  const titles = content.exhibits.map(({ id, seal, title }) => ({ value: id, label: `${seal} ${title}` }));
  return (
    <>
      {words(
        <Trans>Before whom</Trans>,
        hearing.before,
        source?.hearing.before,
        (before) => set({ before }),
        errorAt(`${place}, hearing`),
      )}
      {errorAt(place) && <p className="tone-bad small">{errorAt(place)}</p>}
      <OrderedList<(typeof hearing.rulings)[number]>
        label={t`Rulings`}
        items={hearing.rulings}
        onChange={(rulings) => set({ rulings })}
        nameOf={({ exhibit }) => titles.find(({ value }) => value === exhibit)?.label ?? ''}
        add={{ label: <Trans>Add a ruling</Trans>, make: () => ({ exhibit: '', admitted: '', excluded: '' }) }}
        fixed={source !== undefined}
        level={5}
      >
        {(ruling, change) => {
          const own = source?.hearing.rulings.find(({ exhibit }) => exhibit === ruling.exhibit);
          const at = `${place}, ruling ${ruling.exhibit}`;
          const { when, ...rest } = ruling;
          return (
            <>
              {!source && (
                <>
                  <Select
                    label={<Trans>Exhibit</Trans>}
                    placeholder={t`Choose an exhibit`}
                    value={titles.some(({ value }) => value === ruling.exhibit) ? ruling.exhibit : ''}
                    options={titles}
                    error={errorAt(at)}
                    onChange={(exhibit) => change({ ...ruling, exhibit })}
                  />
                  <FormulaField
                    optional
                    label={<Trans>Admitted only if its chain holds and</Trans>}
                    content={content}
                    needed="boolean"
                    value={when ?? ''}
                    onChange={(text) => change(text ? { ...ruling, when: text } : rest)}
                  />
                </>
              )}
              {words(
                <Trans>Said where it is admitted</Trans>,
                ruling.admitted,
                own?.admitted,
                (admitted) => change({ ...ruling, admitted }),
                errorAt(`${at}, admitted`),
              )}
              {words(
                <Trans>Said where it is excluded</Trans>,
                ruling.excluded,
                own?.excluded,
                (excluded) => change({ ...ruling, excluded }),
                errorAt(`${at}, excluded`),
              )}
            </>
          );
        }}
      </OrderedList>
    </>
  );
}
