import { readFile, stat, writeFile } from 'node:fs/promises';
import { AV_LOG_FATAL, FF_ENCODER_AAC, FF_ENCODER_LIBOPUS } from 'node-av/constants';
import { Log } from 'node-av/lib';
import { hls, openLine, type Line } from './line.js';
import { PictureMaker, type Pictures } from './picture.js';
import { gainFor, SEGMENT_SECONDS, type Medium } from './plan.js';
import { decode, decoderOf, endOf, survey, UnfitSource, type Source } from './source.js';

export interface MadeRendition {
  readonly height: number | null;
  readonly bitsPerSecond: number;
  readonly bytes: number;
  /** By name in the folder, where it can be played by itself. */
  readonly file?: string;
}

export interface MadeSource {
  readonly file: string;
  readonly type: string;
  readonly bytes: number;
  readonly height?: number;
  readonly renditions: readonly MadeRendition[];
}

/** What was made of a file; its parts by their names in the folder. */
export interface Made {
  readonly durationSeconds: number;
  readonly sources: readonly MadeSource[];
  readonly poster?: string;
  readonly storyboard?: string;
}

/** The share of the work that reading through is, as measured: the rest is encoding. */
const SURVEY_SHARE = 0.1;

/**
 * Makes everything of one file, in a folder of its own. Throws UnfitSource where the file itself is to blame.
 * @param onProgress told the share that is done, from 0 to 1
 */
export async function makeMedium(
  file: string,
  medium: Medium,
  folder: string,
  onProgress: (share: number) => void = () => undefined,
): Promise<Made> {
  Log.setLevel(AV_LOG_FATAL);
  const announced = await survey(file, medium, () => onProgress(0));
  onProgress(SURVEY_SHARE);
  const total = announced.durationSeconds;
  const heard = (at: number) => onProgress(SURVEY_SHARE + (1 - SURVEY_SHARE) * Math.min(1, at / total));
  const sound = announced.audio && (await openSound(announced, medium, folder));
  const picture = announced.video && new PictureMaker(announced, folder);
  const durationSeconds = await run(announced, sound, picture, heard);
  const pictures = picture && (await picture.end());
  for (const { line } of sound ?? []) await line.end();
  await announced.demuxer.close();
  return pictures
    ? filmOf(pictures, sound !== null, durationSeconds, folder)
    : { durationSeconds, sources: await soundsOf(durationSeconds, folder) };
}

/** Decodes everything once, in the order of the file, and hands it on; gives where the last frame ended. */
async function run(
  { demuxer, video, audio }: Source,
  sound: readonly Sound[] | null,
  picture: PictureMaker | null,
  onSeconds: (at: number) => void,
): Promise<number> {
  const decoders = {
    video: video && (await decoderOf(video)),
    audio: audio && (await decoderOf(audio)),
  };
  const ends = { video: 0, audio: 0 };
  const take = async (kind: 'video' | 'audio', packet: Parameters<typeof decode>[1]) => {
    const decoder = decoders[kind];
    for (const frame of decoder ? await decode(decoder, packet) : []) {
      ends[kind] = Math.max(ends[kind], endOf(frame));
      if (kind === 'video') await picture?.take(frame);
      else for (const { line } of sound ?? []) await line.take(frame);
      frame.free();
    }
    onSeconds(Math.max(ends.video, ends.audio));
  };
  for await (const packet of demuxer.packets()) {
    if (!packet) break;
    if (packet.streamIndex === video?.index) await take('video', packet);
    else if (packet.streamIndex === audio?.index) await take('audio', packet);
    packet.free();
  }
  await take('video', null);
  await take('audio', null);
  decoders.video?.close();
  decoders.audio?.close();
  if ((picture && ends.video === 0) || (!picture && ends.audio === 0)) throw new UnfitSource('unreadable');
  return Math.round(Math.max(ends.video, ends.audio) * 1000) / 1000;
}

interface Sound {
  readonly line: Line;
}

/** Bits a second of AAC: speech, and little of it, is what the college sends. */
const aacBits = (channels: number): number => (channels === 1 ? 64_000 : 96_000);
const OPUS_BITS = 32_000;

/** What sound is encoded to: one rendition of HLS beside a picture; alone, Opus for a thin line and AAC for every player. */
async function openSound({ audio, loudness }: Source, medium: Medium, folder: string): Promise<Sound[]> {
  const channels = audio?.codecpar.channels === 1 ? 1 : 2;
  const gain = gainFor(loudness ?? Number.NaN).toFixed(2);
  const shape = (rate: number, start: string) =>
    `aresample=async=1:first_pts=0,aformat=sample_rates=${rate}:channel_layouts=${channels === 1 ? 'mono' : 'stereo'},` +
    `volume=${gain}dB,alimiter=limit=0.84:level=false:attack=5:release=50,${start}`;
  const aac = { bitrate: aacBits(channels), autoFormat: true };
  if (medium === 'video') {
    const line = await openLine(
      shape(48_000, 'aformat=sample_fmts=fltp'),
      FF_ENCODER_AAC,
      aac,
      hls(folder, 'sound', SEGMENT_SECONDS),
    );
    return [{ line }];
  }
  return [
    {
      line: await openLine(shape(48_000, 'aformat=sample_fmts=fltp'), FF_ENCODER_AAC, aac, {
        file: `${folder}/sound.m4a`,
        format: 'mp4',
        options: { movflags: '+faststart' },
      }),
    },
    {
      line: await openLine(
        shape(48_000, 'aformat=sample_fmts=flt'),
        FF_ENCODER_LIBOPUS,
        { bitrate: OPUS_BITS, autoFormat: true },
        { file: `${folder}/sound.ogg`, format: 'ogg' },
      ),
    },
  ];
}

const rateOf = (bytes: number, seconds: number): number => Math.round((bytes * 8) / seconds);

async function soundsOf(seconds: number, folder: string): Promise<MadeSource[]> {
  const sourceOf = async (file: string, type: string): Promise<MadeSource> => {
    const { size: bytes } = await stat(`${folder}/${file}`);
    return { file, type, bytes, renditions: [{ height: null, bitsPerSecond: rateOf(bytes, seconds), bytes, file }] };
  };
  // Small first: a player takes the first that it can play.
  return [await sourceOf('sound.ogg', 'audio/ogg; codecs=opus'), await sourceOf('sound.m4a', 'audio/mp4')];
}

/** The master playlist over the rungs, with the sound as a rung of its own: a line too thin for any picture still gets it. */
async function filmOf(
  { rungs, poster, storyboard }: Pictures,
  withSound: boolean,
  seconds: number,
  folder: string,
): Promise<Made> {
  const sound = withSound ? await bandwidth(folder, 'sound') : null;
  const lines = ['#EXTM3U', '#EXT-X-VERSION:7', '#EXT-X-INDEPENDENT-SEGMENTS', ''];
  if (sound) {
    lines.push('#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="sound",DEFAULT=YES,AUTOSELECT=YES,URI="sound.m3u8"', '');
  }
  const renditions: MadeRendition[] = [];
  for (const { rung, name, codec } of rungs) {
    const picture = await bandwidth(folder, name);
    const bytes = picture.bytes + (sound?.bytes ?? 0);
    const rates = `BANDWIDTH=${picture.peak + (sound?.peak ?? 0)},AVERAGE-BANDWIDTH=${picture.mean + (sound?.mean ?? 0)}`;
    const codecs = sound ? `${codec},${AAC}` : codec;
    lines.push(
      `#EXT-X-STREAM-INF:${rates},RESOLUTION=${rung.width}x${rung.height},CODECS="${codecs}"${sound ? ',AUDIO="sound"' : ''}`,
      `${name}.m3u8`,
    );
    renditions.push({ height: rung.height, bitsPerSecond: rateOf(bytes, seconds), bytes });
  }
  if (sound) {
    lines.push(
      `#EXT-X-STREAM-INF:BANDWIDTH=${sound.peak},AVERAGE-BANDWIDTH=${sound.mean},CODECS="${AAC}",AUDIO="sound"`,
      'sound.m3u8',
    );
    renditions.push({
      height: null,
      bitsPerSecond: rateOf(sound.bytes, seconds),
      bytes: sound.bytes,
      file: 'sound.mp4',
    });
  }
  await writeFile(`${folder}/master.m3u8`, `${lines.join('\n')}\n`);
  const [best] = renditions;
  const source = { file: 'master.m3u8', type: 'application/vnd.apple.mpegurl', bytes: best?.bytes ?? 0, renditions };
  const height = best?.height ?? undefined;
  return {
    durationSeconds: seconds,
    sources: [{ ...source, ...(height !== undefined && { height }) }],
    poster,
    storyboard,
  };
}

/** AAC-LC, as RFC 6381 names it. */
const AAC = 'mp4a.40.2';

/** Bytes of a rendition, and bits a second: of its heaviest segment, and over all (RFC 8216, section 4.3.4.2). */
async function bandwidth(folder: string, name: string): Promise<{ bytes: number; peak: number; mean: number }> {
  const text = await readFile(`${folder}/${name}.m3u8`, 'utf8');
  const segments = [...text.matchAll(/#EXTINF:([\d.]+),\s+#EXT-X-BYTERANGE:(\d+)@/g)].map(([, lasting, bytes]) => ({
    lasting: Number(lasting),
    bits: Number(bytes) * 8,
  }));
  const sum = (of: 'lasting' | 'bits') => segments.reduce((total, segment) => total + segment[of], 0);
  return {
    bytes: (await stat(`${folder}/${name}.mp4`)).size,
    peak: Math.ceil(Math.max(...segments.map(({ bits, lasting }) => bits / lasting))),
    mean: Math.ceil(sum('bits') / sum('lasting')),
  };
}
