import type { SceneFigure } from '../../demo/content/media/script.js';
import { icon, type Icon } from './icons.js';
import { appear, arrow, eased, ink, line, paragraph, px, type Point } from './ink.js';

/** What a figure is drawn from: the time now, when each of its parts comes in, and how its scene is staged. */
export interface Cast {
  readonly t: number;
  readonly beats: readonly number[];
  /** The instant at which the voice reaches these words of the scene. */
  readonly said: (words: string) => number;
}

const beat = ({ t, beats }: Cast, i: number, lasting?: number) => eased(t, beats[i] ?? Infinity, lasting);

export function points(figure: Extract<SceneFigure, { type: 'points' }>, cast: Cast, left: number): string {
  const count = figure.points.length;
  const gap = count > 3 ? 95 : count > 2 ? 110 : 176;
  const top = 378 - (count * gap) / 2;
  return figure.points
    .map((point, i) => {
      const y = top + i * gap;
      const rule = `<line x1="${left}" y1="${px(y)}" x2="1184" y2="${px(y)}" stroke="${ink.rule}" stroke-width="1.5"/>`;
      const number = line(left, y + 46, String(i + 1), { face: 'mono', size: 22, fill: ink.accent });
      return appear(beat(cast, i), rule + number + paragraph(left + 44, y + 17, 1140 - left, point, { size: 28 }));
    })
    .join('');
}

const CHAIN_TOP = 230;

/** Roles in a row, goods moving from the first to the last. */
export function chain(figure: Extract<SceneFigure, { type: 'chain' }>, cast: Cast, icons: readonly Icon[]): string {
  const count = figure.links.length;
  const gap = 48;
  const width = (1088 - gap * (count - 1)) / count;
  const place = (i: number) => 96 + i * (width + gap);
  const links = figure.links.map(({ label, detail }, i) => {
    const x = place(i);
    const picture = icons[i] ? icon(icons[i], x + width / 2 - 36, CHAIN_TOP + 24, 72) : '';
    const frame = `<rect x="${px(x)}" y="${CHAIN_TOP}" width="${px(width)}" height="184" fill="${ink.sheet}" stroke="${ink.accent}" stroke-width="2"/>`;
    const name = line(x + width / 2, CHAIN_TOP + 150, label, { size: 28, weight: 500, anchor: 'middle' });
    const below = paragraph(x - 10, CHAIN_TOP + 200, width + 20, detail, {
      size: 22,
      fill: ink.quiet,
      anchor: 'middle',
    });
    const joint = i > 0 ? arrow(beat(cast, i, 0.5), [x - gap + 5, CHAIN_TOP + 92], [x - 6, CHAIN_TOP + 92]) : '';
    return joint + appear(beat(cast, i), frame + picture + name + below);
  });
  return links.join('') + goodsInTransit(cast, count, CHAIN_TOP + 92, place, width);
}

/** A parcel that goes from hand to hand once all hands are shown; it passes above the boxes in view of all. */
function goodsInTransit(cast: Cast, count: number, y: number, place: (i: number) => number, width: number): string {
  const begun = cast.t - (cast.beats[count - 1] ?? Infinity) - 1;
  if (begun < 0) return '';
  const turn = (begun % 5) / 5;
  const x = place(0) + width / 2 + turn * (place(count - 1) - place(0));
  const shown = Math.min(1, turn * 12, (1 - turn) * 12);
  return `<g opacity="${shown.toFixed(2)}">${icon('box', Math.round((x - 17) * 10) / 10, y - 150, 34, ink.money)}</g>`;
}

const CENTRE: Point = [640, 392];
const RADII: Point = [404, 150];
const onLoop = (turns: number): Point => [
  CENTRE[0] + RADII[0] * Math.cos(turns * 2 * Math.PI),
  CENTRE[1] - RADII[1] * Math.sin(turns * 2 * Math.PI),
];

function arc(from: number, to: number, colour: string, dash = ''): string {
  if (to - from < 0.001) return '';
  const steps = Math.max(2, Math.round((to - from) * 160));
  const path = Array.from({ length: steps + 1 }, (_, i) =>
    onLoop(from + ((to - from) * i) / steps)
      .map(px)
      .join(' '),
  );
  return `<path d="M${path.join(' L')}" fill="none" stroke="${colour}" stroke-width="2.5" ${dash}/>`;
}

/** An arrow head on the ring, pointing the way the money goes. */
function heading(turns: number, progress: number): string {
  const [x, y] = onLoop(turns);
  const [ahead, up] = onLoop(turns + 0.004);
  const angle = (Math.atan2(up - y, ahead - x) * 180) / Math.PI;
  const head = `<path d="M-8 -8 L4 0 L-8 8" fill="none" stroke="${ink.money}" stroke-width="2.5" transform="translate(${px(x)} ${px(y)}) rotate(${px(angle)})"/>`;
  return appear(progress, head, 0);
}

/** Where the money goes round: stations on a ring, against the direction in which the goods went. */
export function loop(figure: Extract<SceneFigure, { type: 'loop' }>, cast: Cast): string {
  const count = figure.stations.length;
  const ring = figure.stations.map((_, i) => {
    const grown = i === 0 ? eased(cast.t, (cast.beats[count - 1] ?? Infinity) + 0.5, 0.7) : beat(cast, i, 0.7);
    const from = (i === 0 ? count - 1 : i - 1) / count;
    return arc(from, from + grown / count, ink.money) + heading(from + 0.5 / count, eased(grown, 0.7, 0.3));
  });
  const width = 218;
  const stations = figure.stations.map((label, i) => {
    const [x, y] = onLoop(i / count);
    const frame = `<rect x="${px(x - width / 2)}" y="${px(y - 31)}" width="${width}" height="62" fill="${ink.sheet}" stroke="${ink.money}" stroke-width="2"/>`;
    return appear(beat(cast, i), frame + line(x, y + 9, label, { size: 27, weight: 500, anchor: 'middle' }));
  });
  const begun = cast.t - (cast.beats[count - 1] ?? Infinity) - 1.2;
  const coins = [0, 1 / 3, 2 / 3].map((ahead) => {
    if (begun < 0) return '';
    const [x, y] = onLoop(begun / 9 + ahead);
    return `<circle cx="${px(x)}" cy="${px(y)}" r="8" fill="${ink.money}" opacity="${Math.min(1, begun * 2).toFixed(2)}"/>`;
  });
  return ring.join('') + coins.join('') + stations.join('');
}

export function number(figure: Extract<SceneFigure, { type: 'number' }>, cast: Cast): string {
  const value = line(96, 322, figure.value, { face: 'serif', size: 96, weight: 500 });
  const caption = paragraph(96, 352, 1088, figure.caption, { size: 30, fill: ink.quiet });
  const source = line(96, 560, `Source: ${figure.source}`, { face: 'mono', size: 19, fill: ink.faint });
  return appear(beat(cast, 0), value) + appear(beat(cast, 1), caption) + appear(beat(cast, 2), source, 0);
}

export function bars(figure: Extract<SceneFigure, { type: 'bars' }>, cast: Cast): string {
  const largest = Math.max(...figure.bars.map(({ value }) => value));
  const gap = Math.min(96, 340 / figure.bars.length);
  return figure.bars
    .map(({ label, value, shown }, i) => {
      const y = 230 + i * gap;
      const grown = beat(cast, i, 0.9);
      const length = (value / largest) * 620 * grown;
      const bar = `<rect x="420" y="${px(y)}" width="${px(length)}" height="${px(gap * 0.5)}" fill="${ink.accent}"/>`;
      const name = line(400, y + gap * 0.36, label, { size: 24, anchor: 'end' });
      return appear(
        grown,
        name + bar + line(432 + length, y + gap * 0.36, shown, { face: 'mono', size: 22, fill: ink.quiet }),
        0,
      );
    })
    .join('');
}
