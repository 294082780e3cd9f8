import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { frameRateOf, gainFor, ladderOf, thumbnailEvery, uprightFilter } from './plan.js';

describe('The ladder of a picture', () => {
  it.each<[string, number, number, string[]]>([
    ['a lying film of a camera', 1920, 1080, ['1280x720', '854x480', '426x240']],
    ['720p as it is', 1280, 720, ['1280x720', '854x480', '426x240']],
    ['an upright film of a phone', 1080, 1920, ['720x1280', '480x854', '240x426']],
    ['an old film', 640, 480, ['640x480', '320x240']],
    ['just above a rung: that rung would save nothing', 888, 500, ['888x500', '426x240']],
    ['smaller than every rung: as it is, never larger', 64, 36, ['64x36']],
    ['odd sizes, which no encoder takes', 853, 479, ['854x480', '428x240']],
  ])('%s', (_what, width, height, rungs) => {
    expect(ladderOf(width, height).map((rung) => `${rung.width}x${rung.height}`)).toEqual(rungs);
  });

  it('goes down, in even sizes, and never above the source by more than the evening', () => {
    const side = fc.integer({ min: 2, max: 8000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const rungs = ladderOf(width, height);
        expect(rungs.length).toBeGreaterThan(0);
        for (const [index, rung] of rungs.entries()) {
          expect([rung.width % 2, rung.height % 2]).toEqual([0, 0]);
          expect(rung.width).toBeLessThanOrEqual(width + 1);
          expect(rung.height).toBeLessThanOrEqual(height + 1);
          expect(rung.height).toBeLessThan(rungs[index - 1]?.height ?? Infinity);
        }
      }),
    );
  });
});

it.each([
  [25, 1, 25],
  [60, 1, 30],
  [60_000, 1001, 29.97],
  [50, 1, 25],
  [240, 1, 30],
  [10, 1, 10],
  [0, 0, 25],
  [1, 10, 1],
])('%i/%i frames a second are made as %f', (num, den, made) => {
  const rate = frameRateOf({ num, den });
  expect(rate.num / rate.den).toBeCloseTo(made, 2);
});

it.each([
  [-23, 7],
  [-10, -6],
  [-50, 20],
  [-70, 0],
  [Number.NaN, 0],
])('sound at %f LUFS is changed by %f dB', (loudness, gain) => {
  expect(gainFor(loudness)).toBe(gain);
});

it.each([
  [4, 1],
  [126, 5.04],
  [600, 6],
  [7200, 72],
])('a film of %f s has a thumbnail every %f s', (seconds, every) => {
  expect(thumbnailEvery(seconds)).toBeCloseTo(every, 5);
});

describe('What shows a picture upright', () => {
  const matrix = (...values: number[]) => {
    const bytes = Buffer.alloc(36);
    for (const [index, value] of values.entries()) bytes.writeInt32LE(value * 65536, index * 4);
    return bytes;
  };
  it.each<[string, Buffer | null, string]>([
    ['no matrix', null, ''],
    ['upright', matrix(1, 0, 0, 0, 1), ''],
    ['a quarter clockwise', matrix(0, 1, 0, -1, 0), 'transpose=clock,'],
    ['a quarter the other way', matrix(0, -1, 0, 1, 0), 'transpose=cclock,'],
    ['upside down', matrix(-1, 0, 0, 0, -1), 'hflip,vflip,'],
    ['mirrored', matrix(-1, 0, 0, 0, 1), 'hflip,'],
  ])('%s', (_what, given, filter) => {
    expect(uprightFilter(given)).toBe(filter);
  });
});
