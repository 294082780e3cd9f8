import { writeFile } from 'node:fs/promises';
import { Encoder, FilterAPI } from 'node-av/api';
import {
  AV_CODEC_FLAG_QSCALE,
  AVCOL_TRC_ARIB_STD_B67,
  AVCOL_TRC_SMPTE2084,
  FF_ENCODER_LIBX264,
  FF_ENCODER_MJPEG,
} from 'node-av/constants';
import type { Frame } from 'node-av/lib';
import { hls, openLine, type Line } from './line.js';
import {
  frameRateOf,
  KEYFRAME_SECONDS,
  ladderOf,
  SEGMENT_SECONDS,
  SHEET,
  thumbnailEvery,
  uprightFilter,
  type Rung,
} from './plan.js';
import { startOf, type Source } from './source.js';

/** Wide-gamut film of newer phones looks grey on other screens until its tones are mapped. */
const TONES =
  'zscale=t=linear:npl=100,format=gbrpf32le,zscale=p=bt709,tonemap=tonemap=hable:desat=0,zscale=t=bt709:m=bt709:r=tv,format=yuv420p,';
/** Quantiser of JPEG, 2 (best) to 31, in FFmpeg's unit of lambda. */
const JPEG_QUALITY = 6 * 118;
/** Thumbnails among which the poster is chosen: the beginning of a film, where it says what it is. */
const POSTER_AMONG = 12;

/** What was made of a picture. */
export interface Pictures {
  readonly rungs: readonly { readonly rung: Rung; readonly name: string; readonly codec: string }[];
  readonly poster: string;
  readonly storyboard: string;
}

/** Takes decoded frames, and makes the ladder, the poster and the storyboard of them in one pass. */
export class PictureMaker {
  private readonly upright: FilterAPI;
  private readonly thumbnails: FilterAPI;
  private readonly sheets = FilterAPI.create(`tile=${SHEET.columns}x${SHEET.rows}`);
  private readonly every: number;
  private readonly times: number[] = [];
  private readonly pages: string[] = [];
  private lines: readonly { readonly rung: Rung; readonly name: string; readonly line: Line }[] = [];
  private thumbnail = { width: 0, height: 0 };
  private poster: { readonly frame: Frame; readonly contrast: number } | null = null;
  private readonly source: Source;
  private readonly folder: string;

  constructor(source: Source, folder: string) {
    const { video, displayMatrix, durationSeconds } = source;
    if (!video) throw new Error('The source has no picture.');
    this.source = source;
    this.folder = folder;
    this.every = thumbnailEvery(durationSeconds);
    const { num, den } = frameRateOf(video.avgFrameRate);
    const { colorTrc } = video.codecpar;
    const tones = colorTrc === AVCOL_TRC_SMPTE2084 || colorTrc === AVCOL_TRC_ARIB_STD_B67 ? TONES : '';
    this.upright = FilterAPI.create(
      `bwdif=mode=send_frame:deint=interlaced,${uprightFilter(displayMatrix)}${tones}scale=trunc(iw*sar/2)*2:trunc(ih/2)*2,setsar=1,fps=${num}/${den}:start_time=0,format=yuv420p`,
    );
    this.thumbnails = FilterAPI.create(
      `scale=${SHEET.side}:${SHEET.side}:force_original_aspect_ratio=decrease:force_divisible_by=2,format=yuv420p`,
    );
  }

  async take(frame: Frame | null): Promise<void> {
    for (const upright of await this.upright.processAll(frame)) {
      if (this.lines.length === 0) this.lines = await this.openLadder(upright);
      await Promise.all(this.lines.map(({ line }) => line.take(upright)));
      await this.glance(upright);
      upright.free();
    }
  }

  async end(): Promise<Pictures> {
    await this.take(null);
    const rungs = [];
    for (const { rung, name, line } of this.lines) rungs.push({ rung, name, codec: await line.end() });
    await this.keepSheets(null);
    for (const filter of [this.upright, this.thumbnails, this.sheets]) filter.close();
    if (this.poster) {
      await writeFile(`${this.folder}/poster.jpg`, await jpeg(this.poster.frame));
      this.poster.frame.free();
    }
    await writeFile(`${this.folder}/storyboard.vtt`, this.track());
    return { rungs, poster: 'poster.jpg', storyboard: 'storyboard.vtt' };
  }

  private openLadder({ width, height }: Frame) {
    const { num, den } = frameRateOf(this.source.video?.avgFrameRate ?? { num: 25, den: 1 });
    const keyframes = Math.max(1, Math.round((KEYFRAME_SECONDS * num) / den));
    return Promise.all(
      ladderOf(width, height).map(async (rung) => {
        const name = `${rung.height}p`;
        const line = await openLine(
          `scale=${rung.width}:${rung.height}:flags=bicubic,setsar=1,format=yuv420p`,
          FF_ENCODER_LIBX264,
          {
            maxRate: rung.most,
            bufSize: rung.most * 2,
            threadCount: 2,
            options: {
              preset: 'veryfast',
              crf: rung.crf,
              profile: 'high',
              // No reordering: picture and sound lie in files of their own, and a delay of the one would part the lips from the voice.
              'x264-params': `bframes=0:scenecut=0:open-gop=0:keyint=${keyframes}:min-keyint=${keyframes}:log-level=error`,
            },
          },
          hls(this.folder, name, SEGMENT_SECONDS),
        );
        return { rung, name, line };
      }),
    );
  }

  /** A thumbnail where one is due; the one with the most contrast among the first is the poster: never black, never blank. */
  private async glance(frame: Frame): Promise<void> {
    const at = startOf(frame);
    if (at + 1e-6 < this.times.length * this.every) return;
    for (const small of await this.thumbnails.processAll(frame)) {
      this.thumbnail = { width: small.width, height: small.height };
      this.times.push(at);
      const contrast = contrastOf(small);
      if (this.times.length <= POSTER_AMONG && contrast > (this.poster?.contrast ?? -1)) {
        this.poster?.frame.free();
        const kept = frame.clone();
        this.poster = kept && { frame: kept, contrast };
      }
      await this.keepSheets(small);
      small.free();
    }
  }

  private async keepSheets(small: Frame | null): Promise<void> {
    for (const sheet of await this.sheets.processAll(small)) {
      const name = `sheet-${this.pages.length + 1}.jpg`;
      await writeFile(`${this.folder}/${name}`, await jpeg(sheet));
      this.pages.push(name);
      sheet.free();
    }
  }

  /** WebVTT whose cues name a part of a sheet, as players read it. */
  private track(): string {
    const { columns, rows } = SHEET;
    const { width, height } = this.thumbnail;
    const cues = this.times.map((start, index) => {
      const end = this.times[index + 1] ?? Math.max(this.source.durationSeconds, start + 0.001);
      const place = index % (columns * rows);
      const xywh = [(place % columns) * width, Math.floor(place / columns) * height, width, height].join(',');
      const page = this.pages[Math.floor(index / (columns * rows))] ?? '';
      return `${timestamp(index === 0 ? 0 : start)} --> ${timestamp(end)}\n${page}#xywh=${xywh}\n`;
    });
    return ['WEBVTT\n', ...cues].join('\n');
  }
}

/** A frame as JPEG, in the full range of tones that JPEG has. */
async function jpeg(frame: Frame): Promise<Buffer> {
  const filter = FilterAPI.create('scale=out_range=full,format=yuvj420p');
  const [full] = [...(await filter.processAll(frame)), ...(await filter.processAll(null))];
  if (!full) throw new Error('No picture came out of the filter.');
  try {
    return await Encoder.encodeOne(FF_ENCODER_MJPEG, full, {
      configure: (context) => {
        context.setFlags(AV_CODEC_FLAG_QSCALE);
        context.globalQuality = JPEG_QUALITY;
      },
    });
  } finally {
    full.free();
    filter.close();
  }
}

/** How far the lightness of a picture spreads: its standard deviation. */
function contrastOf(frame: Frame): number {
  const luma = frame.toBuffer().subarray(0, frame.width * frame.height);
  const mean = luma.reduce((sum, value) => sum + value, 0) / luma.length;
  return Math.sqrt(luma.reduce((sum, value) => sum + (value - mean) ** 2, 0) / luma.length);
}

function timestamp(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const whole = Math.floor(ms / 1000);
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${String(ms % 1000).padStart(3, '0')}`;
}
