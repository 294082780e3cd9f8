import { describe, expect, it } from '@jest/globals';
import type { MediaSource, VideoContent } from '@provost/domain';
import { hasOriginal, isOriginal, withMadeFilm } from './prepared';

const original: MediaSource = { file: 'ab/film.mp4', type: 'video/mp4', bytes: 9_000_000 };
const other: MediaSource = { file: 'cd/film.webm', type: 'video/webm', bytes: 8_000_000 };
const made = {
  durationSeconds: 61.5,
  poster: 'ee/poster.jpg',
  storyboard: 'ff/board.vtt',
  sources: [
    {
      ...{ file: '11/master.m3u8', type: 'application/vnd.apple.mpegurl', bytes: 900_000, height: 480 },
      renditions: [
        { height: 480, bitsPerSecond: 117_000, bytes: 900_000, file: null },
        { height: null, bitsPerSecond: 64_000, bytes: 490_000, file: '22/sound.mp4' },
      ],
    },
  ],
};
const video: VideoContent = {
  ...{ kind: 'video', durationSeconds: 60, requiredShare: 0.8, sources: [original, other], transcript: [] },
  ...{ chapters: [{ start: 0, title: 'Typed meanwhile' }], captions: [] },
};

describe('What was made of a film', () => {
  it('takes the place of its file; the rest stays', () => {
    const filled = { ...video, ...withMadeFilm(video, original.file, made) };
    expect(filled.sources).toEqual([
      {
        ...{ file: '11/master.m3u8', type: 'application/vnd.apple.mpegurl', bytes: 900_000, height: 480 },
        renditions: [
          { height: 480, bitsPerSecond: 117_000, bytes: 900_000 },
          { height: null, bitsPerSecond: 64_000, bytes: 490_000, file: '22/sound.mp4' },
        ],
      },
      other,
    ]);
    expect(filled).toMatchObject({ durationSeconds: 61.5, poster: 'ee/poster.jpg', storyboard: 'ff/board.vtt' });
    expect([filled.requiredShare, filled.chapters]).toEqual([0.8, video.chapters]);
    expect({ ...filled, ...withMadeFilm(filled, original.file, made) }).toEqual(filled);
  });

  it('leaves the picture that the trainer chose', () => {
    expect(withMadeFilm({ ...video, poster: 'mine.png' }, original.file, made)).not.toHaveProperty('poster');
  });
});

it.each<[string, unknown, boolean]>([
  ['a film as it was uploaded', video, true],
  ['a film that was made', { ...video, sources: [{ ...original, renditions: [{}] }] }, false],
  ['a film without a file yet', { ...video, sources: [] }, false],
  ['the sources of an article', { kind: 'article', sources: [{ title: 'A treaty' }] }, false],
  ['a lesson', { kind: 'lesson', pages: [] }, false],
])('%s: to be prepared is %s', (_what, content, is) => {
  expect(hasOriginal(content)).toBe(is);
});

it('A source without a file is no original', () => {
  expect(isOriginal({ file: '', type: '', bytes: 0 })).toBe(false);
});
