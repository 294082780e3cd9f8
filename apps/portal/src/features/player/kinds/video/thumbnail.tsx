import { useFormat } from '../../../../shared/format';
import { textAt, useCues } from './use-cues';

export interface ThumbnailProps {
  /** WebVTT whose cues name a part of a picture: `sprite.webp#xywh=160,0,160,90`. */
  readonly storyboard: string | null;
  /** The second that is pointed at; null for none. */
  readonly at: number | null;
  readonly durationSeconds: number;
}

const PART = /^(?<file>[^#]+)#xywh=(?<x>\d+),(?<y>\d+),(?<w>\d+),(?<h>\d+)$/u;

/** The picture at the second that is pointed at, with the second; the second alone where there are no pictures. */
export function Thumbnail({ storyboard, at, durationSeconds }: ThumbnailProps) {
  const format = useFormat();
  const cues = useCues(at === null ? null : storyboard);
  if (at === null || durationSeconds <= 0) return null;
  const { file, x, y, w, h } = PART.exec(textAt(cues, at))?.groups ?? {};
  const picture = file && storyboard && new URL(file, new URL(storyboard, window.location.origin)).href;
  return (
    <div className="seek-thumbnail" aria-hidden="true" style={{ left: `${(at / durationSeconds) * 100}%` }}>
      {picture && (
        <div
          style={{
            width: `${w}px`,
            height: `${h}px`,
            backgroundImage: `url("${picture}")`,
            backgroundPosition: `-${x}px -${y}px`,
          }}
        />
      )}
      <span className="figure">{format.clock(at)}</span>
    </div>
  );
}
