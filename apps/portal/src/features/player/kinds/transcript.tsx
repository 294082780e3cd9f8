import { Trans } from '@lingui/react/macro';
import { directionOf, Kicker } from '@provost/ui';
import { useEffect, useRef } from 'react';
import { useFormat } from '../../../shared/format';

export interface TranscriptProps {
  readonly cues: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly speaker?: string | null;
  }[];
  readonly locale: string;
  /** Where the medium stands, in seconds. */
  readonly at: number;
  readonly onSeek: (seconds: number) => void;
}

/** What is said, line by line; each line leads to its place. */
export function Transcript({ cues, locale, at, onSeek }: TranscriptProps) {
  const format = useFormat();
  const list = useRef<HTMLOListElement>(null);
  const current = cues.findIndex(({ start, end }) => at >= start && at < end);

  useEffect(() => {
    // The list alone is scrolled, never the page, and not under the hands of somebody who reads in it.
    const box = list.current;
    const line = box?.children[current];
    if (!box || !(line instanceof HTMLElement) || box.matches(':hover, :focus-within')) return;
    box.scrollTo({ top: line.offsetTop - box.clientHeight / 3, behavior: 'smooth' });
  }, [current]);

  if (cues.length === 0) return null;
  return (
    <section className="transcript">
      <Kicker as="h2">
        <Trans>Transcript</Trans>
      </Kicker>
      <ol ref={list} lang={locale} dir={directionOf(locale)}>
        {cues.map((cue, index) => (
          <li key={cue.start} aria-current={index === current ? 'true' : undefined}>
            <button type="button" onClick={() => onSeek(cue.start)}>
              <span className="figure">{format.clock(cue.start)}</span>
              <span>
                {cue.speaker && <b>{cue.speaker}: </b>}
                {cue.text}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
