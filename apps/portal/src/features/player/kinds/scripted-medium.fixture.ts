import { joinRanges, type Range } from '@provost/domain';
import { trackPlayback, type Clocks, type Playback } from './track-playback';

/** A medium and a clock that a test holds. Whoever sets its place is heard, as in a browser. */
export class ScriptedMedium extends EventTarget {
  playbackRate = 1;
  seeking = false;
  clock = 0;
  private place = 0;

  get currentTime(): number {
    return this.place;
  }
  set currentTime(to: number) {
    this.seeking = true;
    this.place = to;
    this.say('seeking');
    this.say('timeupdate');
    this.seeking = false;
    this.say('seeked');
  }

  private say(name: string) {
    this.dispatchEvent(new Event(name));
  }
  get clocks(): Clocks {
    return { steady: () => this.clock, wall: () => this.clock };
  }
  get asMedium(): HTMLVideoElement {
    return this as unknown as HTMLVideoElement;
  }

  /** Plays for so many seconds of the clock, reporting every quarter of a second; without `rest` it is still playing then. */
  play(seconds: number, { rest = true, end = Infinity }: { rest?: boolean; end?: number } = {}) {
    this.say('play');
    for (let left = seconds; left > 1e-9 && this.place < end; left -= 0.25) {
      const part = Math.min(0.25, left);
      this.clock += part * 1000;
      this.place = Math.min(end, this.place + part * this.playbackRate);
      this.say('timeupdate');
    }
    if (rest) this.say('pause');
  }
  rate(to: number) {
    this.playbackRate = to;
    this.say('ratechange');
  }
  /** The place is another one, and nobody said so. */
  leap(to: number) {
    this.place = to;
    this.say('timeupdate');
  }
  /** The place is another one, and not even the clock of the medium says so yet. */
  wake(to: number) {
    this.place = to;
  }
  /** The clock goes on and the medium does not. */
  sleep(seconds: number) {
    this.clock += seconds * 1000;
  }
}

/** A tab in which a medium is watched: what it told so far. */
export function aTab(medium: ScriptedMedium = new ScriptedMedium()) {
  const told: Playback[] = [];
  const close = trackPlayback(medium.asMedium, (playback) => told.push(playback), medium.clocks);
  const played = () => told.reduce<Range[]>((all, one) => joinRanges(all, one.played), []);
  return { medium, told, played, close };
}
