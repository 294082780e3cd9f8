import { Encoder, FilterAPI, Muxer, type EncoderOptions } from 'node-av/api';
import type { FFEncoderCodec } from 'node-av/constants';
import type { Frame } from 'node-av/lib';

/** Frames go in, one encoded file comes out. Frames stay the caller's. */
export interface Line {
  take(frame: Frame): Promise<void>;
  /** Ends the file; gives the codec as RFC 6381 names it. */
  end(): Promise<string>;
}

interface Output {
  readonly file: string;
  readonly format: string;
  readonly options?: Readonly<Record<string, string | number>>;
}

/** A filter, an encoder and a file, one after the other. */
export async function openLine(
  description: string,
  codec: FFEncoderCodec,
  options: EncoderOptions<FFEncoderCodec>,
  output: Output,
): Promise<Line> {
  const filter = FilterAPI.create(description);
  const encoder = await Encoder.create(codec, { ...options, filter });
  const muxer = await Muxer.open(output.file, { format: output.format, options: { ...output.options } });
  const index = muxer.addStream(encoder);
  const encode = async (frame: Frame | null): Promise<void> => {
    for (const packet of await encoder.encodeAll(frame)) {
      await muxer.writePacket(packet, index);
      packet.free();
    }
  };
  const filtered = async (frame: Frame | null): Promise<void> => {
    for (const shaped of await filter.processAll(frame)) {
      await encode(shaped);
      shaped.free();
    }
  };
  return {
    take: filtered,
    async end() {
      await filtered(null);
      await encode(null);
      const name = muxer.getStream(index)?.codecpar.getCodecString() ?? '';
      await muxer.close();
      encoder.close();
      filter.close();
      return name;
    },
  };
}

/** HLS with one fragmented MP4 a rendition, in byte ranges (RFC 8216, sections 4.3.2.2 and 4.3.2.5). */
export const hls = (folder: string, name: string, segmentSeconds: number): Output => ({
  file: `${folder}/${name}.m3u8`,
  format: 'hls',
  options: {
    hls_time: segmentSeconds,
    hls_playlist_type: 'vod',
    hls_segment_type: 'fmp4',
    hls_flags: 'single_file+independent_segments',
    hls_segment_filename: `${folder}/${name}.mp4`,
  },
});
