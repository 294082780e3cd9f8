import { directionOf } from '@provost/ui';
import { useEffect, useRef } from 'react';
import type { Track } from './captions';
import { speakOver } from './speak-over';
import { useCues, type VttCue } from './use-cues';
import { useVoice } from './use-voice';

export interface DescriptionsProps {
  readonly tracks: readonly Track[];
  readonly locale: string;
  readonly at: number;
  readonly video: HTMLVideoElement | null;
  readonly playing: boolean;
  /** True while something else has the word, such as a question: what was cut short is read again after it. */
  readonly hushed: boolean;
  /** True where the device reads them aloud, and the film waits meanwhile. */
  readonly aloud: boolean;
}

/** The descriptions in a language, or in the first that has some. */
export function describing(tracks: readonly Track[], locale: string): Track | undefined {
  const all = tracks.filter(({ kind }) => kind === 'DESCRIPTIONS');
  return all.find((track) => track.locale === locale) ?? all[0];
}

/**
 * What is to be seen, under the picture. Read aloud by the device where it has a voice for the language and that is wanted;
 * else a screen reader says it as it comes. Never by both.
 */
export function Descriptions({ tracks, locale, at, video, playing, hushed, aloud }: DescriptionsProps) {
  const track = describing(tracks, locale);
  const spokenIn = track?.locale ?? locale;
  const cues = useCues(track?.url ?? null);
  const voice = useVoice(spokenIn);
  const cue = cues.find(({ start, end }) => at >= start && at < end) ?? null;
  const speaks = aloud && voice !== null;
  useSpoken(video, playing && !hushed, speaks && !hushed ? voice : null, cue);
  return (
    <p
      className="video-description"
      role={speaks ? undefined : 'status'}
      lang={spokenIn}
      dir={directionOf(spokenIn)}
      data-testid="description"
    >
      {cue?.text}
    </p>
  );
}

/** Speaks each cue once as the film comes to it. */
function useSpoken(
  video: HTMLVideoElement | null,
  playing: boolean,
  voice: SpeechSynthesisVoice | null,
  cue: VttCue | null,
) {
  const told = useRef<VttCue | null>(null);
  const silence = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (cue === null) told.current = null;
    if (!video || !voice || cue === null || !playing || video.paused || told.current === cue) return;
    told.current = cue;
    const words = new SpeechSynthesisUtterance(cue.text);
    [words.voice, words.lang] = [voice, voice.lang];
    const hush = speakOver(video, speechSynthesis, words, () => (silence.current = null));
    silence.current = () => {
      hush();
      told.current = null;
    };
  }, [video, playing, voice, cue]);
  // Gone with the player, or with the wish to hear it.
  useEffect(() => () => silence.current?.(), [video, voice]);
}
