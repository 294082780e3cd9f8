import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Decoder, Demuxer } from 'node-av/api';
import { AV_PICTURE_TYPE_I } from 'node-av/constants';
import { makeMedium, type Made } from './make.js';
import type { Medium } from './plan.js';
import { aFilm, anEpisode } from './sample.js';
import { startOf, survey } from './source.js';

let home: string;
let folder: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'media-'));
});
beforeEach(async () => {
  folder = await mkdtemp(join(home, 'made-'));
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(() => rm(home, { recursive: true, force: true }));

const make = (file: string, medium: Medium = 'video'): Promise<Made> => makeMedium(join(home, file), medium, folder);
const renditionsOf = ({ sources }: Made) => sources[0]?.renditions.map(({ height }) => height);

/** Instants of the keyframes of a rendition, and its size. */
async function lookAt(name: string) {
  const input = await Demuxer.open(join(folder, name));
  const stream = input.video();
  if (!stream) throw new Error(`${name} has no picture`);
  const decoder = await Decoder.create(stream);
  const keyframes: number[] = [];
  let frames = 0;
  const look = async (packet: Parameters<Decoder['decodeAll']>[0]) => {
    for (const frame of await decoder.decodeAll(packet)) {
      frames++;
      if (frame.pictType === AV_PICTURE_TYPE_I) keyframes.push(Math.round(startOf(frame) * 100) / 100);
      frame.free();
    }
  };
  for await (const packet of input.packets(stream.index)) if (packet) await look(packet);
  await look(null);
  const { width, height } = stream.codecpar;
  await input.close();
  return { size: `${width}x${height}`, keyframes, frames };
}

describe('A film', () => {
  it('becomes a ladder with keyframes at the same instants, the sound alone, a poster and a storyboard', async () => {
    await aFilm(join(home, 'film.mp4'), { size: '640x360', seconds: 8 });
    const shares: number[] = [];
    const made = await makeMedium(join(home, 'film.mp4'), 'video', folder, (share) => shares.push(share));
    expect(made).toMatchObject({ poster: 'poster.jpg', storyboard: 'storyboard.vtt', sources: [{ height: 360 }] });
    expect(made.durationSeconds).toBeCloseTo(8, 1);
    expect(renditionsOf(made)).toEqual([360, 240, null]);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.95);
    const tall = await lookAt('360p.mp4');
    const small = await lookAt('240p.mp4');
    expect([tall.size, small.size]).toEqual(['640x360', '426x240']);
    expect([tall.keyframes, tall.frames]).toEqual([[0, 2, 4, 6], 80]);
    expect(small.keyframes).toEqual(tall.keyframes);
    const master = await readFile(join(folder, 'master.m3u8'), 'utf8');
    expect(master).toMatch(/RESOLUTION=640x360,CODECS="avc1\.6400[0-9a-f]{2},mp4a\.40\.2",AUDIO="sound"\n360p\.m3u8/);
    expect(master).toMatch(/CODECS="mp4a\.40\.2",AUDIO="sound"\nsound\.m3u8\n$/);
    const storyboard = await readFile(join(folder, 'storyboard.vtt'), 'utf8');
    expect(storyboard.match(/-->/g)).toHaveLength(8);
    expect(storyboard).toContain('00:00:06.000 --> 00:00:07.000\nsheet-1.jpg#xywh=160,90,160,90\n');
    for (const { bytes, bitsPerSecond } of made.sources[0]?.renditions ?? []) {
      expect(bitsPerSecond).toBeCloseTo((bytes * 8) / made.durationSeconds, -1);
    }
  });

  it('that was taken upright is shown upright', async () => {
    await aFilm(join(home, 'upright.mp4'), { turned: true, sound: null });
    await make('upright.mp4');
    expect((await lookAt('64p.mp4')).size).toBe('36x64');
  });

  it('without sound has no sound to load', async () => {
    await aFilm(join(home, 'silent.mp4'), { sound: null });
    const made = await make('silent.mp4');
    expect(renditionsOf(made)).toEqual([36]);
    expect(await readFile(join(folder, 'master.m3u8'), 'utf8')).not.toContain('sound');
    expect(await readdir(folder)).not.toContain('sound.mp4');
  });

  it('in an odd size is made in an even one', async () => {
    await aFilm(join(home, 'odd.mp4'), { size: '63x37', sound: null, pixels: 'yuv444p' });
    await make('odd.mp4');
    const { size } = await lookAt('36p.mp4');
    expect(size).toBe('62x36');
  });

  it('with uneven frames is made even, as long as it was', async () => {
    await aFilm(join(home, 'uneven.mp4'), { uneven: true });
    const made = await make('uneven.mp4');
    expect(made.durationSeconds).toBeCloseTo(4, 0);
    const { keyframes, frames } = await lookAt('36p.mp4');
    expect(keyframes.slice(0, 2)).toEqual([0, expect.closeTo(2, 0)]);
    expect(frames).toBeGreaterThan(25);
  });

  it('with surround sound is heard on two ears', async () => {
    await aFilm(join(home, 'surround.mp4'), { sound: '5.1' });
    await make('surround.mp4');
    const input = await Demuxer.open(join(folder, 'sound.mp4'));
    expect(input.audio()?.codecpar.channels).toBe(2);
    await input.close();
  });
});

describe('A recording', () => {
  it('becomes Opus and AAC, as loud as the others, and its cover is no film', async () => {
    await anEpisode(join(home, 'quiet.m4a'), { cover: true, volume: 0.3, seconds: 6 });
    const made = await make('quiet.m4a', 'audio');
    expect(made.sources.map(({ file, type }) => [file, type])).toEqual([
      ['sound.ogg', 'audio/ogg; codecs=opus'],
      ['sound.m4a', 'audio/mp4'],
    ]);
    expect(made.durationSeconds).toBeCloseTo(6, 1);
    expect(made).not.toHaveProperty('poster');
    const before = await survey(join(home, 'quiet.m4a'), 'audio', () => undefined);
    const after = await survey(join(folder, 'sound.m4a'), 'audio', () => undefined);
    expect(before.loudness).toBeLessThan(-25);
    expect(after.loudness).toBeGreaterThan(-17);
    expect(after.loudness).toBeLessThan(-15);
    expect(after.audio?.codecpar.channels).toBe(1);
    await before.demuxer.close();
    await after.demuxer.close();
  });
});

describe('Nothing is made, and why is said, of', () => {
  it('a recording that is asked for as a film', async () => {
    await anEpisode(join(home, 'cover.m4a'), { cover: true });
    await expect(make('cover.m4a')).rejects.toMatchObject({ why: 'no-picture' });
  });

  it('a film without sound that is asked for as a recording', async () => {
    await aFilm(join(home, 'mute.mp4'), { sound: null });
    await expect(make('mute.mp4', 'audio')).rejects.toMatchObject({ why: 'no-sound' });
  });

  it('half a file, and what is none', async () => {
    await aFilm(join(home, 'whole.mp4'));
    await writeFile(join(home, 'half.mp4'), (await readFile(join(home, 'whole.mp4'))).subarray(0, 4_000));
    await expect(make('half.mp4')).rejects.toMatchObject({ why: 'unreadable' });
    await writeFile(join(home, 'text.mp4'), 'no film');
    await expect(make('text.mp4')).rejects.toMatchObject({ why: 'unreadable' });
  });
});
