import type { CSSProperties, ReactNode } from 'react';
import { classes } from './classes';
import './picture-map.css';

/** A rectangle of a picture, from its upper left corner, in shares (0 to 1) of its sides. */
export interface PictureArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const percent = (share: number) => `${share * 100}%`;
const placed = (x: number, y: number): CSSProperties => ({ insetInlineStart: percent(x), insetBlockStart: percent(y) });

export interface PictureMapProps {
  readonly src: string;
  readonly alt: string;
  /** The language of the alternative text. */
  readonly lang: string;
  /** {@link PictureRegion}s and {@link PictureMark}s. */
  readonly children: ReactNode;
}

/** A picture with places in it. A picture is not mirrored with the page: its left stays left. */
export function PictureMap({ src, alt, lang, children }: PictureMapProps) {
  return (
    <div className="picture-map" dir="ltr">
      <img src={src} alt={alt} lang={lang} decoding="async" />
      {children}
    </div>
  );
}

export interface PictureRegionProps {
  readonly area: PictureArea;
  /** The sign at its corner: its number in the list beside the picture. */
  readonly sign: ReactNode;
  /** Its name for whoever presses it; without it the region is only drawn, and the list beside says what it is. */
  readonly name?: string;
  readonly lang?: string;
  readonly pressed?: boolean;
  readonly onPress?: () => void;
  /** Drawn with a broken line: another sort of region than the rest. */
  readonly dashed?: boolean;
}

/** A region of a picture: pressed or not, or only shown. */
export function PictureRegion({ area, sign, name, lang, pressed, onPress, dashed = false }: PictureRegionProps) {
  const style = { ...placed(area.x, area.y), inlineSize: percent(area.width), blockSize: percent(area.height) };
  const inside = <span className="figure">{sign}</span>;
  const className = classes('picture-region', dashed && 'is-dashed');
  if (!onPress) {
    return (
      <span className={className} style={style} aria-hidden="true">
        {inside}
      </span>
    );
  }
  return (
    <button {...{ type: 'button', lang, className, style }} aria-label={name} aria-pressed={pressed} onClick={onPress}>
      {inside}
    </button>
  );
}

/** A place that was pointed at. What it is, the list beside the picture says. */
export function PictureMark({ x, y, sign }: { readonly x: number; readonly y: number; readonly sign: ReactNode }) {
  return (
    <span className="picture-mark" style={placed(x, y)} aria-hidden="true">
      <span className="figure">{sign}</span>
    </span>
  );
}
