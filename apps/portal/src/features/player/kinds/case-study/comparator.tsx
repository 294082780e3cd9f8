import { Trans, useLingui } from '@lingui/react/macro';
import type { Compared, Feature, Point, SceneOf } from '@provost/domain';
import { Button, CheckboxGroup, directionOf, Tag } from '@provost/ui';
import { useState } from 'react';
import { useFormat } from '../../../../shared/format';
import { LinkedPictures } from './linked-pictures';
import type { SceneViewProps } from './scene-props';

/** The most places that may be marked: as many as the college takes. */
const MOST_POINTS = 50;
/** Two marks nearer than this, in shares of the picture, are the same: the second takes the first away. */
const SAME = 0.03;

/** Two pictures to compare: what differs is marked in them or chosen from a list, and scored by hits and false alarms. */
export function Comparator({ state, scene, locale, act }: SceneViewProps<SceneOf<'comparator'>>) {
  const { t } = useLingui();
  const { left, right, features } = scene.comparison;
  const result = state.compared.get(scene.id);
  const [picks, setPicks] = useState<readonly string[]>([]);
  const [points, setPoints] = useState<readonly Point[]>([]);
  const mark = (point: Point) => {
    if (result) return;
    const others = points.filter(([x, y]) => Math.hypot(x - point[0], y - point[1]) > SAME);
    if (others.length < points.length) setPoints(others);
    else if (points.length < MOST_POINTS) setPoints([...points, point]);
  };
  return (
    <section className="case-task" aria-labelledby="case-comparator">
      <h3 id="case-comparator">
        <Trans>Compare the two</Trans>
      </h3>
      <LinkedPictures
        {...{ left, right, locale }}
        points={result ? [] : points}
        shown={result ? features : []}
        onMark={mark}
      />
      {result ? (
        <Result result={result} features={features} locale={locale} />
      ) : (
        <>
          <Marks points={points} onRemove={(index) => setPoints(points.filter((_, i) => i !== index))} />
          <CheckboxGroup
            label={<Trans>What differs?</Trans>}
            hint={<Trans>You may mark in the pictures, choose here, or both.</Trans>}
            choices={features.map(({ id, label }) => ({
              value: id,
              label: (
                <span lang={locale} dir={directionOf(locale)}>
                  {label}
                </span>
              ),
            }))}
            value={picks}
            onChange={setPicks}
          />
          <Button
            disabled={picks.length + points.length === 0}
            onClick={() =>
              act('compare', '', { picks: features.map(({ id }) => id).filter((id) => picks.includes(id)), points })
            }
          >
            {t`Write these differences down`}
          </Button>
        </>
      )}
    </section>
  );
}

function Marks({
  points,
  onRemove,
}: {
  readonly points: readonly Point[];
  readonly onRemove: (index: number) => void;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const count = format.number(points.length);
  return (
    <div className="case-marks">
      <p role="status" className="small">
        {points.length > 0 && <Trans>Places marked: {count}</Trans>}
      </p>
      {points.map(([x, y], i) => {
        const number = format.number(i + 1);
        return (
          <Button key={`${x}/${y}`} tone="plain" onClick={() => onRemove(i)}>
            {t`Take mark ${number} away`}
          </Button>
        );
      })}
    </div>
  );
}

function Result(props: { readonly result: Compared; readonly features: readonly Feature[]; readonly locale: string }) {
  const format = useFormat();
  const { result, features, locale } = props;
  const hits = format.number(result.hits);
  const of = format.number(result.of);
  const alarms = format.number(result.falseAlarms);
  const state = (feature: Feature) => {
    const marked = result.picks.includes(feature.id);
    if (feature.differs) {
      return marked ? (
        <Tag tone="good">
          <Trans>Found</Trans>
        </Tag>
      ) : (
        <Tag tone="warn">
          <Trans>Not seen</Trans>
        </Tag>
      );
    }
    return marked ? (
      <Tag tone="bad">
        <Trans>False alarm</Trans>
      </Tag>
    ) : (
      <Tag tone="mute">
        <Trans>The same in both</Trans>
      </Tag>
    );
  };
  return (
    <>
      <p role="status">
        <Trans>
          {hits} of {of} differences found, {alarms} false alarms.
        </Trans>
      </p>
      <ul className="case-rulings">
        {features.map((feature) => (
          <li key={feature.id}>
            <p>
              <bdi lang={locale}>{feature.label}</bdi> {state(feature)}
            </p>
            <p className="small" lang={locale} dir={directionOf(locale)}>
              {feature.finding}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
