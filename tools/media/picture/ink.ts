/** The picture's size and colours: the dark set of the look's tokens, since a player is a dark room. */
export const WIDTH = 1280;
export const HEIGHT = 720;
export const FRAMES_PER_SECOND = 25;

export const ink = {
  ground: '#10141a',
  sheet: '#191d24',
  text: '#f0ede6',
  quiet: '#b9bec8',
  faint: '#8e95a1',
  rule: '#3a424f',
  accent: '#7fb6e6',
  wash: '#17293a',
  money: '#e2b45a',
  bad: '#f09a9d',
} as const;

/** How far (0 to 1, eased) a change that begins at `from` and takes `lasting` seconds has come at `t`. */
export function eased(t: number, from: number, lasting = 0.6): number {
  const x = Math.min(1, Math.max(0, (t - from) / lasting));
  return x * x * (3 - 2 * x);
}

/** Coordinates are printed short and equal values equal, so that a still picture gives the same text and is drawn once. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface TextStyle {
  readonly size?: number;
  readonly face?: 'sans' | 'serif' | 'mono';
  readonly weight?: number;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly spacing?: number;
}

/** One line of text with its baseline at y. */
export function line(x: number, y: number, text: string, style: TextStyle = {}): string {
  const { size = 26, face = 'sans', weight = 400, fill = ink.text, anchor = 'start', spacing = 0 } = style;
  return `<text x="${px(x)}" y="${px(y)}" class="${face}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}" letter-spacing="${spacing}">${escaped(text)}</text>`;
}

/** Text that wraps inside a width, its first line's top at y. */
export function paragraph(x: number, y: number, width: number, text: string, style: TextStyle = {}): string {
  const { size = 28, face = 'sans', weight = 400, fill = ink.text, anchor = 'start' } = style;
  const align = anchor === 'middle' ? 'center' : anchor;
  return `<foreignObject x="${px(x)}" y="${px(y)}" width="${px(width)}" height="300"><div xmlns="http://www.w3.org/1999/xhtml" class="${face}" style="font-size:${size}px;font-weight:${weight};color:${fill};text-align:${align};line-height:1.3">${escaped(text)}</div></foreignObject>`;
}

/** Something that comes in: it fades and rises a little. Nothing is drawn before it begins. */
export function appear(progress: number, drawing: string, rise = 10): string {
  if (progress <= 0) return '';
  if (progress >= 1) return drawing;
  return `<g opacity="${progress.toFixed(2)}" transform="translate(0 ${px((1 - progress) * rise)})">${drawing}</g>`;
}

/** A straight arrow that grows from its first point to its second. */
export function arrow(progress: number, [x1, y1]: Point, [x2, y2]: Point, colour: string = ink.accent): string {
  if (progress <= 0) return '';
  const x = x1 + (x2 - x1) * progress;
  const y = y1 + (y2 - y1) * progress;
  const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x)}" y2="${px(y)}" stroke="${colour}" stroke-width="2.5"/><path d="M-11 -7 L0 0 L-11 7" fill="none" stroke="${colour}" stroke-width="2.5" transform="translate(${px(x)} ${px(y)}) rotate(${px(angle)})"/>`;
}

export type Point = readonly [x: number, y: number];

/** The exhibit tag: a label with a punched hole, and a word. */
export function tag(x: number, y: number, word: string, colour: string): string {
  const width = 46 + word.length * 11.4;
  return `<g transform="translate(${px(x)} ${px(y)})"><path d="M14 0 H${px(width)} V34 H14 L0 17 Z" fill="${ink.ground}" stroke="${colour}" stroke-width="2"/><circle cx="17" cy="17" r="4" fill="none" stroke="${colour}" stroke-width="2"/>${line(30, 23, word, { size: 18, face: 'mono', fill: colour })}</g>`;
}
