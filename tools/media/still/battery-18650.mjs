/**
 * Draws the exhibits of the case “Battery 18650”: `node tools/media/still/battery-18650.mjs`. The two cells differ in what the
 * comparator asks for, at the places that the case names, and beside that only in their numbers.
 */
import { INK, PAPER, QUIET, SHEET, box, each, keepDrawings, line, scale, text } from './pen.mjs';

const TEAL = '#2c7a86';
const DARK = '#215e68';
const STEEL = '#c3c7cb';
const STEEL_DARK = '#9aa0a6';
const CARDBOARD = '#e4d3b4';

/** @param {string} number */
const tag = (number) => text(60, 62, number, { mono: true, size: 34 });

/**
 * The side of a cell from x 90 to 790, its sleeve from 120.
 * @param {boolean} genuine
 */
function side(genuine) {
  const seam = genuine
    ? line(124, 152, 786, 152, `stroke="${DARK}" stroke-width="4"`)
    : `<path d="M124 138L300 146 480 160 640 166 786 178" fill="none" stroke="${DARK}" stroke-width="5"/>` +
      each(7, (i) => `<ellipse cx="${190 + i * 88}" cy="${136 + i * 7 + (i % 2) * 8}" rx="${13 - (i % 3) * 3}" ry="5" fill="#6fb0b9" stroke="${DARK}" stroke-width="2"/>`); // prettier-ignore
  const code = genuine
    ? text(566, 276, 'K35 7F21 04', { mono: true, size: 28, fill: '#8fbcc3' })
    : text(566, 276, 'K35 7F21 04', { mono: true, size: 30, fill: INK, more: `stroke="${INK}" stroke-width="0.8"` });
  return `${box(92, 180, 32, 80, 4, `fill="${STEEL}" stroke="${INK}" stroke-width="3"`)}
    ${box(120, 125, 670, 190, 14, `fill="${TEAL}" stroke="${INK}" stroke-width="3"`)}
    <path d="M122 272H788V300a13 13 0 0 1-13 13H135a13 13 0 0 1-13-13z" fill="${DARK}" opacity="0.45"/>
    ${seam}
    ${text(170, 244, 'Arvolt K35', { size: 50, weight: 600, fill: SHEET })}
    ${text(170, 294, '3500 mAh 3.6 V', { size: 32, fill: SHEET })}
    ${box(452, 208, 76, 76, 2)}${each(36, (i) => ((i * 7 + (i % 5) * 3) % 4 < 2 ? `<rect x="${458 + (i % 6) * 11}" y="${214 + Math.floor(i / 6) * 11}" width="11" height="11" fill="${INK}"/>` : ''))}
    ${code}`;
}

/**
 * Top of a cell: an opening for each quarter on the genuine one, three on the other.
 * @param {boolean} genuine
 */
function top(genuine) {
  const count = genuine ? 4 : 3;
  const openings = each(count, (i) => {
    const turn = (360 / count) * i + (genuine ? 45 : 30);
    return `<path d="M954 158a68 68 0 0 1 36 0l-6 20a48 48 0 0 0-24 0z" fill="${INK}" transform="rotate(${turn} 972 224)"/>`;
  });
  return `<circle cx="972" cy="224" r="108" fill="${TEAL}" stroke="${INK}" stroke-width="3"/><circle cx="972" cy="224" r="92" fill="#f1efe8" stroke="${QUIET}" stroke-width="2"/>
    <circle cx="972" cy="224" r="74" fill="${STEEL}" stroke="${INK}" stroke-width="2"/>${openings}
    <circle cx="972" cy="224" r="40" fill="#d8dbde" stroke="${INK}" stroke-width="3"/>${text(972, 378, 'top', { size: 30, fill: QUIET, more: 'text-anchor="middle"' })}`;
}

/** @param {boolean} genuine */
function bottom(genuine) {
  /** @type {[number, number, number][]} */
  const SCARS = [[940, 520, -12], [1000, 530, 8], [936, 588, 20], [1006, 600, -6]]; // prettier-ignore
  const scars = SCARS.map(
    ([x, y, turn]) =>
      `<g transform="rotate(${turn} ${x} ${y})"><ellipse cx="${x - 11}" cy="${y}" rx="9" ry="12" fill="#5c6167"/><ellipse cx="${x + 11}" cy="${y}" rx="9" ry="12" fill="#5c6167"/></g>`,
  ).join('');
  return `<circle cx="972" cy="560" r="108" fill="${TEAL}" stroke="${INK}" stroke-width="3"/><circle cx="972" cy="560" r="88" fill="${STEEL}" stroke="${INK}" stroke-width="2"/>
    <path d="M912 520a70 70 0 0 1 60-30" fill="none" stroke="${SHEET}" stroke-width="6" opacity="0.7"/>${genuine ? '' : scars}
    ${text(972, 714, 'bottom', { size: 30, fill: QUIET, more: 'text-anchor="middle"' })}`;
}

/** @param {string} grams */
const balance = (grams) => `
  ${box(110, 486, 410, 194, 14, `fill="#d7d5cf" stroke="${INK}" stroke-width="3"`)}${box(150, 456, 330, 30, 6, `fill="${STEEL}" stroke="${INK}" stroke-width="3"`)}
  ${box(150, 530, 330, 110, 6, `fill="#dfe8d8" stroke="${INK}" stroke-width="3"`)}${text(460, 608, grams, { mono: true, size: 66, more: 'text-anchor="end"' })}`;

/** A rule under the cell, from pole to pole: 65 mm. */
const rule = `${line(92, 376, 790, 376)}${each(14, (i) => line(92 + i * 53.7, 376, 92 + i * 53.7, i % 2 ? 362 : 350))}${text(800, 380, '65 mm', { size: 28 })}`;

/**
 * @param {boolean} genuine
 * @param {string} number
 */
const cell = (genuine, number) =>
  `${tag(number)}${side(genuine)}${rule}${top(genuine)}${bottom(genuine)}${balance(genuine ? '48.1 g' : '41.3 g')}`;

const carton = `${tag('AH-0611-02')}
  ${each(3, (i) => box(150 + i * 190, 640, 120, 40, 0, `fill="#b98f5a" stroke="${INK}" stroke-width="2"`))}${box(110, 606, 600, 36, 0, `fill="#c9a06a" stroke="${INK}" stroke-width="2"`)}
  <path d="M150 250L640 250 700 180 230 180z" fill="#efe2c8" stroke="${INK}" stroke-width="3"/><path d="M640 250L700 180V540L640 606z" fill="#cdb78f" stroke="${INK}" stroke-width="3"/>
  ${box(150, 250, 490, 356, 0, `fill="${CARDBOARD}" stroke="${INK}" stroke-width="3"`)}<path d="M375 250L440 180H480L415 250V300H375z" fill="${SHEET}" opacity="0.7"/>
  ${text(190, 420, 'K35-18650', { size: 42, mono: true, fill: QUIET })}${text(190, 470, '200 pcs', { size: 38, mono: true, fill: QUIET })}
  <path d="M180 320H600V366L560 376 520 362 470 382 420 366 360 380 300 364 240 380 180 366z" fill="${SHEET}" stroke="${INK}" stroke-width="2"/>
  ${text(200, 356, 'LED TORCHES  60 pcs', { size: 34, weight: 600, more: 'xml:space="preserve"' })}${text(540, 580, '40/120', { size: 30, mono: true, more: 'text-anchor="middle"' })}
  ${box(790, 190, 330, 430, 28, `fill="#3a3f47" stroke="${INK}" stroke-width="3"`)}${box(820, 222, 270, 250, 4, 'fill="#20306e"')}
  <path d="M850 300L1000 300 1030 270 1030 420 1000 450 850 450z" fill="#3a57a8"/><ellipse cx="905" cy="410" rx="70" ry="52" fill="#8a3f8f"/><ellipse cx="895" cy="418" rx="46" ry="34" fill="#e0662f"/><ellipse cx="890" cy="422" rx="24" ry="18" fill="#ffe27a"/>
  <path d="M890 404v36M872 422h36" stroke="${SHEET}" stroke-width="3"/>${text(1074, 262, '58 °C', { size: 34, mono: true, fill: SHEET, more: 'text-anchor="end"' })}
  <circle cx="955" cy="545" r="34" fill="#74797f" stroke="${INK}" stroke-width="3"/>${box(850, 532, 46, 26, 6, 'fill="#74797f"')}${box(1014, 532, 46, 26, 6, 'fill="#74797f"')}${scale(780)}`;

const vented = `${tag('AH-0611-03')}
  <path d="M120 250L240 160H960L1080 250V640L960 700H240L120 640z" fill="${STEEL_DARK}" stroke="${INK}" stroke-width="3"/>
  <path d="M190 280L270 220H930L1010 280V600L930 640H270L190 600z" fill="#e7d3a1" stroke="${INK}" stroke-width="3"/>
  ${each(70, (i) => `<circle cx="${230 + ((i * 137) % 740)}" cy="${260 + ((i * 83) % 340)}" r="${2 + (i % 3)}" fill="#c9ae6e"/>`)}
  ${each(5, (i) => `<rect x="${330 + i * 120}" y="176" width="60" height="12" rx="6" fill="${INK}"/>`)}
  <g transform="translate(0 6)"><path d="M330 480q250 60 540 20" stroke="#b99a58" stroke-width="26" fill="none" opacity="0.6"/>
  <path d="M330 360Q320 430 336 500L350 506H800Q826 500 846 486Q872 430 846 372Q826 356 800 352H350z" fill="${STEEL}" stroke="${INK}" stroke-width="3"/>
  <path d="M420 352H800Q818 430 800 506H452l22-34-30-22 26-36-34-26 20-24z" fill="${TEAL}" stroke="${INK}" stroke-width="3"/>
  <path d="M846 372Q872 430 846 486L884 478Q900 430 884 384z" fill="#aeb3b8" stroke="${INK}" stroke-width="3"/><path d="M884 400l40-18 10 72-44 6z" fill="#d8dbde" stroke="${INK}" stroke-width="3"/>
  <path d="M872 470q-30 30-70 28t-90 22q-30 6-52-4M860 388q-40-14-60 6t-40 2" stroke="#6b4322" stroke-width="14" fill="none" stroke-linecap="round" opacity="0.8"/>
  ${text(520, 440, 'Arvolt K35', { size: 46, weight: 600, fill: SHEET })}</g>
  ${box(800, 560, 230, 84, 6, `fill="${PAPER}" stroke="${INK}" stroke-width="3"`)}${text(915, 616, '41 °C', { mono: true, size: 46, more: 'text-anchor="middle"' })}
  ${scale(770)}`;

await keepDrawings('battery-18650', {
  suspect: cell(false, 'AH-0611-04'),
  reference: cell(true, 'RV-3305-09'),
  carton,
  vented,
});
