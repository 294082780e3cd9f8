import { Trans, useLingui } from '@lingui/react/macro';
import type { Feature, Picture, Point } from '@provost/domain';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { MOST_ZOOM, panned, useView, WHOLE, zoomed, type View } from './use-view';
import { fileUrl } from './words';

export interface LinkedPicturesProps {
  readonly left: Picture;
  readonly right: Picture;
  readonly points: readonly Point[];
  /** Features to draw once the comparison is over. */
  readonly shown: readonly Feature[];
  readonly onMark: (point: Point) => void;
  readonly locale: string;
}

/** Two pictures that move as one. */
export function LinkedPictures(props: LinkedPicturesProps) {
  const { t } = useLingui();
  const { view, setView, frame, onWheel } = useView(props.onMark);
  const tool = (label: string, sign: string, change: (view: View) => View, disabled = false) => (
    <button
      type="button"
      className="case-tool"
      aria-label={label}
      aria-disabled={disabled}
      onClick={() => setView(change)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div className="case-pictures">
      {([props.left, props.right] as const).map((picture, i) => (
        <Frame key={i} {...props} picture={picture} view={view} handlers={frame} onWheel={onWheel} />
      ))}
      <div className="case-tools" role="group" aria-label={t`Move both pictures`}>
        {tool(t`Nearer`, '+', (now) => zoomed(now, 1.5), view.zoom >= MOST_ZOOM)}
        {tool(t`Farther`, '−', (now) => zoomed(now, 1 / 1.5), view.zoom <= 1)}
        {tool(t`To the left`, '←', (now) => panned(now, -1, 0))}
        {tool(t`To the right`, '→', (now) => panned(now, 1, 0))}
        {tool(t`Upwards`, '↑', (now) => panned(now, 0, -1))}
        {tool(t`Downwards`, '↓', (now) => panned(now, 0, 1))}
        {tool(t`The whole picture`, '⛶', () => WHOLE)}
        <span className="figure small">{`${view.zoom.toFixed(1)}×`}</span>
      </div>
      <p className="small quiet">
        <Trans>Tap a place to mark it. With keys: plus and minus, the arrows, and Enter for the middle.</Trans>
      </p>
    </div>
  );
}

interface FrameProps extends LinkedPicturesProps {
  readonly picture: Picture;
  readonly view: View;
  readonly handlers: ReturnType<typeof useView>['frame'];
  readonly onWheel: (event: WheelEvent) => void;
}

function Frame({ picture, view, handlers, onWheel, points, shown, locale }: FrameProps) {
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
  const height = 1000 / ratio;
  return (
    <figure className="case-figure">
      <button
        type="button"
        ref={box}
        className={view.zoom > 1 ? 'case-frame is-near' : 'case-frame'}
        style={{ aspectRatio: ratio }}
        aria-label={picture.alt}
        lang={locale}
        {...handlers}
      >
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
          <svg viewBox={`0 0 1000 ${height}`} aria-hidden="true">
            {shown.map(({ id, areas = [], differs }) =>
              areas.map(({ x, y, width, height: high }, i) => (
                <rect
                  key={`${id}/${i}`}
                  className={differs ? 'is-hit' : 'is-same'}
                  {...{ x: x * 1000, y: y * height, width: width * 1000, height: high * height }}
                />
              )),
            )}
            {points.map(([x, y], i) => (
              <g key={`${x}/${y}`}>
                <circle cx={x * 1000} cy={y * height} r={18 / view.zoom ** 0.5} />
                <text x={x * 1000} y={y * height} fontSize={26 / view.zoom ** 0.5}>
                  {i + 1}
                </text>
              </g>
            ))}
          </svg>
        </span>
        <span className="case-cross" aria-hidden="true" />
      </button>
      <figcaption className="small quiet" lang={locale}>
        {picture.alt}
      </figcaption>
    </figure>
  );
}
