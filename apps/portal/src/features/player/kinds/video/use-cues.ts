import { useEffect, useState } from 'react';
import webvtt from 'webvtt-parser';

export interface VttCue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const NONE: readonly VttCue[] = [];

/** The cues of a WebVTT file, their text without markup; none while it is on its way, or where it cannot be had. */
export function useCues(url: string | null): readonly VttCue[] {
  const [read, setRead] = useState<{ readonly url: string; readonly cues: readonly VttCue[] } | null>(null);
  useEffect(() => {
    if (url === null) return undefined;
    const stop = new AbortController();
    void fetch(url, { signal: stop.signal })
      .then((answer) => (answer.ok ? answer.text() : ''))
      .then((text) => setRead({ url, cues: cuesOf(text) }))
      .catch(() => undefined);
    return () => stop.abort();
  }, [url]);
  return read !== null && read.url === url ? read.cues : NONE;
}

function cuesOf(text: string): VttCue[] {
  const { cues } = new webvtt.WebVTTParser().parse(text.replace(/\r\n?/gu, '\n'), 'metadata');
  return cues.map(({ startTime, endTime, text: words }) => ({
    start: startTime,
    end: endTime,
    text: words.replaceAll(/<[^>]*>/gu, '').trim(),
  }));
}

/** The text of the cue at a second; empty between cues. */
export function textAt(cues: readonly VttCue[], seconds: number): string {
  return cues.find(({ start, end }) => seconds >= start && seconds < end)?.text ?? '';
}
