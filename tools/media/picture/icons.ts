import { ink } from './ink.js';

/** Small line drawings on a 64 by 64 field, in the current stroke colour. */
const strokes = {
  factory: 'M6 56 V30 L22 40 V30 L38 40 V30 L50 38 V10 H58 V56 Z M14 48 h6 M28 48 h6 M42 48 h6',
  papers: 'M16 6 H40 L52 18 V58 H16 Z M40 6 V18 H52 M23 28 H45 M23 37 H45 M23 46 H37',
  ship: 'M6 40 H58 L50 56 H14 Z M14 40 V26 H28 V40 M30 40 V18 H44 V40 M46 40 V28 H54 V40',
  label: 'M8 12 H34 L58 36 L36 58 L8 32 Z M18 19 a4 4 0 1 0 0.1 0 M30 32 l10 10 M36 26 l10 10',
  stall:
    'M6 24 L12 8 H52 L58 24 Z M6 24 a6.5 6.5 0 0 0 13 0 a6.5 6.5 0 0 0 13 0 a6.5 6.5 0 0 0 13 0 a6.5 6.5 0 0 0 13 0 M12 31 V58 M52 31 V58 M12 44 H52',
  shoe: 'M4 46 V22 Q14 30 22 20 L42 36 Q60 38 60 50 H4 Z M28 25 l-5 5 M34 30 l-5 5',
  coin: 'M32 8 a24 24 0 1 0 0.1 0 M32 20 V44 M39 25 Q32 19 26 25 Q24 31 32 32 Q41 33 38 39 Q32 45 25 39',
  box: 'M8 20 L32 8 L56 20 V46 L32 58 L8 46 Z M8 20 L32 32 L56 20 M32 32 V58',
} as const;

export type Icon = keyof typeof strokes;

export function icon(name: Icon, x: number, y: number, size = 64, colour: string = ink.accent): string {
  const scale = size / 64;
  return `<path d="${strokes[name]}" transform="translate(${x} ${y}) scale(${scale})" fill="none" stroke="${colour}" stroke-width="${2.5 / scale}" stroke-linejoin="round" stroke-linecap="round"/>`;
}
