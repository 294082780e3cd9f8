import { readFile, writeFile } from 'node:fs/promises';

/** Samples of one channel, 16 bit, at `SAMPLE_RATE` per second. */
export type Pcm = Int16Array;

/** Samples a second of every recording here; the voices are trained at this rate. */
export const SAMPLE_RATE = 24_000;

export const seconds = (pcm: Pcm): number => pcm.length / SAMPLE_RATE;
export const silence = (forSeconds: number): Pcm => new Int16Array(Math.round(forSeconds * SAMPLE_RATE));

/** Reads a 16-bit mono WAV file at `SAMPLE_RATE`; refuses any other form, since times are counted in samples. */
export async function readWav(path: string): Promise<Pcm> {
  const bytes = await readFile(path);
  if (bytes.toString('latin1', 0, 4) !== 'RIFF') throw new Error(`${path} is not a WAV file`);
  let at = 12;
  while (at + 8 <= bytes.length) {
    const name = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const body = at + 8;
    if (name === 'fmt ') {
      const form = [bytes.readUInt16LE(body + 2), bytes.readUInt32LE(body + 4), bytes.readUInt16LE(body + 14)];
      if (form.join() !== `1,${SAMPLE_RATE},16`)
        throw new Error(`${path}: expected mono, ${SAMPLE_RATE} Hz, 16 bit; found ${form.join()}`);
    }
    if (name === 'data') {
      const end = Math.min(bytes.length, body + size);
      const pcm = new Int16Array((end - body) >> 1);
      for (let i = 0; i < pcm.length; i++) pcm[i] = bytes.readInt16LE(body + 2 * i);
      return pcm;
    }
    at = body + size + (size % 2);
  }
  throw new Error(`${path} holds no samples`);
}

/** Writes a 16-bit mono WAV file at `SAMPLE_RATE`. */
export async function writeWav(path: string, pcm: Pcm): Promise<void> {
  const bytes = Buffer.alloc(44 + 2 * pcm.length);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(36 + 2 * pcm.length, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(SAMPLE_RATE, 24);
  bytes.writeUInt32LE(2 * SAMPLE_RATE, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(2 * pcm.length, 40);
  pcm.forEach((sample, i) => bytes.writeInt16LE(sample, 44 + 2 * i));
  await writeFile(path, bytes);
}

export function joinPcm(parts: readonly Pcm[]): Pcm {
  const whole = new Int16Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Loudness (0 to 1, root mean square) of the 10 ms from sample `from`. */
function levelAt(pcm: Pcm, from: number): number {
  const to = Math.min(pcm.length, from + SAMPLE_RATE / 100);
  let sum = 0;
  for (let i = from; i < to; i++) sum += ((pcm[i] ?? 0) / 32_768) ** 2;
  return to > from ? Math.sqrt(sum / (to - from)) : 0;
}

/** Cuts the silence that a voice leaves before and after a sentence, so that the pauses are ours; 20 ms stay on each side. */
export function trim(pcm: Pcm): Pcm {
  const step = SAMPLE_RATE / 100;
  const audible = (from: number) => levelAt(pcm, from) > 0.004;
  let first = 0;
  while (first < pcm.length && !audible(first)) first += step;
  let last = pcm.length - step;
  while (last > first && !audible(last)) last -= step;
  return pcm.slice(Math.max(0, first - 2 * step), Math.min(pcm.length, last + 3 * step));
}

/** The quietest instant (seconds) within `reach` seconds of `near`: where a speaker takes the pause of a comma. */
export function quietestNear(pcm: Pcm, near: number, reach: number): number {
  const step = SAMPLE_RATE / 100;
  const from = Math.max(0, Math.round((near - reach) * SAMPLE_RATE));
  const to = Math.min(pcm.length - 4 * step, Math.round((near + reach) * SAMPLE_RATE));
  let best = near;
  let lowest = Infinity;
  for (let at = from; at <= to; at += step) {
    const level = [0, 1, 2, 3].reduce((sum, i) => sum + levelAt(pcm, at + i * step), 0);
    // Of two equal silences the nearer is the comma.
    const cost = level + 0.002 * Math.abs(at / SAMPLE_RATE - near);
    if (cost < lowest) [lowest, best] = [cost, (at + 2 * step) / SAMPLE_RATE];
  }
  return best;
}

/** A soft bell of the given pitches (Hz), as a mark between parts of a programme; made of sines, so it is nobody's recording. */
export function chime(pitches: readonly number[], forSeconds: number, level = 0.11): Pcm {
  const pcm = silence(forSeconds);
  pitches.forEach((pitch, order) => {
    const begin = order * 0.16;
    for (let i = Math.round(begin * SAMPLE_RATE); i < pcm.length; i++) {
      const t = i / SAMPLE_RATE - begin;
      const envelope =
        Math.min(1, t / 0.012) * Math.exp(-t * 2.6) * Math.min(1, (pcm.length - i) / (0.2 * SAMPLE_RATE));
      const tone = Math.sin(2 * Math.PI * pitch * t) + 0.28 * Math.sin(4 * Math.PI * pitch * t) * Math.exp(-t * 5);
      pcm[i] = (pcm[i] ?? 0) + Math.round((32_767 * level * envelope * tone) / Math.sqrt(pitches.length));
    }
  });
  return pcm;
}
