import { Trans, useLingui } from '@lingui/react/macro';
import { Button, directionOf, Kicker, TextField } from '@provost/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useFormat } from '../../../shared/format';
import { linesWith, markedParts } from './transcript-search';

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

/** What is said, line by line; each line leads to its place, words are found in it, and it follows the medium. */
export function Transcript({ cues, locale, at, onSeek }: TranscriptProps) {
  const format = useFormat();
  const list = useRef<HTMLOListElement>(null);
  const [sought, setSought] = useState('');
  const [turn, setTurn] = useState(0);
  const current = cues.findIndex(({ start, end }) => at >= start && at < end);
  const found = linesWith(
    cues.map(({ text }) => text),
    sought,
  );
  const target = found.length > 0 ? (found[((turn % found.length) + found.length) % found.length] ?? -1) : -1;
  const shown = target >= 0 ? target : current;

  useEffect(() => {
    // The list alone is scrolled, never the page, and not under the hands of somebody who reads in it.
    const box = list.current;
    const line = box?.children[shown];
    if (!box || !(line instanceof HTMLElement) || (target < 0 && box.matches(':hover, :focus-within'))) return;
    box.scrollTo({ top: line.offsetTop - box.clientHeight / 3, behavior: 'smooth' });
  }, [shown, target]);

  if (cues.length === 0) return null;
  return (
    <section className="transcript">
      <Kicker as="h2">
        <Trans>Transcript</Trans>
      </Kicker>
      <Search
        sought={sought}
        count={found.length}
        turn={turn}
        onSought={(words) => {
          setSought(words);
          setTurn(0);
        }}
        onTurn={setTurn}
      />
      <ol ref={list} lang={locale} dir={directionOf(locale)}>
        {cues.map((cue, index) => (
          <li
            key={cue.start}
            aria-current={index === current ? 'true' : undefined}
            className={index === target ? 'is-found' : undefined}
          >
            <button type="button" onClick={() => onSeek(cue.start)}>
              <span className="figure">{format.clock(cue.start)}</span>
              <span>
                {cue.speaker && <b>{cue.speaker}: </b>}
                {found.includes(index) ? marked(cue.text, sought) : cue.text}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function marked(text: string, sought: string): ReactNode {
  return markedParts(text, sought).map(({ words, hit }, index) => (hit ? <mark key={index}>{words}</mark> : words));
}

function Search(props: {
  readonly sought: string;
  readonly count: number;
  readonly turn: number;
  readonly onSought: (words: string) => void;
  readonly onTurn: (turn: number) => void;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const { sought, count, turn, onTurn } = props;
  const place = format.number(count > 0 ? (((turn % count) + count) % count) + 1 : 0);
  const all = format.number(count);
  return (
    <div className="transcript-search">
      <TextField
        label={<Trans>Search in the transcript</Trans>}
        type="search"
        autoComplete="off"
        value={sought}
        onChange={props.onSought}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || count === 0) return;
          event.preventDefault();
          onTurn(turn + (event.shiftKey ? -1 : 1));
        }}
      />
      {sought.trim() !== '' && (
        <p className="media-line">
          <span role="status">
            {count > 0 ? (
              <Trans>
                {place} of {all}
              </Trans>
            ) : (
              <Trans>Not found</Trans>
            )}
          </span>
          {count > 1 && (
            <>
              <Button tone="plain" aria-label={t`Found place before`} onClick={() => onTurn(turn - 1)}>
                <Trans>Before</Trans>
              </Button>
              <Button tone="plain" aria-label={t`Next found place`} onClick={() => onTurn(turn + 1)}>
                <Trans>Next</Trans>
              </Button>
            </>
          )}
        </p>
      )}
    </div>
  );
}
