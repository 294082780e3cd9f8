import { describe, expect, it } from '@jest/globals';
import { lockLevels, lowestQuality, renditionsOf, sourcesAt } from './qualities';

const rung = (height: number | null, url: string | null = null) => ({ height, url, bitsPerSecond: 1, bytes: 1 });
const ladder = {
  ...{ url: '/files/master.m3u8', type: 'application/vnd.apple.mpegurl', height: 720, bytes: 9 },
  renditions: [rung(240), rung(720), rung(null, '/files/voice.mp4'), rung(480)],
};
const plain = { url: '/files/720.mp4', type: 'video/mp4', height: 720, bytes: 9, renditions: [] };

describe('a ladder', () => {
  it('offers its heights from the top, the sound last', () => {
    expect(renditionsOf([plain, ladder]).map(({ height }) => height)).toEqual([720, 480, 240, null]);
    expect(lowestQuality([ladder])).toBe(240);
  });

  it('plays the sound from a file of its own, and the picture from the playlist', () => {
    expect(sourcesAt([ladder, plain], 'sound')).toEqual([{ src: '/files/voice.mp4', type: 'audio/mp4' }]);
    expect(sourcesAt([ladder, plain], 480).map(({ src }) => src)).toEqual(['/files/master.m3u8', '/files/720.mp4']);
  });
});

it('a file without a ladder offers nothing to lock', () => {
  expect(renditionsOf([plain])).toEqual([]);
  expect(lowestQuality([plain])).toBe('auto');
  expect(sourcesAt([plain], 'sound')).toEqual([{ src: '/files/720.mp4', type: 'video/mp4' }]);
});

describe('the levels of the engine', () => {
  const locked = (quality: number | 'auto' | 'sound') => {
    const levels = [720, 480, 240].map((height) => ({ height, enabled: true }));
    lockLevels(levels, quality);
    return levels.filter(({ enabled }) => enabled).map(({ height }) => height);
  };
  it('are one where a height is locked, and all else', () => {
    expect(locked(480)).toEqual([480]);
    expect(locked('auto')).toEqual([720, 480, 240]);
    expect(locked(1080)).toEqual([720, 480, 240]);
  });
});
