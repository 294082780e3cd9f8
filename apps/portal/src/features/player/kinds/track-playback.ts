import type { Range } from '@provost/domain';

/** How often a running medium reports, in seconds of the medium. */
const REPORT_EVERY = 5;
/** By how much a medium may run ahead of the clock between two of its reports, in seconds: it does not report on the dot. */
const SLACK = 0.75;

export interface Playback {
  readonly played: readonly Range[];
  readonly playhead: { readonly seconds: number; readonly at: number };
}

/** Two clocks: one that never jumps, to measure playback (milliseconds), and the device's, to order reports (epoch milliseconds). */
export interface Clocks {
  readonly steady: () => number;
  readonly wall: () => number;
}

const CLOCKS: Clocks = { steady: () => performance.now(), wall: () => Date.now() };

/**
 * Watches what is really played of a medium. A jump ends the stretch before it and begins another; and a medium cannot play
 * more than the time that went by at its speed, so a leap that nobody announced (a tab that slept, a page out of the
 * browser's memory) counts for nothing.
 * @returns what stops watching, after a last report
 */
export function trackPlayback(
  medium: HTMLMediaElement,
  report: (playback: Playback, moment?: 'now') => void,
  clocks: Clocks = CLOCKS,
): () => void {
  let start = medium.currentTime;
  let reached = medium.currentTime;
  let seenAt = clocks.steady();
  let fastest = medium.playbackRate;

  const tell = (moment?: 'now') => {
    const played: Range[] = reached > start ? [[start, reached]] : [];
    start = reached;
    // Where the playback stood, not where a jump leads: that may not be allowed, and counts once it is played from.
    if (played.length > 0 || moment) report({ played, playhead: { seconds: reached, at: clocks.wall() } }, moment);
  };
  const begin = () => {
    start = medium.currentTime;
    reached = medium.currentTime;
    seenAt = clocks.steady();
    fastest = medium.playbackRate;
  };
  const jump = () => {
    tell();
    begin();
  };
  const advance = () => {
    if (medium.seeking) return;
    const step = medium.currentTime - reached;
    const possible = ((clocks.steady() - seenAt) / 1000) * fastest + SLACK;
    if (step < 0 || step > possible) return jump();
    reached = medium.currentTime;
    seenAt = clocks.steady();
    fastest = medium.playbackRate;
    if (reached - start >= REPORT_EVERY) tell();
    return undefined;
  };
  const rate = () => {
    fastest = Math.max(fastest, medium.playbackRate);
  };
  const pause = () => {
    advance();
    tell('now');
  };
  const events = {
    timeupdate: advance,
    seeking: jump,
    seeked: jump,
    ratechange: rate,
    // Time that stood still is no time to play in.
    play: jump,
    pause,
    ended: pause,
  };
  for (const [name, handler] of Object.entries(events)) medium.addEventListener(name, handler);
  return () => {
    for (const [name, handler] of Object.entries(events)) medium.removeEventListener(name, handler);
    tell();
  };
}
