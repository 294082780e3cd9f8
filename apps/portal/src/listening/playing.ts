import type { SaveState } from '@provost/ui';
import { useSyncExternalStore } from 'react';
import type { Sleep } from './sleep';

/** A chapter as players show it. */
export interface TrackChapter {
  readonly start: number;
  readonly title: string;
  readonly imageUrl?: string | null;
}

/** Something to listen to, with all that a player needs when the page that began it is gone. */
export interface Track {
  /** The same for the same thing heard at the same place: a step of an enrolment, or an episode of a show. */
  readonly key: string;
  readonly title: string;
  /** The show or the course that it belongs to. */
  readonly from: string;
  /** The page where it is heard with its transcript. */
  readonly href: string;
  /** The language of title and chapters. */
  readonly locale: string;
  readonly artUrl: string | null;
  readonly durationSeconds: number;
  readonly chapters: readonly TrackChapter[];
  readonly sources: readonly { readonly url: string; readonly type: string }[];
  /** How far what is heard is saved; null where nobody is signed in to save it for. */
  readonly saving: (() => SaveState) | null;
  /** Watches and saves what is heard, from now until the answer is called. */
  readonly watch: (medium: HTMLMediaElement) => () => void;
}

export interface Playing {
  readonly track: Track;
  /** Seconds. */
  readonly at: number;
  readonly paused: boolean;
  readonly rate: number;
  /** Nothing of it can be played here. */
  readonly failed: boolean;
  readonly sleep: Sleep | null;
}

const RATE = 'provost.listening.rate';
export const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;
/** How far the keys and buttons jump, in seconds. */
export const SKIP = 15;

let playing: Playing | null = null;
let expected = false;
let medium: HTMLAudioElement | null = null;
let stopWatching: (() => void) | null = null;
const listeners = new Set<() => void>();

function show(changes: Partial<Playing>): void {
  if (playing) playing = { ...playing, ...changes };
  for (const changed of listeners) changed();
}

/** Calls back after each change, until the answer is called. */
export const subscribe = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** What is played now, also while it is paused; null where nothing is. */
export const nowPlaying = (): Playing | null => playing;

/** What is played now; draws anew at each step of the playhead. */
export const usePlaying = (): Playing | null => useSyncExternalStore(subscribe, nowPlaying);

/** Whether anything is played; draws anew only when that changes. */
export const useIsListening = (): boolean => useSyncExternalStore(subscribe, () => playing !== null);

/** Said by a page on which something can be heard: the player comes beforehand, so that it is there when the line is not. */
export function expectListening(): void {
  if (expected) return;
  expected = true;
  show({});
}

/** Whether something may be played soon. */
export const useIsExpected = (): boolean => useSyncExternalStore(subscribe, () => expected);

/**
 * Plays a track from a second on, wherever the person goes next. One element for the whole portal, made and started within
 * the press that asked for it: browsers let nothing else begin to speak.
 */
export function listen(track: Track, from: number): void {
  if (playing?.track.key === track.key && medium && !playing.failed) {
    medium.currentTime = from;
    void begin();
    return;
  }
  close();
  medium = element();
  const rate = keptRate();
  playing = { track, at: from, paused: false, rate, failed: false, sleep: null };
  medium.replaceChildren(
    ...track.sources.map(({ url, type }) => Object.assign(document.createElement('source'), { src: url, type })),
  );
  const last = medium.lastElementChild;
  // A browser tries one source after the other: only when the last fails is there nothing to play.
  last?.addEventListener('error', () => show({ failed: true, paused: true }));
  const started = medium;
  medium.addEventListener(
    'loadedmetadata',
    () => {
      if (playing?.track !== track) return;
      started.currentTime = from;
      started.playbackRate = rate;
      stopWatching = track.watch(started);
    },
    { once: true },
  );
  medium.load();
  show({});
  void begin();
}

export function toggle(): void {
  if (medium?.paused) void begin();
  else medium?.pause();
}

export function seek(seconds: number): void {
  if (!medium || !playing) return;
  const end = Number.isFinite(medium.duration) ? medium.duration : playing.track.durationSeconds;
  medium.currentTime = Math.min(Math.max(0, seconds), end);
  show({ at: medium.currentTime });
}

/** What plays now; null where nothing does. */
export const playingMedium = (): HTMLMediaElement | null => medium;

export const skip = (seconds: number): void => seek((medium?.currentTime ?? 0) + seconds);

export function setRate(rate: number): void {
  if (medium) medium.playbackRate = rate;
  localStorage.setItem(RATE, String(rate));
  show({ rate });
}

export const setSleep = (sleep: Sleep | null): void => show({ sleep });

/** Ends listening and puts the player away; what was heard is saved first. */
export function close(): void {
  medium?.pause();
  stopWatching?.();
  stopWatching = null;
  medium?.remove();
  medium = null;
  playing = null;
  show({});
}

async function begin(): Promise<void> {
  // A browser that refuses, or a source that fails, says so by its own event; the button shows what holds.
  await medium?.play().catch(() => undefined);
}

function element(): HTMLAudioElement {
  const audio = document.createElement('audio');
  audio.preload = 'metadata';
  audio.hidden = true;
  const own = (change: () => Partial<Playing>) => () => {
    if (medium === audio) show(change());
  };
  audio.addEventListener(
    'timeupdate',
    own(() => ({ at: audio.currentTime })),
  );
  for (const name of ['play', 'pause', 'ended'] as const) {
    audio.addEventListener(
      name,
      own(() => ({ paused: audio.paused, at: audio.currentTime })),
    );
  }
  // Outside of the page's main part: it outlives pages.
  document.body.append(audio);
  return audio;
}

function keptRate(): number {
  const rate = Number(localStorage.getItem(RATE));
  return RATES.some((one) => one === rate) ? rate : 1;
}
