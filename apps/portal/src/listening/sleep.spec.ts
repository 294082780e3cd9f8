import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chapterAfter, chapterAt, chapterBefore, endOfChapter, isTimeToSleep, pictureAt } from './sleep';

const chapters = [
  { start: 0, title: 'a', imageUrl: '/a.png' },
  { start: 40, title: 'b' },
  { start: 70, title: 'c', imageUrl: '/c.png' },
];

describe('The sleep timer', () => {
  it('ends at the end of the chapter that plays, the last one at the end', () => {
    expect([0, 39.9, 40, 90].map((at) => endOfChapter(chapters, at, 100))).toEqual([40, 40, 70, 100]);
    expect(endOfChapter([], 5, 100)).toBe(100);
  });

  it('comes when its time has come, never before, and by chapter wherever the clock stands', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), (limit, at, now) => {
        expect(isTimeToSleep({ at: limit }, at, now)).toBe(now >= limit);
        expect(isTimeToSleep({ endOfChapter: limit }, at, now)).toBe(at >= limit);
      }),
    );
  });
});

describe('Chapters', () => {
  it('lead back to their beginning, or to the one before within three seconds', () => {
    expect([45, 42, 2].map((at) => chapterBefore(chapters, at))).toEqual([40, 0, 0]);
  });

  it('lead on until the last', () => {
    expect([0, 40, 70].map((at) => chapterAfter(chapters, at))).toEqual([40, 70, undefined]);
    expect([0, 40, 99].map((at) => chapterAt(chapters, at)?.title)).toEqual(['a', 'b', 'c']);
  });

  it('show their picture, or the last one shown, or that of the show', () => {
    expect([0, 50, 80].map((at) => pictureAt(chapters, at, '/show.png'))).toEqual(['/a.png', '/a.png', '/c.png']);
    expect(pictureAt([{ start: 0 }], 5, '/show.png')).toBe('/show.png');
  });
});
