/** What is made of one uploaded file. */
export type Medium = 'video' | 'audio';

/** Why nothing could be made, as far as the file itself is to blame. */
export type Unfit = 'unreadable' | 'no-picture' | 'no-sound' | 'too-long' | 'too-large-picture';

/** Four hours: longer than any lesson, and what a small machine makes in a night. */
export const LONGEST_SECONDS = 4 * 3600;
/** 8K; a crafted file can claim more pixels than a machine has memory for. */
export const MOST_PIXELS = 7680 * 4320;

/** One size of picture that is made. */
export interface Rung {
  readonly width: number;
  readonly height: number;
  /** x264's quality factor, smaller is better. */
  readonly crf: number;
  /** Bits a second that it may not exceed for long. */
  readonly most: number;
}

/** Short sides of the ladder: what a small phone on a bad line, a phone, and a desk show well. */
const SIZES = [
  { side: 720, crf: 23, most: 2_200_000 },
  { side: 480, crf: 24, most: 1_000_000 },
  { side: 240, crf: 26, most: 350_000 },
] as const;
/** A rung nearer than this to the one above it costs encoding and saves no officer anything. */
const WORTH_A_RUNG = 0.8;

const even = (length: number) => Math.max(2, Math.round(length / 2) * 2);

/**
 * The ladder of a picture, best first; sizes as shown, upright and with square pixels. Never larger than the source, and the
 * short side counts, so that an upright film of a phone is as sharp as a lying one.
 */
export function ladderOf(width: number, height: number): Rung[] {
  const side = Math.min(width, height);
  const top = Math.min(side, SIZES[0].side);
  const rungs: Rung[] = [];
  for (const size of [{ ...nearest(top), side: top }, ...SIZES.filter(({ side: one }) => one <= top * WORTH_A_RUNG)]) {
    const share = size.side / side;
    rungs.push({ width: even(width * share), height: even(height * share), crf: size.crf, most: size.most });
  }
  return rungs;
}

/** What is spent on a side between two sizes: as much as on the next larger one. */
const nearest = (side: number) => [...SIZES].reverse().find((size) => size.side >= side) ?? SIZES[0];

export interface Rate {
  readonly num: number;
  readonly den: number;
}

/** Frames a second that are made: those of the source, halved until they are at most 30; 25 where it does not say. */
export function frameRateOf({ num, den }: Rate): Rate {
  if (!(num > 0 && den > 0)) return { num: 25, den: 1 };
  let halved = { num, den };
  while (halved.num / halved.den > 30.5) halved = { num: halved.num, den: halved.den * 2 };
  return halved.num / halved.den < 1 ? { num: 1, den: 1 } : halved;
}

/** Seconds between two keyframes; every rung has them at the same instants, so that a player may change rungs at each. */
export const KEYFRAME_SECONDS = 2;
export const SEGMENT_SECONDS = 6;

/** Thumbnails a sheet of the storyboard, as columns and rows, and the longer side of one. */
export const SHEET = { columns: 5, rows: 5, side: 160 } as const;

/** Seconds between two thumbnails: one sheet for a short film, four for a long one, none closer than a second. */
export const thumbnailEvery = (durationSeconds: number): number =>
  Math.max(1, Math.min(6, durationSeconds / 25), durationSeconds / 100);

/** Loudness that sound is brought to, in LUFS: what podcasts and the web agree on (AES TD1008). */
export const LOUDNESS = -16;
const MOST_GAIN = 20;
const SILENCE = -60;

/** Decibels by which sound of this loudness is raised or lowered; silence stays as it is. */
export function gainFor(loudness: number): number {
  if (!Number.isFinite(loudness) || loudness < SILENCE) return 0;
  return Math.max(-MOST_GAIN, Math.min(MOST_GAIN, LOUDNESS - loudness));
}

/** The filter that shows a picture upright, from the display matrix of its stream (ISO 14496-12, 16.16 fixed point); empty where it is. */
export function uprightFilter(matrix: Buffer | null): string {
  if (!matrix || matrix.length < 36) return '';
  const at = (index: number) => matrix.readInt32LE(index * 4) / 65536;
  const [a, b, c, d] = [at(0), at(1), at(3), at(4)];
  const mirrored = a * d - b * c < 0 ? 'hflip,' : '';
  const turned = Math.round((Math.atan2(b, mirrored ? -a : a) * 180) / Math.PI / 90) * 90;
  const turns: Readonly<Record<number, string>> = {
    90: 'transpose=clock,',
    [-90]: 'transpose=cclock,',
    180: 'hflip,vflip,',
    [-180]: 'hflip,vflip,',
  };
  return (turns[turned] ?? '') + mirrored;
}
