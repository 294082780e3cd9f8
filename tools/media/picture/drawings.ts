import type { Cast } from './figures.js';
import { icon } from './icons.js';
import { appear, arrow, eased, ink, line, px, tag } from './ink.js';

/** A market stall: awning, table, shoes, and the tag of the exhibit. */
export function stall({ t, said }: Cast): string {
  const stripes = [0, 1, 2, 3, 4, 5].map((i) => {
    const x = 112 + i * 64;
    const fill = i % 2 === 0 ? ink.accent : ink.sheet;
    return `<path d="M${x} 268 L${px(136 + i * 56)} 206 H${px(192 + i * 56)} L${x + 64} 268 V276 A32 24 0 0 1 ${x} 276 Z" fill="${fill}" stroke="${ink.accent}" stroke-width="2"/>`;
  });
  const frame = `<path d="M128 300 V556 M480 300 V556 M104 452 H504 V474 H104 Z M128 474 V556" fill="none" stroke="${ink.text}" stroke-width="2.5"/>`;
  const seller = `<circle cx="304" cy="342" r="30" fill="${ink.ground}" stroke="${ink.text}" stroke-width="2.5"/><path d="M240 451 Q242 384 304 384 Q366 384 368 451" fill="none" stroke="${ink.text}" stroke-width="2.5"/>`;
  const shoes = [140, 216, 330, 406].map((x) => icon('shoe', x, 396, 62, ink.text)).join('');
  const mark = appear(eased(t, said('a famous mark')), tag(196, 492, 'counterfeit', ink.bad));
  return stripes.join('') + seller + frame + shoes + mark;
}

/** World trade as a strip, and the share of it that is counterfeit, to scale. */
export function shareOfTrade({ t, said }: Cast): string {
  const share = 0.023;
  const grown = eased(t, said('four hundred'), 1.4);
  const strip = `<rect x="96" y="440" width="1088" height="46" fill="${ink.wash}" stroke="${ink.rule}"/><rect x="96" y="440" width="${px(1088 * share * grown)}" height="46" fill="${ink.money}"/>`;
  const named = line(1184, 516, 'world trade in goods, to scale', {
    face: 'mono',
    size: 19,
    fill: ink.faint,
    anchor: 'end',
  });
  const counted = line(96, 516, 'up to 2.3 %', { face: 'mono', size: 19, fill: ink.money });
  return (
    appear(eased(t, said('that trade')), strip + named, 0) + appear(eased(t, said('four hundred') + 0.4), counted, 0)
  );
}

/** A balance: the profit goes down with its weight, the risk goes up. */
export function balance({ t, said }: Cast): string {
  const tilt = 13 * eased(t, said('They cost little'), 1.6);
  const slope = (tilt * Math.PI) / 180;
  const [cx, cy, arm] = [322, 262, 160];
  const pan = (side: 1 | -1, name: string, colour: string, weights: number) => {
    const x = cx + side * arm * Math.cos(slope);
    const y = cy - side * arm * Math.sin(slope);
    const strings = `<path d="M${px(x)} ${px(y)} L${px(x - 62)} ${px(y + 120)} H${px(x + 62)} Z" fill="none" stroke="${ink.quiet}" stroke-width="2"/><path d="M${px(x - 70)} ${px(y + 120)} Q${px(x)} ${px(y + 158)} ${px(x + 70)} ${px(y + 120)} Z" fill="${ink.sheet}" stroke="${ink.text}" stroke-width="2.5"/>`;
    const load = Array.from(
      { length: weights },
      (_, i) =>
        `<circle cx="${px(x - 26 + (i % 3) * 26)}" cy="${px(y + 106 - Math.floor(i / 3) * 24)}" r="11" fill="${ink.ground}" stroke="${colour}" stroke-width="2.5"/>`,
    );
    return strings + load.join('') + line(x, y + 192, name, { size: 25, anchor: 'middle', fill: colour });
  };
  const beam = `<path d="M${px(cx - arm * Math.cos(slope))} ${px(cy + arm * Math.sin(slope))} L${px(cx + arm * Math.cos(slope))} ${px(cy - arm * Math.sin(slope))}" stroke="${ink.text}" stroke-width="3"/>`;
  const stand = `<path d="M${cx} ${cy} V552 M${cx - 74} 552 H${cx + 74}" stroke="${ink.text}" stroke-width="3" fill="none"/><circle cx="${cx}" cy="${cy}" r="7" fill="${ink.text}"/>`;
  return stand + beam + pan(-1, 'Profit', ink.money, 6) + pan(1, 'Risk', ink.accent, 1);
}

/** What becomes of the seller: arrested, and replaced. Laid over the last box of the chain. */
export function sellerReplaced({ t, said }: Cast): string {
  const arrested = eased(t, said('easiest to arrest')) * (1 - eased(t, said('easiest to replace') + 0.2, 0.4));
  const replaced = eased(t, said('easiest to replace') + 0.5);
  const strike = `<path d="M1008 236 L1178 408 M1178 236 L1008 408" stroke="${ink.bad}" stroke-width="4"/>`;
  return (
    appear(arrested, strike + tag(1014, 500, 'arrested', ink.bad), 0) +
    appear(replaced, tag(1014, 500, 'replaced', ink.money), 0)
  );
}

/** What else the ring pays for, in its middle. */
export function otherCrimes({ t, said }: Cast): string {
  const crimes = ['drugs', 'weapons', 'corruption', 'forced labour'];
  const lead = appear(
    eased(t, said('Part of it may pay')),
    line(640, 352, 'It may also pay for', { size: 22, fill: ink.faint, anchor: 'middle' }),
  );
  const words = crimes.map((crime, i) =>
    appear(
      eased(t, said(crime), 0.4),
      line(i % 2 ? 726 : 554, 394 + Math.floor(i / 2) * 42, crime, { size: 26, anchor: 'middle', fill: ink.bad }),
    ),
  );
  return lead + words.join('');
}

/** The ring of money, small, with the place where it is cut. */
export function cutRing({ t, said }: Cast): string {
  const [cx, cy, r] = [286, 384, 138];
  const gap = 0.34 * eased(t, said('Open the financial inquiry'), 0.9);
  const at = (angle: number) => `${px(cx + r * Math.cos(angle))} ${px(cy + r * Math.sin(angle))}`;
  const half = -Math.PI / 4;
  const ring = `<path d="M${at(half + gap)} A${r} ${r} 0 1 1 ${at(half - gap - 0.001)}" fill="none" stroke="${ink.money}" stroke-width="3" stroke-dasharray="${gap > 0.3 ? '2 0' : ''}"/>`;
  const coin = icon('coin', cx - 44, cy - 44, 88, ink.money);
  const stations = [0.75, 2.05, 3.3, 4.4].map(
    (angle) =>
      `<rect x="${px(cx + r * Math.cos(angle) - 17)}" y="${px(cy + r * Math.sin(angle) - 17)}" width="34" height="34" fill="${ink.sheet}" stroke="${ink.money}" stroke-width="2.5"/>`,
  );
  const [x, y] = [cx + r * Math.cos(half), cy + r * Math.sin(half)];
  const cut = `<path d="M${px(x - 34)} ${px(y + 34)} L${px(x + 34)} ${px(y - 34)}" stroke="${ink.accent}" stroke-width="5"/>`;
  return ring + stations.join('') + coin + appear(eased(t, said('break the circle'), 0.4), cut, 0);
}

/** Goods that come back, and a profit that does not. */
export function goodsAndProfit({ t, said }: Cast): string {
  const again = eased(t, said('replaced in a week'), 0.8);
  const gone = eased(t, said('Profit cannot'), 0.8);
  const first = `<g opacity="${(1 - 0.65 * again).toFixed(2)}">${icon('box', 110, 226, 130, ink.accent)}</g>`;
  const second = appear(again, arrow(again, [254, 296], [318, 296]) + icon('box', 334, 226, 130, ink.accent), 0);
  const coin = `<g opacity="${(1 - 0.5 * gone).toFixed(2)}">${icon('coin', 110, 402, 130, ink.money)}</g>`;
  const strike = appear(
    gone,
    `<path d="M116 528 L236 406" stroke="${ink.bad}" stroke-width="5"/>` + tag(300, 450, 'confiscated', ink.money),
    0,
  );
  const imprint = appear(
    eased(t, said('who profits') + 1.8),
    line(96, 640, 'Meridian College of IP Crime Investigation', { face: 'mono', size: 19, fill: ink.faint }),
    0,
  );
  return first + second + coin + strike + imprint;
}
