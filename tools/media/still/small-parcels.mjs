/**
 * Draws the exhibits of the case “Small parcels”, ink on paper: `node tools/media/still/small-parcels.mjs`. The two labels
 * differ in what the comparator asks for, at the places that the case names; all else is equal to the dot.
 */
import { barcode, box, CARD, DEEP, each, FAINT, GOLD, INK, keepDrawings, line, number, PAPER, path, QUIET, SHEET, SIGNAL, text } from './pen.mjs'; // prettier-ignore

const middle = 'text-anchor="middle"';
const small = (/** @type {number} */ x, /** @type {number} */ y, /** @type {string} */ words) =>
  text(x, y, words, { size: 20, fill: QUIET });

/**
 * The label of a parcel: what its sender made up.
 * @param {{ sender: string, address: string[], receiver: string[], contents: string, value: string }} words
 */
function label({ sender, address, receiver, contents, value }) {
  return `${box(50, 50, 1100, 700, 8)}${[270, 460, 650].map((y) => line(50, y, 1150, y, `stroke="${INK}" stroke-width="3"`)).join('')}
    ${line(640, 50, 640, 460, `stroke="${INK}" stroke-width="3"`)}${line(500, 460, 500, 650, `stroke="${INK}" stroke-width="3"`)}
    ${small(84, 94, 'FROM')}${text(84, 152, sender, { size: 46, weight: 600 })}${address.map((words, i) => text(84, 202 + i * 40, words, { size: 30 })).join('')}
    ${small(676, 94, 'TELEPHONE')}${text(676, 190, '0555 01 771', { size: 58, weight: 600, mono: true })}
    ${small(84, 302, 'TO')}${text(84, 352, receiver[0] ?? '', { size: 40, weight: 600 })}${text(84, 402, receiver[1] ?? '', { size: 32 })}${text(84, 440, 'Lindmere', { size: 28 })}
    ${small(676, 302, 'CONTENTS')}${text(676, 350, contents, { size: 38, weight: 600 })}
    ${small(676, 392, 'VALUE')}${text(676, 440, value, { size: 38, weight: 600 })}
    ${small(84, 494, 'WEIGHT')}${text(84, 580, '640 g', { size: 72, weight: 600 })}
    ${barcode(560, 490, 78, 130)}${line(540, 560, 1120, 560, `stroke="${SHEET}" stroke-width="7"`)}
    ${small(540, 694, 'ACCOUNT 30071 · THURSDAY 02:10')}${text(540, 732, 'LETTER POST, SMALL PACKET', { size: 26, weight: 600, mono: true })}
    <g fill="none" stroke="${QUIET}" stroke-width="6" stroke-linecap="round">${path('M110 676q36 8 74-4q-34 28-44 66', 'stroke-linecap="round"')}${path('M122 708q24-6 46-4', 'stroke-linecap="round"')}</g>`;
}
const label06 = label({ sender: 'P. Lunn', address: ['Harbour Walk 31', 'Osterby'], receiver: ['K. Amadi', 'Quince Street 6'], contents: 'Toy game, gift', value: 'USD 9' }); // prettier-ignore
const label13 = label({ sender: 'T. Hahn', address: ['Upper Mill 7', 'Karlsund'], receiver: ['L. Orsini', 'Quince Street 10'], contents: 'Blocks, present', value: 'USD 8' }); // prettier-ignore

const parcel = `
  ${path('M120 330L470 250 760 340 760 600 410 700 120 580z', `fill="${CARD}" stroke="${INK}" stroke-width="3"`)}${path('M120 330L410 430 760 340M410 430V700', `fill="none" stroke="${INK}" stroke-width="3"`)}
  ${path('M120 330L410 430 440 300 470 250z', `fill="#efe1c6" stroke="${INK}" stroke-width="3"`)}${path('M410 430L760 340 720 290 440 366z', `fill="#efe1c6" stroke="${INK}" stroke-width="3"`)}
  <g transform="translate(470 480) skewY(-15)">${box(0, 0, 230, 130)}${text(14, 40, 'P. Lunn', { size: 26, weight: 600 })}${text(14, 72, 'Toy game, gift', { size: 22 })}${text(14, 112, '640 g', { size: 30, weight: 600 })}</g>
  ${path('M170 400l150 54', `fill="none" stroke="${SHEET}" stroke-width="30" opacity="0.8"`)}
  ${box(800, 560, 320, 120, 18, `fill="#d7d5cf" stroke="${INK}" stroke-width="3"`)}${box(820, 520, 280, 40, 8, `fill="#c9c6bd" stroke="${INK}" stroke-width="3"`)}${box(860, 588, 200, 66, 8)}${text(960, 636, '640 g', { size: 44, mono: true, more: middle })}
  ${path('M850 516q-10-130 40-170q30-24 50 4q14-34 46-10q70 40 64 176z', `fill="#f4f2ea" stroke="${INK}" stroke-width="3" opacity="0.95"`)}
  ${each(14, (i) => box(872 + (i % 5) * 32, 400 + Math.floor(i / 5) * 34 + ((i * 7) % 9), 24, 24, 3, `fill="${['#c2410c', '#0f4c81', '#c99a2e', '#1c6b46'][(i * 3) % 4]}" stroke="${INK}" stroke-width="1.5" opacity="0.75"`))}
  ${number('LM-2217-03', 120)}`;

const HUES = ['#b8452b', DEEP, GOLD, '#1c6b46'];
/**
 * @param {number} x
 * @param {number} y
 * @param {string} hue
 */
const cube = (x, y, hue, loose = false) => `
  <g transform="translate(${x} ${y})">${path('M0 34L70 0 140 34 70 70z', `fill="${hue}" stroke="${INK}" stroke-width="3" opacity="0.85"`)}${path('M0 34L70 70V150L0 112z', `fill="${hue}" stroke="${INK}" stroke-width="3"`)}
  ${path('M70 70L140 34V112L70 150z', `fill="${hue}" stroke="${INK}" stroke-width="3"`)}${path('M70 70L140 34V112L70 150z', `fill="#000" opacity="0.14"`)}
  ${loose ? `<ellipse cx="36" cy="91" rx="16" ry="20" fill="#3a3732" transform="rotate(-24 36 91)"/>` : `<ellipse cx="36" cy="91" rx="16" ry="20" fill="#dcdad4" stroke="${INK}" stroke-width="3" transform="rotate(-24 36 91)"/>`}
  <g transform="translate(80 118) skewY(-27)">${text(0, 0, 'Klikkle', { size: 17, weight: 600, fill: SHEET })}</g></g>`;
const PLACES = [[250, 520], [400, 560], [560, 530], [710, 565], [330, 420], [480, 450], [640, 425], [410, 320], [560, 340]]; // prettier-ignore
const toy = `${PLACES.toSorted((a, b) => (a[1] ?? 0) - (b[1] ?? 0))
  .map(([x, y], i) => cube(x ?? 0, y ?? 0, HUES[(i * 3) % 4] ?? INK, i === 8))
  .join('')}
  <ellipse cx="985" cy="690" rx="30" ry="16" fill="#dcdad4" stroke="${INK}" stroke-width="3"/>${path('M955 690v14q0 16 30 16t30-16v-14', `fill="#c9c6bd" stroke="${INK}" stroke-width="3"`)}
  <circle cx="985" cy="696" r="74" fill="none" stroke="${SIGNAL}" stroke-width="5"/>${line(860, 776, 1110, 776)}${line(860, 766, 860, 786)}${line(1110, 766, 1110, 786)}${text(1125, 786, '20 mm', { mono: true, size: 22 })}
  ${number('LM-2217-04', 120)}`;

const face = `<circle cx="0" cy="0" r="84" fill="#f2d7b0" stroke="${INK}" stroke-width="3"/><circle cx="-30" cy="-18" r="8" fill="${INK}"/><circle cx="30" cy="-18" r="8" fill="${INK}"/>${path('M-42 14q42 62 84 0z', `fill="${SHEET}" stroke="${INK}" stroke-width="3"`)}${path('M-80-30q10-64 80-62t80 62q-40-34-80-30t-80 30z', `fill="#5a3b22" stroke="${INK}" stroke-width="3"`)}`;
const flats = `${each(9, (i) => box(250 + i * 5, 208 - i * 9 + 72, 700, 440, 6, `fill="${i === 8 ? '#f7e7b8' : SHEET}" stroke="${INK}" stroke-width="2.5"`))}
  ${line(400, 208, 400, 648, `stroke="${QUIET}" stroke-width="2" stroke-dasharray="10 8"`)}${line(880, 208, 880, 648, `stroke="${QUIET}" stroke-width="2" stroke-dasharray="10 8"`)}
  ${text(640, 320, 'Klikkle', { size: 96, weight: 600, serif: true, fill: '#b8452b', more: middle })}${text(640, 372, '40 pieces · from 3 years', { size: 28, more: middle })}
  <g transform="translate(640 520)">${face}</g>${[
    [430, 470, 0],
    [470, 560, 1],
    [790, 470, 2],
    [760, 560, 3],
  ]
    .map(([x, y, hue]) => `<g transform="translate(${x} ${y}) scale(0.42)">${cube(0, 0, HUES[hue ?? 0] ?? INK)}</g>`)
    .join('')}
  ${text(330, 600, '200', { mono: true, size: 34, more: middle })}${text(330, 636, 'flat', { size: 26, fill: QUIET, more: middle })}${number('LM-2217-05', 110)}`;

const ROWS = [['2', '1,180', '118'], ['3', '640', '771'], ['4', '990', '265'], ['5', '510', '983'], ['6', '640', '771'], ['7', '580', '300'], ['8', '700', '550'], ['9', '640', '771'], ['10', '320', '204'], ['11', '3,100', '436'], ['12', '90', '715'], ['13', '640', '771']]; // prettier-ignore
const datafile = `${box(140, 96, 920, 676, 6)}${['No.', 'Grams', 'Telephone', 'E-mail'].map((head, i) => text(190 + i * 230, 142, head, { size: 26, weight: 600 })).join('')}${line(140, 160, 1060, 160)}
  ${ROWS.map(([no = '', grams = '', phone = ''], i) => (phone === '771' ? box(150, 170 + i * 49, 900, 44, 6, 'fill="#fbe3d6"') : '') + text(190, 203 + i * 49, no, { mono: true, size: 28 }) + text(420, 203 + i * 49, grams, { mono: true, size: 28, weight: 400 }) + text(650, 203 + i * 49, `… ${phone}`, { mono: true, size: 28 }) + (phone === '771' ? text(886, 203 + i * 49, '.', { mono: true, size: 34, fill: SIGNAL }) : line(880, 196 + i * 49, 1000 - ((i * 31) % 50), 196 + i * 49, `stroke="${FAINT}" stroke-width="8"`))).join('')}
  ${number('LM-2217-01')}`;

const sheet = `${box(220, 96, 760, 680, 4)}${text(270, 156, 'R-7', { size: 44, weight: 600, serif: true })}${text(380, 152, 'Reason for an inspection', { size: 30 })}
  ${['Parcel', 'Sign', 'Time'].map((head, i) => text([270, 430, 820][i] ?? 0, 222, head, { size: 26, weight: 600 })).join('')}${each(7, (i) => line(250, 240 + i * 54, 950, 240 + i * 54, `stroke="${FAINT}" stroke-width="2"`))}${line(400, 190, 400, 564, `stroke="${FAINT}" stroke-width="2"`)}${line(790, 190, 790, 564, `stroke="${FAINT}" stroke-width="2"`)}
  ${line(270, 690, 600, 690)}${small(270, 716, 'SIGNED')}<g transform="rotate(-4 810 660)">${box(660, 606, 290, 110, 8, `fill="none" stroke="${QUIET}" stroke-width="4" stroke-dasharray="10 8"`)}${text(805, 654, 'REGISTER', { size: 26, weight: 600, fill: QUIET, more: middle })}${text(805, 694, '-- : --', { mono: true, size: 30, fill: QUIET, more: middle })}</g>
  ${number('LM-2217-02')}`;

/**
 * A cube cut open.
 * @param {number} x
 * @param {boolean} genuine
 */
const section = (
  x,
  genuine,
) => `${box(x, 230, 380, 380, 18, `fill="#e8eef4" stroke="${INK}" stroke-width="4"`)}${box(x + 44, 274, 292, 292, 8, `fill="${PAPER}" stroke="${INK}" stroke-width="2"`)}
  ${genuine ? box(x - 2, 370, 46, 100, 0, `fill="#e8eef4" stroke="${INK}" stroke-width="2"`) + box(x + 44, 352, 60, 136, 4, `fill="#8d8a82" stroke="${INK}" stroke-width="3"`) + box(x + 104, 340, 14, 160, 0, `fill="${DEEP}"`) + line(x + 44, 340, x + 118, 340, `stroke="${DEEP}" stroke-width="14"`) + line(x + 44, 500, x + 118, 500, `stroke="${DEEP}" stroke-width="14"`) : box(x - 30, 372, 60, 96, 4, `fill="#8d8a82" stroke="${INK}" stroke-width="3"`) + path(`M${x + 34} 372q14 14 0 26t0 26 0 26 0 18`, `fill="none" stroke="${GOLD}" stroke-width="9"`)}`;
const statement = `${section(130, true)}${section(720, false)}${path('M672 420h-60m22-20l-24 20 24 20', `fill="none" stroke="${SIGNAL}" stroke-width="6"`)}
  ${text(320, 180, 'Klikkle', { size: 40, weight: 600, more: middle })}${text(910, 180, 'From parcel No. 6', { size: 40, weight: 600, more: middle })}
  ${text(320, 664, 'magnet enclosed', { size: 30, more: middle })}${text(910, 664, 'magnet glued on', { size: 30, more: middle })}${text(320, 704, 'wall, cup, welded lid', { size: 24, fill: QUIET, more: middle })}${text(910, 704, 'a drop of glue', { size: 24, fill: QUIET, more: middle })}
  ${number('LM-2217-07', 100)}`;

const bar = (
  /** @type {number} */ y,
  /** @type {string} */ name,
  /** @type {number} */ finds,
  /** @type {number} */ of,
) => `
  ${text(120, y - 22, name, { size: 34, weight: 600 })}${box(120, y, of * 2.25, 90, 0, `fill="#e4edf5" stroke="${INK}" stroke-width="3"`)}${box(120, y, finds * 2.25, 90, 0, `fill="${SIGNAL}" stroke="${INK}" stroke-width="3"`)}
  ${text(120, y + 136, `${finds} of ${of}`, { size: 34, mono: true })}${text(460, y + 136, `= ${((finds / of) * 100).toFixed(1)} %`, { size: 34, mono: true, weight: 400 })}`;
const chart = `${bar(220, 'Chosen by profile', 61, 412)}${bar(510, 'Drawn by lot', 8, 388)}
  ${box(760, 704, 34, 34, 0, `fill="${SIGNAL}" stroke="${INK}" stroke-width="2"`)}${text(808, 732, 'something found', { size: 26 })}${number('LM-2217-09', 110)}`;

await keepDrawings('small-parcels', {
  ...{ 'label-06': label06, 'label-13': label13, parcel, toy, flats },
  ...{ datafile, sheet, statement, chart },
});
