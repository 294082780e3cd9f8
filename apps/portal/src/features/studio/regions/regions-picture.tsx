import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useFormat } from '../../../shared/format';
import { drawnBox, pushedBox, type Box } from './box';
import './regions.css';

type NamedRegion = Box & { readonly id: string; readonly label: string };
type Point = readonly [number, number];

interface RegionsPictureProps {
  /** Under `/files/`. */
  readonly file: string;
  readonly regions: readonly NamedRegion[];
  readonly onChange: (id: string, box: Box) => void;
}

/** A picture and its regions: drawn with a pointer, or moved and stretched by keys. */
export function RegionsPicture({ file, regions, onChange }: RegionsPictureProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [picked, setPicked] = useState<string | undefined>();
  const from = useRef<{ readonly point: Point; readonly old: NamedRegion } | null>(null);
  // What was added last is what is to be drawn next.
  const [count, setCount] = useState(regions.length);
  if (count !== regions.length) {
    setCount(regions.length);
    setPicked(regions.length > count ? regions.at(-1)?.id : undefined);
  }
  const chosen = regions.find(({ id }) => id === picked) ?? regions[0];
  const pointIn = ({ currentTarget, clientX, clientY }: PointerEvent): Point => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    return [(clientX - left) / width, (clientY - top) / height];
  };
  const begin = (event: PointerEvent<HTMLImageElement>) => {
    if (!chosen || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { point: pointIn(event), old: chosen };
    onChange(chosen.id, drawnBox(chosen, pointIn(event), pointIn(event)));
  };
  const draw = (event: PointerEvent<HTMLImageElement>) => {
    const begun = from.current;
    if (begun) onChange(begun.old.id, drawnBox(begun.old, begun.point, pointIn(event)));
  };
  const end = () => {
    from.current = null;
  };
  const push = (region: NamedRegion) => (event: KeyboardEvent) => {
    const box = pushedBox(region, event.key, event.shiftKey);
    if (!box) return;
    event.preventDefault();
    setPicked(region.id);
    onChange(region.id, box);
  };
  return (
    <div>
      {regions.length > 0 && (
        <p className="small quiet">
          <Trans>
            Choose a region, then draw it with the pointer, or press where its middle is to be. Arrow keys move it, with
            Shift they stretch it. The numbers below say the same.
          </Trans>
        </p>
      )}
      <div className="regions-picture" dir="ltr">
        <img
          src={`/files/${file}`}
          alt=""
          draggable={false}
          onPointerDown={begin}
          onPointerMove={draw}
          onPointerUp={end}
          onPointerCancel={end}
        />
        {regions.map((region, index) => {
          const number = format.number(index + 1);
          return (
            <button
              key={region.id}
              type="button"
              aria-pressed={region.id === chosen?.id}
              aria-label={t`${number} Region ${region.label}`}
              style={{
                insetInlineStart: `${region.x * 100}%`,
                insetBlockStart: `${region.y * 100}%`,
                inlineSize: `${region.width * 100}%`,
                blockSize: `${region.height * 100}%`,
              }}
              onClick={() => setPicked(region.id)}
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
