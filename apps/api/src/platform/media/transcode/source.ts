import { Decoder, Demuxer, FilterAPI } from 'node-av/api';
import { AV_DISPOSITION_ATTACHED_PIC, AV_PKT_DATA_DISPLAYMATRIX } from 'node-av/constants';
import type { Frame, Packet, Stream } from 'node-av/lib';
import { LONGEST_SECONDS, MOST_PIXELS, type Medium, type Unfit } from './plan.js';

/** A file that nothing can be made of, and why. */
export class UnfitSource extends Error {
  readonly why: Unfit;

  constructor(why: Unfit) {
    super(`The source is unfit: ${why}`);
    this.why = why;
  }
}

/** A source that was read through once. */
export interface Source {
  readonly video: Stream | null;
  readonly audio: Stream | null;
  /** Of what was found in it, not of what its head says. */
  readonly durationSeconds: number;
  /** Integrated, in LUFS (ITU-R BS.1770); null without sound. */
  readonly loudness: number | null;
  readonly displayMatrix: Buffer | null;
  readonly demuxer: Demuxer;
}

/** Opens a file; what its head says is not believed where it can be measured. */
export async function openSource(file: string): Promise<Demuxer> {
  try {
    return await Demuxer.open(file);
  } catch {
    throw new UnfitSource('unreadable');
  }
}

/**
 * Reads a file through once: how long it really is, and how loud. The picture is only counted here, by its packets, because
 * decoding it twice would double the work.
 */
export async function survey(file: string, medium: Medium, onSeconds: (at: number) => void): Promise<Source> {
  const demuxer = await openSource(file);
  const video = medium === 'video' ? (demuxer.streams.find(isPicture) ?? null) : null;
  const audio = demuxer.audio() ?? null;
  if (medium === 'video' && !video) throw new UnfitSource('no-picture');
  if (medium === 'audio' && !audio) throw new UnfitSource('no-sound');
  if (video && video.codecpar.width * video.codecpar.height > MOST_PIXELS) throw new UnfitSource('too-large-picture');
  let end = 0;
  const reach = (seconds: number) => {
    end = Math.max(end, seconds);
    if (end > LONGEST_SECONDS) throw new UnfitSource('too-long');
    onSeconds(end);
  };
  const meter = FilterAPI.create('ebur128=peak=none:metadata=1');
  const decoder = audio && (await decoderOf(audio));
  let loudness: number | null = null;
  const hear = async (packet: Packet | null) => {
    for (const frame of decoder ? await decode(decoder, packet) : []) {
      reach(endOf(frame));
      for (const measured of await meter.processAll(frame)) {
        const integrated = measured.getMetadata().get('lavfi.r128.I');
        if (integrated !== null) loudness = Number(integrated);
        measured.free();
      }
      frame.free();
    }
  };
  for await (const packet of demuxer.packets()) {
    if (!packet) break;
    if (packet.streamIndex === audio?.index) await hear(packet);
    else if (packet.streamIndex === video?.index) {
      reach(Number(packet.pts + packet.duration) * seconds(video.timeBase));
    }
    packet.free();
  }
  await hear(null);
  if (!(end > 0)) throw new UnfitSource('unreadable');
  decoder?.close();
  meter.close();
  const indexes = { video: video?.index, audio: audio?.index };
  await demuxer.close();
  const again = await openSource(file);
  const streamAt = (index: number | undefined) => (index === undefined ? null : (again.streams[index] ?? null));
  const picture = streamAt(indexes.video);
  return {
    video: picture,
    audio: streamAt(indexes.audio),
    durationSeconds: end,
    loudness,
    displayMatrix: picture?.codecpar.getCodedSideData(AV_PKT_DATA_DISPLAYMATRIX) ?? null,
    demuxer: again,
  };
}

/** A picture that moves: the cover of an episode is a stream of pictures too, and no film. */
const isPicture = (stream: Stream): boolean =>
  stream.codecpar.codecType === 0 && !stream.hasDisposition(AV_DISPOSITION_ATTACHED_PIC);

/** A decoder that goes on after a damaged packet, as players do. */
export async function decoderOf(stream: Stream): Promise<Decoder> {
  try {
    return await Decoder.create(stream, { exitOnError: false, threadCount: 2 });
  } catch {
    throw new UnfitSource('unreadable');
  }
}

/** The frames of a packet, those that are left for null; none of a packet that is damaged. */
export async function decode(decoder: Decoder, packet: Packet | null): Promise<Frame[]> {
  try {
    return await decoder.decodeAll(packet);
  } catch (error) {
    if (packet === null) return [];
    if ((error as { code?: number }).code !== undefined) return [];
    throw error;
  }
}

const seconds = ({ num, den }: { num: number; den: number }): number => num / den;

/** Where a frame begins, in seconds. */
export const startOf = (frame: Frame): number => Number(frame.pts) * seconds(frame.timeBase);

/** Where a frame ends, in seconds; a sound's length is that of its samples. */
export function endOf(frame: Frame): number {
  const lasts = frame.isAudio() ? frame.nbSamples / frame.sampleRate : Number(frame.duration) * seconds(frame.timeBase);
  return startOf(frame) + lasts;
}
