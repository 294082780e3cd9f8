import { describe, expect, it } from '@jest/globals';
import { filesOf, keptFirst, sourceToKeep } from './files-of';

const hls = { url: '/files/a.m3u8', type: 'application/vnd.apple.mpegurl', bytes: 900, height: null };
const tall = { url: '/files/720.mp4', type: 'video/mp4', bytes: 700, height: 720 };
const middle = { url: '/files/480.mp4', type: 'video/mp4', bytes: 400, height: 480 };
const small = { url: '/files/240.mp4', type: 'video/mp4', bytes: 200, height: 240 };
const opus = { url: '/files/a.ogg', type: 'audio/ogg', bytes: 50 };
const aac = { url: '/files/a.m4a', type: 'audio/mp4', bytes: 80 };

// prettier-ignore
const CHOICES: [name: string, sources: object[], saving: boolean, url: string | undefined][] = [
  ['a film, as tall as a phone shows', [hls, tall, middle, small], false, middle.url],
  ['a film, to save data', [hls, tall, middle, small], true, small.url],
  ['a film that is only tall', [hls, tall], false, tall.url],
  ['a film that is only a playlist', [hls], false, undefined],
  ['a sound', [opus, aac], false, opus.url],
  ['a sound, to save data', [aac, opus], true, opus.url],
  ['nothing', [], false, undefined],
];

describe('the source to keep of', () => {
  it.each(CHOICES)('%s', (_name, sources, saving, url) => {
    expect(sourceToKeep(sources as never, saving)?.url).toBe(url);
  });
});

describe('the files of a content', () => {
  it('are the chosen source, and every picture and track wherever it stands', () => {
    const content = {
      ...{ sources: [hls, middle], poster: '/files/p.webp', captions: [{ locale: 'ar', url: '/files/ar.vtt' }] },
      ...{ sections: [{ body: { content: [{ attrs: { src: '/files/f.png' } }] } }], title: 'Read /files/ first' },
    };
    expect(filesOf(content, false).sort((a, b) => (a.url < b.url ? -1 : 1))).toEqual([
      { url: '/files/480.mp4', bytes: 400 },
      { url: '/files/ar.vtt', bytes: null },
      { url: '/files/f.png', bytes: null },
      { url: '/files/p.webp', bytes: null },
    ]);
  });

  it('are the pictures of a case and of a text, which name them by their path', () => {
    const figure = { type: 'figure', attrs: { file: 'ab/abc.webp', alt: 'A seal' } };
    const content = { exhibits: [{ id: 'E1', picture: { file: 'cd/cde.png', alt: '' } }], body: { content: [figure] } };
    expect(filesOf(content, false).map(({ url }) => url)).toEqual(['/files/cd/cde.png', '/files/ab/abc.webp']);
  });

  it('of a text without pictures are none', () => {
    expect(filesOf({ sections: [{ heading: 'What it is' }] }, true)).toEqual([]);
  });
});

describe('a player', () => {
  it('is given first what the device keeps, and everything else after it', () => {
    const content = { sources: [hls, middle, small] };
    expect(keptFirst(content, (url) => url === small.url).sources).toEqual([small, hls, middle]);
  });

  it('is given the content as it is where nothing of it is kept', () => {
    const content = { sources: [hls] };
    expect(keptFirst(content, () => false)).toBe(content);
  });
});
