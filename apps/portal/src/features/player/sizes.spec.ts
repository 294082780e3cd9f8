import { expect, it } from '@jest/globals';
import { sizesOf, smallestFirst } from './sizes';

const hls = {
  ...{ type: 'application/vnd.apple.mpegurl', bytes: 1_200, height: 720 },
  renditions: [
    { height: 240, bytes: 800 },
    { height: 720, bytes: 1_200 },
    { height: null, bytes: 600 },
  ],
};
const mp4 = { type: 'video/mp4', bytes: 1_300, height: 720, renditions: [{ height: 720, bytes: 1_300 }] };

it.each<[string, object, string[]]>([
  ['a film in several sizes', { sources: [mp4, hls] }, ['picture 720 1200', 'picture 240 800', 'sound null 600']],
  ['a film as it was uploaded', { sources: [{ type: 'video/mp4', bytes: 900, height: 480 }] }, ['whole 480 900']],
  [
    'an episode',
    {
      sources: [
        { type: 'audio/ogg; codecs=opus', bytes: 40, renditions: [] },
        { type: 'audio/mp4', bytes: 90 },
      ],
    },
    ['sound null 90', 'sound null 40'],
  ],
  ['a file of no known size', { sources: [{ type: 'video/mp4', bytes: null }] }, []],
  ['the sources of an article', { sources: [{ title: 'A treaty' }] }, []],
  ['a lesson', { pages: [] }, []],
])('What %s loads', (_what, content, sizes) => {
  expect(sizesOf(content).map(({ what, height, bytes }) => `${what} ${height} ${bytes}`)).toEqual(sizes);
});

it('Where data is saved the smallest sound is first, and a film keeps the ladder that chooses by itself', () => {
  const [aac, opus] = [
    { type: 'audio/mp4', bytes: 90 },
    { type: 'audio/ogg', bytes: 40 },
  ];
  expect(smallestFirst({ kind: 'podcast', sources: [aac, opus] })).toEqual({ kind: 'podcast', sources: [opus, aac] });
  const film = { sources: [hls, { type: 'video/webm', bytes: 1 }] };
  expect(smallestFirst(film)).toBe(film);
});
