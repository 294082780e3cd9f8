import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select } from '@provost/ui';
import { useId, useRef } from 'react';
import { RATES, seek, setRate, setSleep, type Playing } from '../../listening/playing';
import { chapterAfter, chapterBefore, endOfChapter, SLEEP_MINUTES, type Sleep } from '../../listening/sleep';
import { useFormat } from '../../shared/format';

const MINUTE_MS = 60_000;

/** Speed, sleep timer and chapters; the browser's own popover, so Escape and a press outside close it. */
export function ListeningChoices({ playing }: { readonly playing: Playing }) {
  const { t } = useLingui();
  const format = useFormat();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const { track, at, rate, sleep } = playing;
  const next = chapterAfter(track.chapters, at);
  const speed = format.number(rate);
  return (
    <>
      <button
        type="button"
        className="button is-plain"
        popoverTarget={id}
        aria-label={`${speed}× ${t`Speed, sleep timer and chapters`}`}
      >
        <span className="figure" dir="ltr" aria-hidden="true">
          {speed}×
        </span>
      </button>
      <div ref={panel} id={id} popover="auto" className="mini-panel">
        <Select
          label={<Trans>Speed</Trans>}
          value={String(rate)}
          onChange={(value) => setRate(Number(value))}
          options={RATES.map((one) => ({ value: String(one), label: `${format.number(one)}×` }))}
        />
        <Select
          label={<Trans>Sleep timer</Trans>}
          hint={<SleepWords sleep={sleep} />}
          value={valueOf(sleep)}
          onChange={(value) => setSleep(sleepOf(value, playing))}
          options={[
            { value: 'off', label: t`Off` },
            ...('at' in (sleep ?? {}) ? [{ value: 'running', label: t`Running` }] : []),
            ...SLEEP_MINUTES.map((minutes) => ({ value: String(minutes), label: format.duration(minutes * 60) })),
            ...(track.chapters.length > 0 ? [{ value: 'chapter', label: t`At the end of the chapter` }] : []),
          ]}
        />
        {track.chapters.length > 0 && (
          <div className="mini-chapters">
            <Button tone="quiet" onClick={() => seek(chapterBefore(track.chapters, at))}>
              <Trans>Chapter before</Trans>
            </Button>
            <Button tone="quiet" disabled={next === undefined} onClick={() => next !== undefined && seek(next)}>
              <Trans>Next chapter</Trans>
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

function SleepWords({ sleep }: { readonly sleep: Sleep | null }) {
  const format = useFormat();
  if (!sleep) return null;
  if (!('at' in sleep)) return <Trans>Ends with this chapter.</Trans>;
  const at = format.time(new Date(sleep.at).toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  return <Trans>Ends at {at}.</Trans>;
}

function valueOf(sleep: Sleep | null): string {
  if (!sleep) return 'off';
  return 'at' in sleep ? 'running' : 'chapter';
}

function sleepOf(value: string, { track, at, sleep }: Playing): Sleep | null {
  if (value === 'running') return sleep;
  if (value === 'chapter') return { endOfChapter: endOfChapter(track.chapters, at, track.durationSeconds) };
  const minutes = Number(value);
  return minutes > 0 ? { at: Date.now() + minutes * MINUTE_MS } : null;
}
