import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { SceneOf } from '@provost/domain';
import { Button, DataTable, directionOf, Tag, type Column } from '@provost/ui';
import { useState } from 'react';
import { useFormat } from '../../../../shared/format';
import type { SceneViewProps } from './scene-props';
import { useArrival } from './use-arrival';

type Row = SceneOf<'targeting'>['targeting']['rows'][number];

/** Consignments of which a few may be inspected: chosen in a table, then told what was in them and what it cost. */
export function TargetingView({ state, scene, locale, act }: SceneViewProps<SceneOf<'targeting'>>) {
  const { t } = useLingui();
  const format = useFormat();
  const { columns, rows, choose, costEach, unit } = scene.targeting;
  const result = state.targeted.get(scene.id);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const { expect, arriving } = useArrival();
  const chosen = result?.rows ?? picked;
  const left = choose - chosen.length;
  const toggle = (id: string) => setPicked(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
  const cell = (row: Row, i: number) => <bdi lang={locale}>{row.cells[i]}</bdi>;
  const all: Column<Row>[] = [
    ...columns.map((head, i): Column<Row> => ({
      ...{ id: `c${i}`, head: <bdi lang={locale}>{head}</bdi>, title: i === 0 },
      cell: (row) => cell(row, i),
    })),
    {
      id: 'inspect',
      head: result ? <Trans>Found</Trans> : <Trans>Inspect</Trans>,
      cell: (row) =>
        result ? (
          <Outcome row={row} inspected={result.rows.includes(row.id)} locale={locale} />
        ) : (
          <label className="choice">
            <input
              type="checkbox"
              aria-label={t`Inspect ${row.cells[0] ?? ''}`}
              checked={picked.includes(row.id)}
              disabled={!picked.includes(row.id) && left <= 0}
              onChange={() => toggle(row.id)}
            />
            <span>
              <Trans>Inspect</Trans>
            </span>
          </label>
        ),
    },
  ];
  const each = `${format.number(costEach)} ${unit}`;
  const cost = `${format.number(result?.cost ?? 0)} ${unit}`;
  const hits = format.number(result?.hits ?? 0);
  const inspected = format.number(chosen.length);
  const rate = format.percent(result?.rate ?? 0);
  return (
    <section className="case-task" aria-labelledby="case-targeting">
      <h3 id="case-targeting">
        <Trans>Consignments</Trans>
      </h3>
      <p role="status" className={result ? 'case-result' : undefined} ref={result && arriving('result')} tabIndex={-1}>
        {result ? (
          <Trans>
            {hits} of {inspected} inspections found something ({rate}). Cost:{' '}
            <bdi dir={directionOf(locale)}>{cost}</bdi>
          </Trans>
        ) : (
          <>
            <Plural value={left} one="# more to choose" other="# more to choose" />
            {costEach > 0 && (
              <>
                {' · '}
                <Trans>
                  each costs <bdi dir={directionOf(locale)}>{each}</bdi>
                </Trans>
              </>
            )}
          </>
        )}
      </p>
      <DataTable caption={t`Consignments`} columns={all} rows={rows} keyOf={({ id }) => id} />
      {!result && (
        <div className="case-on">
          <Button
            disabled={left !== 0}
            onClick={() => {
              expect('result');
              act('target', '', { picks: rows.map(({ id }) => id).filter((id) => picked.includes(id)) });
            }}
          >
            <Trans>Inspect these</Trans>
          </Button>{' '}
          {left > 0 && (
            <span className="small quiet" aria-hidden="true">
              <Plural value={left} one="# more to choose" other="# more to choose" />
            </span>
          )}
        </div>
      )}
    </section>
  );
}

function Outcome({
  row,
  inspected,
  locale,
}: {
  readonly row: Row;
  readonly inspected: boolean;
  readonly locale: string;
}) {
  return (
    <>
      {inspected && (
        <>
          <Tag tone={row.hit ? 'good' : 'mute'}>{row.hit ? <Trans>Hit</Trans> : <Trans>Nothing</Trans>}</Tag>{' '}
        </>
      )}
      {!inspected && row.hit && (
        <>
          <Tag tone="warn">
            <Trans>Passed by</Trans>
          </Tag>{' '}
        </>
      )}
      <span className="small" lang={locale} dir="auto">
        {(inspected || row.hit) && row.reason}
      </span>
    </>
  );
}
