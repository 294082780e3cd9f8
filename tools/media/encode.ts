import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FRAMES_PER_SECOND } from './picture/ink.js';
import { ffmpeg } from './run.js';
import { aac, opus } from './sound.js';

/** Heights of the ladder, and the quality factor of each (smaller is better); drawn pictures need few bits. */
export const RUNGS = [
  { height: 720, crf: 25 },
  { height: 480, crf: 26 },
  { height: 240, crf: 28 },
] as const;
const SEGMENT_SECONDS = 6;
const VOICE_KILOBITS = 48;

/** Tags such as the encoder's version would make equal media differ. */
const PLAIN = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact'];
const x264 = (crf: number) => [
  ...['-c:v', 'libx264', '-preset', 'veryslow', '-tune', 'animation', '-crf', String(crf), '-pix_fmt', 'yuv420p', '-profile:v', 'high'],
  ...['-g', String(FRAMES_PER_SECOND * SEGMENT_SECONDS), '-keyint_min', String(FRAMES_PER_SECOND * SEGMENT_SECONDS), '-sc_threshold', '0'],
];

/** One MP4 that plays everywhere, its index in front so that it starts at once. */
export async function mp4(film: string, voice: string, file: string): Promise<void> {
  await ffmpeg(['-i', film, '-i', voice, ...x264(RUNGS[0].crf), ...aac(VOICE_KILOBITS), ...PLAIN, '-movflags', '+faststart', '-shortest', file]);
}

/** WebM for browsers built without H.264. */
export async function webm(film: string, voice: string, file: string, scratch: string): Promise<void> {
  const vp9 = ['-c:v', 'libvpx-vp9', '-b:v', '0', '-crf', '40', '-g', '150', '-row-mt', '1', '-pix_fmt', 'yuv420p', '-passlogfile', join(scratch, 'vp9')];
  await ffmpeg(['-i', film, ...vp9, '-pass', '1', '-cpu-used', '4', '-an', '-f', 'null', '-']);
  await ffmpeg(['-i', film, '-i', voice, ...vp9, '-pass', '2', '-cpu-used', '1', ...opus(32), ...PLAIN, '-shortest', file]);
}

/**
 * The ladder: one fragmented MP4 a rung, played by byte ranges, and one of the voice alone that all rungs share. A line
 * too slow for any picture still gets the voice: it is a rung of its own.
 */
export async function hls(film: string, voice: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const split = `[0:v]split=${RUNGS.length}${RUNGS.map((_, i) => `[in${i}]`).join('')}`;
  const scaled = RUNGS.map(({ height }, i) => `[in${i}]scale=-2:${height}:flags=lanczos[v${i}]`);
  const video = RUNGS.flatMap(({ crf }, i) => ['-map', `[v${i}]`, ...x264(crf).map((word) => (word.startsWith('-c:v') ? `-c:v:${i}` : word === '-crf' ? `-crf:v:${i}` : word))]);
  const names = ['a:0,agroup:voice,language:en,default:yes,name:voice', ...RUNGS.map(({ height }, i) => `v:${i},agroup:voice,name:${height}p`)];
  await ffmpeg([
    ...['-i', film, '-i', voice, '-filter_complex', [split, ...scaled].join(';'), ...video, '-map', '1:a', ...aac(VOICE_KILOBITS), ...PLAIN],
    ...['-f', 'hls', '-hls_time', String(SEGMENT_SECONDS), '-hls_playlist_type', 'vod', '-hls_segment_type', 'fmp4'],
    ...['-hls_flags', 'single_file+independent_segments', '-master_pl_name', 'master.m3u8', '-var_stream_map', names.join(' ')],
    join(folder, '%v.m3u8'),
  ]);
  const master = join(folder, 'master.m3u8');
  const written = (await readFile(master, 'utf8')).trimEnd();
  const voiceAlone = `#EXT-X-STREAM-INF:BANDWIDTH=${VOICE_KILOBITS * 1100},CODECS="mp4a.40.2",AUDIO="group_voice"\nvoice.m3u8`;
  await writeFile(master, `${written}\n\n${voiceAlone}\n`);
}

/** A podcast as AAC (everywhere) and Opus (small, where it plays). */
export async function podcast(voice: string, m4a: string, ogg: string): Promise<void> {
  await ffmpeg(['-i', voice, ...aac(64), ...PLAIN, '-movflags', '+faststart', m4a]);
  await ffmpeg(['-i', voice, ...opus(24), ...PLAIN, ogg]);
}

