import { useLingui } from '@lingui/react/macro';
import type { StripeSpan } from '@provost/domain';
import { useState, type PointerEvent } from 'react';
import { useFormat } from '../../../../shared/format';
import { Thumbnail } from './thumbnail';

export interface SeekBarProps {
  readonly at: number;
  readonly durationSeconds: number;
  readonly spans: readonly StripeSpan[];
  readonly chapters: readonly { readonly start: number; readonly title: string }[];
  readonly questions: readonly { readonly id: string; readonly at: number }[];
  /** Beyond this second nothing may be reached yet; the duration where seeking is free. */
  readonly limit: number;
  readonly storyboard: string | null;
  readonly onSeek: (seconds: number) => void;
}

/**
 * The line of time, with what was watched drawn in it. A medium's time runs from left to right in every language, as its
 * numbers do.
 */
export function SeekBar(props: SeekBarProps) {
  const { at, durationSeconds, spans, chapters, questions, limit, storyboard, onSeek } = props;
  const { t } = useLingui();
  const format = useFormat();
  const [pointed, setPointed] = useState<number | null>(null);
  const chapter = chapters.findLast(({ start }) => start <= at)?.title;
  const place = format.clock(at);
  const whole = format.clock(durationSeconds);
  const percent = (share: number) => `${share * 100}%`;
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    setPointed(Math.min(1, Math.max(0, (event.clientX - left) / width)) * durationSeconds);
  };
  return (
    <div className="seek-bar" dir="ltr" onPointerMove={point} onPointerLeave={() => setPointed(null)}>
      <div className="seek-line" aria-hidden="true">
        {spans.map(({ from, to }) => (
          <i key={from} className="seek-watched" style={{ left: percent(from), width: percent(to - from) }} />
        ))}
        {limit < durationSeconds && <i className="seek-barred" style={{ left: percent(limit / durationSeconds) }} />}
        {chapters.slice(1).map(({ start }) => (
          <i key={start} className="seek-chapter" style={{ left: percent(start / durationSeconds) }} />
        ))}
        {questions.map((question) => (
          <i key={question.id} className="seek-question" style={{ left: percent(question.at / durationSeconds) }} />
        ))}
      </div>
      <input
        type="range"
        className="seek-input"
        min={0}
        max={Math.max(1, Math.floor(durationSeconds))}
        step={1}
        value={Math.floor(at)}
        aria-label={t`Place in the video`}
        aria-valuetext={chapter ? t`${place} of ${whole}, ${chapter}` : t`${place} of ${whole}`}
        onChange={(event) => onSeek(event.currentTarget.valueAsNumber)}
        onFocus={() => setPointed(null)}
      />
      <Thumbnail storyboard={storyboard} at={pointed} durationSeconds={durationSeconds} />
    </div>
  );
}
