import type { Range } from '@provost/domain';

/** How often a running medium reports, in seconds of the medium. */
const REPORT_EVERY = 5;
/** Two times that lie further apart than this, at normal speed, were jumped over and not played. */
const LARGEST_STEP = 1.5;

export interface Playback {
  readonly played: readonly Range[];
  readonly playhead: { readonly seconds: number; readonly at: number };
}

/**
 * Watches what is really played of a medium: a jump ends the stretch before it and begins another.
 * @returns what stops watching, after a last report
 */
export function trackPlayback(
  medium: HTMLMediaElement,
  report: (playback: Playback, moment?: 'now') => void,
): () => void {
  let start = medium.currentTime;
  let reached = medium.currentTime;

  const tell = (moment?: 'now') => {
    const played: Range[] = reached > start ? [[start, reached]] : [];
    start = reached;
    if (played.length > 0 || moment) {
      report({ played, playhead: { seconds: medium.currentTime, at: Date.now() } }, moment);
    }
  };
  const advance = () => {
    const now = medium.currentTime;
    const step = now - reached;
    if (medium.seeking || step < 0 || step > LARGEST_STEP * Math.max(1, medium.playbackRate)) return;
    reached = now;
    if (reached - start >= REPORT_EVERY) tell();
  };
  const jump = () => {
    tell();
    start = medium.currentTime;
    reached = medium.currentTime;
  };
  const pause = () => {
    advance();
    tell('now');
  };
  const events = { timeupdate: advance, seeking: jump, seeked: jump, pause, ended: pause };
  for (const [name, handler] of Object.entries(events)) medium.addEventListener(name, handler);
  return () => {
    for (const [name, handler] of Object.entries(events)) medium.removeEventListener(name, handler);
    tell();
  };
}
