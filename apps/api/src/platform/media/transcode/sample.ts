import { Decoder, Demuxer, Encoder, FilterAPI, Muxer } from 'node-av/api';
import {
  AV_DISPOSITION_ATTACHED_PIC,
  AV_LOG_FATAL,
  AV_PKT_DATA_DISPLAYMATRIX,
  FF_ENCODER_AAC,
  FF_ENCODER_LIBX264,
  FF_ENCODER_MJPEG,
  type FFEncoderCodec,
} from 'node-av/constants';
import { Log, type Packet } from 'node-av/lib';

/** What a spec asks for; seconds, and sizes in pixels. */
export interface Wanted {
  readonly seconds?: number;
  readonly size?: string;
  readonly rate?: number;
  /** Only without halved colours can a size be odd. */
  readonly pixels?: 'yuv420p' | 'yuv444p';
  /** As FFmpeg names it; null for a film without sound. */
  readonly sound?: 'mono' | 'stereo' | '5.1' | null;
  /** Loudness of the sine, as a factor. */
  readonly volume?: number;
  /** Turned clockwise by a quarter when shown. */
  readonly turned?: boolean;
  /** Frames at uneven distances. */
  readonly uneven?: boolean;
}

/** Writes a small film with a test picture and a tone, as a camera would. */
export async function aFilm(file: string, wanted: Wanted = {}): Promise<void> {
  Log.setLevel(AV_LOG_FATAL);
  const { seconds = 4, size = '64x36', rate = 10, sound = 'stereo' } = wanted;
  const muxer = await Muxer.open(file);
  const uneven = wanted.uneven ? `select='not(eq(mod(n\\,3)\\,1))',` : '';
  const picture = await track(muxer, `testsrc=size=${size}:rate=${rate}:duration=${seconds}`, FF_ENCODER_LIBX264, {
    filter: `${uneven}format=${wanted.pixels ?? 'yuv420p'}`,
    turned: wanted.turned ?? false,
  });
  const tone =
    sound && (await track(muxer, toneOf(seconds), FF_ENCODER_AAC, { filter: toneShape(sound, wanted.volume) }));
  await interleave(tone ? [picture, tone] : [picture]);
  await muxer.close();
}

/** Writes a small recording; `cover` puts a picture beside it, as players show it. */
export async function anEpisode(file: string, wanted: Wanted & { readonly cover?: boolean } = {}): Promise<void> {
  Log.setLevel(AV_LOG_FATAL);
  const { seconds = 4, sound = 'mono' } = wanted;
  const muxer = await Muxer.open(file);
  const tone = await track(muxer, toneOf(seconds), FF_ENCODER_AAC, {
    filter: toneShape(sound ?? 'mono', wanted.volume),
  });
  const cover =
    wanted.cover &&
    (await track(muxer, 'testsrc=size=64x64:rate=1:duration=1', FF_ENCODER_MJPEG, {
      filter: 'format=yuvj420p',
      cover: true,
    }));
  await interleave(cover ? [tone, cover] : [tone]);
  await muxer.close();
}

const toneOf = (seconds: number) => `sine=frequency=440:duration=${seconds}:sample_rate=44100`;
const toneShape = (layout: string, volume = 1) => `volume=${volume},aformat=sample_fmts=fltp:channel_layouts=${layout}`;

interface Shape {
  readonly filter: string;
  readonly turned?: boolean;
  readonly cover?: boolean;
}

/** Packets of one track, with where to write them. */
type Track = () => AsyncGenerator<() => Promise<void>>;

async function track(muxer: Muxer, source: string, codec: FFEncoderCodec, shape: Shape): Promise<Track> {
  const input = await Demuxer.open(source, { format: 'lavfi' });
  const [stream] = input.streams;
  if (!stream) throw new Error(`${source} gives nothing`);
  if (shape.turned) stream.codecpar.addCodedSideData(AV_PKT_DATA_DISPLAYMATRIX, quarterTurn());
  const decoder = await Decoder.create(stream);
  const filter = FilterAPI.create(shape.filter);
  const encoder = await Encoder.create(codec, { filter, autoFormat: true });
  const index = muxer.addStream(encoder, shape.turned ? { inputStream: stream } : {});
  if (shape.cover) muxer.getStream(index)?.setDisposition(AV_DISPOSITION_ATTACHED_PIC);
  return async function* () {
    async function* packets(): AsyncGenerator<Packet> {
      for await (const packet of input.packets()) {
        if (!packet) break;
        for (const frame of await decoder.decodeAll(packet))
          for (const shaped of await filter.processAll(frame)) yield* await encoder.encodeAll(shaped);
      }
      for (const frame of await decoder.decodeAll(null))
        for (const shaped of await filter.processAll(frame)) yield* await encoder.encodeAll(shaped);
      for (const shaped of await filter.processAll(null)) yield* await encoder.encodeAll(shaped);
      yield* await encoder.encodeAll(null);
    }
    for await (const packet of packets()) yield () => muxer.writePacket(packet, index);
    await input.close();
    for (const part of [decoder, filter, encoder]) part.close();
  };
}

async function interleave(tracks: readonly Track[]): Promise<void> {
  for (const packets of tracks) for await (const write of packets()) await write();
}

/** The matrix of a film that was taken with the phone upright (ISO 14496-12, 16.16 and 2.30 fixed point). */
function quarterTurn(): Buffer {
  const matrix = Buffer.alloc(36);
  for (const [index, value] of [0, 65536, 0, -65536, 0, 0, 0, 0, 1 << 30].entries())
    matrix.writeInt32LE(value, index * 4);
  return matrix;
}
