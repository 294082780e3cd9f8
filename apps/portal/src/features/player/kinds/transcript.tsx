import { Trans } from '@lingui/react/macro';
import { Kicker } from '@provost/ui';
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
  if (cues.length === 0) return null;
  return (
    <section className="transcript">
      <Kicker as="h2">
        <Trans>Transcript</Trans>
      </Kicker>
      <ol lang={locale} dir="auto">
        {cues.map((cue) => (
          <li key={cue.start} aria-current={at >= cue.start && at < cue.end ? 'true' : undefined}>
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
