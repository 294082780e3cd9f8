import { Trans, useLingui } from '@lingui/react/macro';
import type { Compared, Feature, Point, SceneOf } from '@provost/domain';
import { Button, Checkbox, directionOf, Tag, VisuallyHidden } from '@provost/ui';
import { useRef, useState, type RefCallback } from 'react';
import { useFormat } from '../../../../shared/format';
import { LinkedPictures, type Spot } from './linked-pictures';
import type { SceneViewProps } from './scene-props';
import { useArrival } from './use-arrival';
import { around, useView } from './use-view';

/** The most places that may be marked: as many as the college takes. */
const MOST_POINTS = 50;
/** Two marks nearer than this, in shares of the picture, are the same: the second takes the first away. */
const SAME = 0.03;

/** Two pictures to compare: what differs is marked in them or chosen from a list, and scored by hits and false alarms. */
export function Comparator({ state, scene, locale, act }: SceneViewProps<SceneOf<'comparator'>>) {
  const format = useFormat();
  const { left, right, features } = scene.comparison;
  const result = state.compared.get(scene.id);
  const [picks, setPicks] = useState<readonly string[]>([]);
  const [points, setPoints] = useState<readonly Point[]>([]);
  const { expect, arriving } = useArrival();
  const mark = (point: Point) => {
    if (result) return;
    const others = points.filter(([x, y]) => Math.hypot(x - point[0], y - point[1]) > SAME);
    if (others.length < points.length) setPoints(others);
    else if (points.length < MOST_POINTS) setPoints([...points, point]);
  };
  const linked = useView(mark);
  const pictures = useRef<HTMLDivElement>(null);
  const look = ({ areas = [] }: Feature) => {
    linked.setView(around(areas));
    pictures.current?.scrollIntoView({ block: 'nearest' });
  };
  const spots = result
    ? features.map((feature, i): Spot => {
        const marked = result.picks.includes(feature.id);
        const as = feature.differs ? (marked ? 'found' : 'missed') : marked ? 'alarm' : 'same';
        return { number: format.number(i + 1), areas: feature.areas ?? [], as };
      })
    : [];
  return (
    <section className="case-task" aria-labelledby="case-comparator">
      <h3 id="case-comparator">
        <Trans>Compare the two</Trans>
      </h3>
      <div ref={pictures}>
        <LinkedPictures {...{ left, right, locale, spots, linked }} points={result ? [] : points} />
      </div>
      {result ? (
        <Result {...{ result, features, locale, look }} told={arriving('result')} />
      ) : (
        <>
          <Marks points={points} onRemove={(index) => setPoints(points.filter((_, i) => i !== index))} />
          <fieldset className="case-features">
            <legend>
              <Trans>What differs?</Trans>
            </legend>
            <p className="small quiet">
              <Trans>You may mark in the pictures, choose here, or both.</Trans>
            </p>
            <ul>
              {features.map((feature) => (
                <li key={feature.id} dir={directionOf(locale)}>
                  <Checkbox
                    label={<span lang={locale}>{feature.label}</span>}
                    checked={picks.includes(feature.id)}
                    onChange={(on) =>
                      setPicks(on ? [...picks, feature.id] : picks.filter((pick) => pick !== feature.id))
                    }
                  />
                  <Look feature={feature} locale={locale} look={look} />
                </li>
              ))}
            </ul>
          </fieldset>
          <div className="case-on">
            <Button
              disabled={picks.length + points.length === 0}
              onClick={() => {
                expect('result');
                act('compare', '', { picks: features.map(({ id }) => id).filter((id) => picks.includes(id)), points });
              }}
            >
              <Trans>Write these differences down</Trans>
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

interface LookProps {
  readonly feature: Feature;
  readonly locale: string;
  readonly look: (feature: Feature) => void;
}

/** Brings both pictures to where a feature is: what a pointer does, for keys and for whoever cannot find it. */
function Look({ feature, locale, look }: LookProps) {
  if ((feature.areas ?? []).length === 0) return null;
  return (
    <Button tone="plain" onClick={() => look(feature)}>
      <Trans>Look closer</Trans>
      <VisuallyHidden>
        <span lang={locale}>: {feature.label}</span>
      </VisuallyHidden>
    </Button>
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

interface ResultProps extends Omit<LookProps, 'feature'> {
  readonly result: Compared;
  readonly features: readonly Feature[];
  readonly told: RefCallback<HTMLElement>;
}

function Result({ result, features, locale, look, told }: ResultProps) {
  const format = useFormat();
  const hits = format.number(result.hits);
  const of = format.number(result.of);
  const alarms = format.number(result.falseAlarms);
  return (
    <>
      <p ref={told} tabIndex={-1} className="case-result">
        <Trans>
          {hits} of {of} differences found, {alarms} false alarms.
        </Trans>
      </p>
      <ol className="case-findings" dir={directionOf(locale)}>
        {features.map((feature) => (
          <li key={feature.id}>
            <p className="case-exhibit-title">
              <span lang={locale}>{feature.label}</span>{' '}
              <Outcome differs={feature.differs} marked={result.picks.includes(feature.id)} />
            </p>
            <p className="small" lang={locale}>
              {feature.finding}
            </p>
            <Look feature={feature} locale={locale} look={look} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Outcome({ differs, marked }: { readonly differs: boolean; readonly marked: boolean }) {
  if (differs) {
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
}
