import { beforeEach, expect, it, jest } from '@jest/globals';
import { gapsToPlay, playGaps } from './play-gaps';

class Medium extends EventTarget {
  paused = true;
  time = 0;
  get currentTime() {
    return this.time;
  }
  set currentTime(to: number) {
    this.time = to;
    this.dispatchEvent(new Event('seeking'));
  }
  play() {
    this.paused = false;
    return Promise.resolve();
  }
  pause() {
    this.paused = true;
  }
  runTo(seconds: number) {
    this.time = seconds;
    this.dispatchEvent(new Event('timeupdate'));
  }
}

let medium: Medium;
const onEnd = jest.fn();
beforeEach(() => {
  medium = new Medium();
  onEnd.mockClear();
});

it('plays gap after gap, and stops after the last', () => {
  playGaps(medium, [[10, 20], [50, 60]], onEnd); // prettier-ignore
  expect([medium.time, medium.paused]).toEqual([10, false]);
  medium.runTo(19.9);
  expect(medium.time).toBe(19.9);
  medium.runTo(20.1);
  expect(medium.time).toBe(50);
  expect(onEnd).not.toHaveBeenCalled();
  medium.runTo(60);
  expect(medium.paused).toBe(true);
  expect(onEnd).toHaveBeenCalledTimes(1);
  medium.runTo(61);
  expect(onEnd).toHaveBeenCalledTimes(1);
});

it('lets a person who seeks go her own way', () => {
  playGaps(medium, [[10, 20], [50, 60]], onEnd); // prettier-ignore
  medium.currentTime = 80;
  expect(onEnd).toHaveBeenCalledTimes(1);
  expect(medium.paused).toBe(false);
  medium.runTo(81);
  expect(medium.time).toBe(81);
});

it('has nothing to play of gaps that nobody would notice', () => {
  expect(gapsToPlay([[0, 40], [40.4, 100]], 100)).toEqual([]); // prettier-ignore
  expect(gapsToPlay([[0, 40], [41, 100]], 100)).toEqual([[40, 41]]); // prettier-ignore
});
