import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FRAMES_PER_SECOND } from './picture/ink.js';
import { ffmpeg } from './run.js';
import { aac, opus } from './sound.js';

/** Heights of the ladder, and the quality factor of each (smaller is better); drawn pictures need few bits. */
export const RUNGS = [
  { height: 720, crf: 31 },
  { height: 480, crf: 29 },
  { height: 240, crf: 30 },
] as const;
/** The WebM is for browsers built without H.264 alone: one small size. */
export const WEBM_HEIGHT = 360;
/** Long for a segment, but at these rates one is under 100 kB, and keyframes are most of a drawn film's bytes. */
const SEGMENT_SECONDS = 12;
const VOICE_KILOBITS = 40;
/** What the encoder is held to, as RFC 6381 names it: H.264 High at level 3.1, and AAC-LC. */
const H264_NAME = 'avc1.64001f';
const AAC_NAME = 'mp4a.40.2';

/** Tags such as the encoder's version would make equal media differ. */
const PLAIN = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact'];

/** Every rung's keyframes stand at the same instants, one to a segment, so that a player may change rungs at each. */
const KEYFRAMES = [
  '-g',
  String(FRAMES_PER_SECOND * SEGMENT_SECONDS),
  '-keyint_min',
  String(FRAMES_PER_SECOND * SEGMENT_SECONDS),
  '-sc_threshold',
  '0',
];

/** The parts of which MP4 and HLS are put together: a silent picture a rung, and the voice. */
export interface Parts {
  readonly pictures: readonly string[];
  readonly voice: string;
}

/** Encodes each picture size and the voice once (H.264 and AAC). */
export async function encodeParts(film: string, sound: string, scratch: string): Promise<Parts> {
  const pictures: string[] = [];
  for (const { height, crf } of RUNGS) {
    const file = join(scratch, `${height}.mp4`);
    const h264 = [
      '-c:v',
      'libx264',
      '-preset',
      'slow',
      '-tune',
      'animation',
      '-crf',
      String(crf),
      '-pix_fmt',
      'yuv420p',
      '-profile:v',
      'high',
      '-level:v',
      '3.1',
    ];
    await ffmpeg(['-i', film, '-vf', `scale=-2:${height}:flags=lanczos`, ...h264, ...KEYFRAMES, ...PLAIN, '-an', file]);
    pictures.push(file);
  }
  const voice = join(scratch, 'voice.m4a');
  await ffmpeg(['-i', sound, ...aac(VOICE_KILOBITS), ...PLAIN, voice]);
  return { pictures, voice };
}

/** One MP4 that plays everywhere, its index in front so that it starts at once. */
export async function mp4({ pictures, voice }: Parts, file: string): Promise<void> {
  const [tallest] = pictures;
  if (!tallest) throw new Error('No picture to put into the MP4');
  await ffmpeg(['-i', tallest, '-i', voice, '-c', 'copy', ...PLAIN, '-movflags', '+faststart', file]);
}

export async function webm(film: string, sound: string, file: string): Promise<void> {
  const vp9 = [
    '-c:v',
    'libvpx-vp9',
    '-b:v',
    '0',
    '-crf',
    '50',
    '-g',
    '300',
    '-row-mt',
    '1',
    '-cpu-used',
    '4',
    '-tune-content',
    'screen',
    '-pix_fmt',
    'yuv420p',
  ];
  await ffmpeg([
    '-i',
    film,
    '-i',
    sound,
    '-vf',
    `scale=-2:${WEBM_HEIGHT}:flags=lanczos`,
    ...vp9,
    ...opus(20),
    ...PLAIN,
    file,
  ]);
}

/**
 * The ladder: one fragmented MP4 a rung, played by byte ranges, and one of the voice alone that all rungs share. A line
 * too slow for any picture still gets the voice: it is a rung of its own.
 */
export async function hls({ pictures, voice }: Parts, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const rungs = [
    ...pictures.map((picture, i) => ({ picture, name: `${RUNGS[i]?.height}p` })),
    { picture: voice, name: 'voice' },
  ];
  for (const { picture, name } of rungs) {
    await ffmpeg([
      ...[
        '-i',
        picture,
        '-c',
        'copy',
        ...PLAIN,
        '-f',
        'hls',
        '-hls_time',
        String(SEGMENT_SECONDS),
        '-hls_playlist_type',
        'vod',
      ],
      ...['-hls_segment_type', 'fmp4', '-hls_flags', 'single_file+independent_segments'],
      ...['-hls_segment_filename', join(folder, `${name}.mp4`), join(folder, `${name}.m3u8`)],
    ]);
  }
  const voiceRate = await bandwidth(join(folder, 'voice.m3u8'));
  const master = ['#EXTM3U', '#EXT-X-VERSION:7', '#EXT-X-INDEPENDENT-SEGMENTS', ''];
  master.push(
    '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="voice",NAME="English",LANGUAGE="en",DEFAULT=YES,AUTOSELECT=YES,URI="voice.m3u8"',
    '',
  );
  for (const { height } of RUNGS) {
    const picture = await bandwidth(join(folder, `${height}p.m3u8`));
    const width = Math.round((height * 16) / 9 / 2) * 2;
    const rates = `BANDWIDTH=${picture.peak + voiceRate.peak},AVERAGE-BANDWIDTH=${picture.mean + voiceRate.mean}`;
    master.push(
      `#EXT-X-STREAM-INF:${rates},RESOLUTION=${width}x${height},CODECS="${H264_NAME},${AAC_NAME}",AUDIO="voice"`,
      `${height}p.m3u8`,
    );
  }
  master.push(
    `#EXT-X-STREAM-INF:BANDWIDTH=${voiceRate.peak},AVERAGE-BANDWIDTH=${voiceRate.mean},CODECS="${AAC_NAME}",AUDIO="voice"`,
    'voice.m3u8',
  );
  await writeFile(join(folder, 'master.m3u8'), `${master.join('\n')}\n`);
}

/** Bits a second of a rendition: of its heaviest segment, and over all (RFC 8216, section 4.3.4.2). */
async function bandwidth(playlist: string): Promise<{ peak: number; mean: number }> {
  const text = await readFile(playlist, 'utf8');
  const segments = [...text.matchAll(/#EXTINF:([\d.]+),\s+#EXT-X-BYTERANGE:(\d+)@/g)].map(([, lasting, bytes]) => ({
    lasting: Number(lasting),
    bits: Number(bytes) * 8,
  }));
  const sum = (of: 'lasting' | 'bits') => segments.reduce((total, segment) => total + segment[of], 0);
  return {
    peak: Math.ceil(Math.max(...segments.map(({ bits, lasting }) => bits / lasting))),
    mean: Math.ceil(sum('bits') / sum('lasting')),
  };
}

/** A podcast as AAC (everywhere) and Opus (small, where it plays). */
export async function podcast(sound: string, m4a: string, ogg: string): Promise<void> {
  await ffmpeg(['-i', sound, ...aac(64), ...PLAIN, '-movflags', '+faststart', m4a]);
  await ffmpeg(['-i', sound, ...opus(24), ...PLAIN, ogg]);
}
