import { describe, expect, it } from '@jest/globals';
import { joinRanges, type Range } from '@provost/domain';
import fc from 'fast-check';
import { trackPlayback } from './track-playback';

/** A medium and a clock that a test holds. */
class Scripted extends EventTarget {
  currentTime = 0;
  playbackRate = 1;
  seeking = false;
  clock = 0;
  played: Range[] = [];
  readonly stop = trackPlayback(
    this as unknown as HTMLMediaElement,
    ({ played }) => (this.played = joinRanges(this.played, played)),
    { steady: () => this.clock, wall: () => this.clock },
  );

  private say(name: string) {
    this.dispatchEvent(new Event(name));
  }
  /** Plays for so many seconds of the clock, reporting every quarter of a second. */
  play(seconds: number) {
    this.say('play');
    for (let left = seconds; left > 1e-9; left -= 0.25) {
      const part = Math.min(0.25, left);
      this.clock += part * 1000;
      this.currentTime += part * this.playbackRate;
      this.say('timeupdate');
    }
    this.say('pause');
  }
  seek(to: number) {
    this.seeking = true;
    this.say('seeking');
    this.currentTime = to;
    this.say('timeupdate');
    this.seeking = false;
    this.say('seeked');
  }
  rate(to: number) {
    this.playbackRate = to;
    this.say('ratechange');
  }
  /** The place is another one, and nobody said so. */
  leap(to: number) {
    this.currentTime = to;
    this.say('timeupdate');
  }
  /** The clock goes on and the medium does not. */
  sleep(seconds: number) {
    this.clock += seconds * 1000;
  }
}

const rounded = (ranges: readonly Range[]) => ranges.map(([a, b]) => [Math.round(a * 4) / 4, Math.round(b * 4) / 4]);

// prettier-ignore
const SCRIPTS: [name: string, script: (medium: Scripted) => void, played: number[][]][] = [
  ['from the beginning on', (m) => m.play(20), [[0, 20]]],
  ['at double speed', (m) => { m.rate(2); m.play(10); }, [[0, 20]]],
  ['faster and slower on the way', (m) => { m.play(4); m.rate(2); m.play(4); m.rate(0.5); m.play(4); }, [[0, 14]]],
  ['with a jump ahead', (m) => { m.play(5); m.seek(60); m.play(5); }, [[0, 5], [60, 65]]],
  ['with a jump back over what was played', (m) => { m.play(10); m.seek(2); m.play(4); }, [[0, 10]]],
  ['jumping only', (m) => { m.seek(50); m.seek(99); m.seek(3); }, []],
  ['a leap that nobody announced', (m) => { m.play(5); m.leap(90); m.play(5); }, [[0, 5], [90, 95]]],
  ['after an hour of sleep, going on where it stood', (m) => { m.play(5); m.sleep(3600); m.play(5); }, [[0, 10]]],
  ['a leap in an hour of sleep, while it was paused', (m) => { m.play(5); m.sleep(3600); m.currentTime = 1800; m.play(5); }, [[0, 5], [1800, 1805]]],
  ['reported once a minute in the background', (m) => { m.sleep(60); m.leap(60); m.sleep(60); m.leap(120); }, [[0, 120]]],
];

describe('what is played', () => {
  it.each(SCRIPTS)('%s', (_name, script, played) => {
    const medium = new Scripted();
    script(medium);
    medium.stop();
    expect(rounded(medium.played)).toEqual(played);
  });

  it('is exactly the union of the stretches, in whatever order they are played (PAINS 1)', () => {
    const act = fc.record({
      to: fc.nat(200),
      for: fc.nat(40).map((quarters) => quarters / 4),
      rate: fc.constantFrom(0.5, 1, 2),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const medium = new Scripted();
        let meant: Range[] = [];
        for (const { to, rate, for: seconds } of acts) {
          medium.seek(to);
          medium.rate(rate);
          medium.play(seconds);
          meant = joinRanges(meant, [[to, to + seconds * rate]]);
        }
        medium.stop();
        expect(rounded(medium.played)).toEqual(rounded(meant));
      }),
    );
  });

  it('is never more than the clock allows, whatever a page does (PAINS 3)', () => {
    const act = fc.oneof(
      fc.record({ do: fc.constant('leap' as const), value: fc.nat(300) }),
      fc.record({ do: fc.constant('seek' as const), value: fc.nat(300) }),
      fc.record({ do: fc.constant('play' as const), value: fc.nat(20) }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        const medium = new Scripted();
        for (const { do: verb, value } of acts) medium[verb](value);
        medium.stop();
        const covered = medium.played.reduce((sum, [start, end]) => sum + end - start, 0);
        // Each leap may pass for as much as a report's slack.
        expect(covered).toBeLessThanOrEqual(medium.clock / 1000 + 0.76 * acts.length);
      }),
    );
  });
});
