import { Trans, useLingui } from '@lingui/react/macro';
import type { Area, Picture, Point } from '@provost/domain';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { MOST_ZOOM, panned, WHOLE, zoomed, type useView, type View } from './use-view';
import { fileUrl } from './words';

/** A place that is drawn once the comparison is over: its number in the list, and how it went there. */
export interface Spot {
  readonly number: string;
  readonly areas: readonly Area[];
  readonly as: 'found' | 'missed' | 'alarm' | 'same';
}

export interface LinkedPicturesProps {
  readonly left: Picture;
  readonly right: Picture;
  readonly points: readonly Point[];
  readonly spots: readonly Spot[];
  readonly linked: ReturnType<typeof useView>;
  readonly locale: string;
}

const SIGNS = {
  nearer: 'M8 3v10M3 8h10',
  farther: 'M3 8h10',
  left: 'M10 3 5 8l5 5',
  right: 'M6 3l5 5-5 5',
  up: 'M3 10l5-5 5 5',
  down: 'M3 6l5 5 5-5',
  whole: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
} as const;

/** Two pictures that move as one. */
export function LinkedPictures(props: LinkedPicturesProps) {
  const { t } = useLingui();
  const { view, setView } = props.linked;
  const tool = (label: string, sign: keyof typeof SIGNS, change: (view: View) => View, disabled = false) => (
    <button
      type="button"
      className="case-tool"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={() => setView(change)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor">
        <path d={SIGNS[sign]} strokeWidth="1.6" />
      </svg>
    </button>
  );
  const isWhole = view.zoom <= 1;
  return (
    <div className="case-pictures">
      {([props.left, props.right] as const).map((picture, i) => (
        <Frame key={i} {...props} picture={picture} />
      ))}
      {/* Arrows point where they lead, in every language. */}
      <div className="case-tools" role="group" aria-label={t`Move both pictures`} dir="ltr">
        {tool(t`Nearer`, 'nearer', (now) => zoomed(now, 1.5), view.zoom >= MOST_ZOOM)}
        {tool(t`Farther`, 'farther', (now) => zoomed(now, 1 / 1.5), isWhole)}
        {tool(t`The whole picture`, 'whole', () => WHOLE, isWhole)}
        {tool(t`To the left`, 'left', (now) => panned(now, -1, 0), isWhole)}
        {tool(t`To the right`, 'right', (now) => panned(now, 1, 0), isWhole)}
        {tool(t`Upwards`, 'up', (now) => panned(now, 0, -1), isWhole)}
        {tool(t`Downwards`, 'down', (now) => panned(now, 0, 1), isWhole)}
        {!isWhole && <span className="figure small">{`${view.zoom.toFixed(1)}×`}</span>}
      </div>
      <p className="small quiet">
        <Trans>
          Both pictures move as one. Tap a place to mark it; two fingers or the wheel bring it nearer. With keys: plus
          and minus, the arrows, and Enter for the middle.
        </Trans>
      </p>
    </div>
  );
}

function Frame({ picture, linked, points, spots, locale }: LinkedPicturesProps & { readonly picture: Picture }) {
  const { view, frame, onWheel } = linked;
  const box = useRef<HTMLButtonElement>(null);
  const [ratio, setRatio] = useState(4 / 3);
  const turned = useEffectEvent(onWheel);
  useEffect(() => {
    const element = box.current;
    const listener = (event: WheelEvent) => turned(event);
    element?.addEventListener('wheel', listener, { passive: false });
    return () => element?.removeEventListener('wheel', listener);
  }, []);
  const shift = (middle: number) => `${(0.5 - middle * view.zoom) * 100}%`;
  return (
    <figure className="case-figure">
      <div className="case-frame" style={{ aspectRatio: ratio }}>
        <span
          className="case-layer"
          style={{ transform: `translate(${shift(view.x)}, ${shift(view.y)}) scale(${view.zoom})` }}
        >
          {picture.file !== '' && (
            <img
              src={fileUrl(picture.file)}
              alt=""
              draggable={false}
              onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
                setRatio(naturalHeight > 0 ? naturalWidth / naturalHeight : 4 / 3)
              }
            />
          )}
          <Marks points={points} spots={spots} ratio={ratio} zoom={view.zoom} />
        </span>
        <button
          type="button"
          ref={box}
          className={view.zoom > 1 ? 'case-touch is-near' : 'case-touch'}
          aria-label={picture.alt}
          lang={locale}
          {...frame}
        />
        <span className="case-cross" aria-hidden="true" />
      </div>
      <figcaption className="small quiet" lang={locale}>
        {picture.alt}
      </figcaption>
    </figure>
  );
}

interface MarksProps extends Pick<LinkedPicturesProps, 'points' | 'spots'> {
  readonly ratio: number;
  readonly zoom: number;
}

/** What is drawn over a picture, in a box 1000 wide; figures keep about their size while the picture grows. */
function Marks({ points, spots, ratio, zoom }: MarksProps) {
  const height = 1000 / ratio;
  const shrunk = zoom ** 0.7;
  const label = (key: string, number: string, x: number, y: number, as: string) => (
    <g key={key} className={`is-${as}`}>
      <circle cx={x} cy={y} r={22 / shrunk} />
      <text x={x} y={y} fontSize={26 / shrunk}>
        {number}
      </text>
    </g>
  );
  return (
    <svg viewBox={`0 0 1000 ${height}`} aria-hidden="true">
      {spots.map(({ number, areas, as }) =>
        areas.map(({ x, y, width, height: high }, i) => (
          <rect
            key={`${number}/${i}`}
            className={`is-${as}`}
            {...{ x: x * 1000, y: y * height, width: width * 1000, height: high * height }}
          />
        )),
      )}
      {spots.map(({ number, areas: [first], as }) =>
        first ? label(number, number, first.x * 1000, first.y * height, as) : null,
      )}
      {points.map(([x, y], i) => label(`${x}/${y}`, `${i + 1}`, x * 1000, y * height, 'point'))}
    </svg>
  );
}
