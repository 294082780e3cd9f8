/** Draws the exhibits of the case “The quiet stream”: `node tools/media/still/quiet-stream.mjs`. */
import { FAINT, INK, PAPER, QUIET, SHEET, box, each, keepDrawings, line, scale, text } from './pen.mjs';

const NIGHT = '#1d2633';
const PITCH = '#2f6b4a';
const RED = '#a3341f';
const PALE = '#e9edf2';

/** @param {string} number */
const tag = (number) => text(60, 62, number, { mono: true, size: 34 });

/**
 * @param {number} x
 * @param {number} y
 */
const player = (x, y, shirt = SHEET) =>
  `<circle cx="${x}" cy="${y - 22}" r="9" fill="#e2b48c"/><path d="M${x - 12} ${y - 12}h24l4 26h-32z" fill="${shirt}"/>${line(x - 7, y + 14, x - 10, y + 40, `stroke="${INK}" stroke-width="7"`)}${line(x + 7, y + 14, x + 13, y + 38, `stroke="${INK}" stroke-width="7"`)}`;

const match = `
  ${box(90, 150, 700, 420, 0, `fill="${PITCH}" stroke="${INK}" stroke-width="3"`)}
  ${each(7, (i) => `<rect x="${90 + i * 100}" y="150" width="50" height="420" fill="#35754f"/>`)}
  <g fill="none" stroke="${SHEET}" stroke-width="4" opacity="0.85"><path d="M440 150V570"/><circle cx="440" cy="360" r="86"/><path d="M90 250h110v220H90M790 250H680v220h110"/></g>
  ${player(340, 300)}${player(390, 430)}${player(250, 480)}${player(520, 300, '#d9b13b')}${player(600, 420, '#d9b13b')}${player(250, 330, '#d9b13b')}
  <circle cx="428" cy="468" r="9" fill="${SHEET}" stroke="${INK}" stroke-width="2"/>
  ${box(110, 170, 260, 56, 6, `fill="${NIGHT}"`)}${text(128, 209, 'DUN 1 : 1 ALD', { size: 30, weight: 600, fill: SHEET })}
  ${text(590, 540, 'H 77-3102', { mono: true, size: 26, fill: SHEET, more: 'opacity="0.55"' })}`;

const capture = `${tag('MR-1108-02')}
  ${box(60, 90, 1080, 640, 10, `fill="${PALE}" stroke="${INK}" stroke-width="3"`)}
  ${match}
  ${text(90, 134, 'Quiet TV', { size: 34, weight: 600 })}${text(260, 134, 'quiet.example/line/2316', { mono: true, size: 26, fill: QUIET })}
  ${box(830, 150, 280, 420, 6)}
  ${text(854, 200, 'Receipt', { size: 34, weight: 600 })}${line(854, 220, 1086, 220)}
  ${text(854, 270, 'Screen repair', { size: 28 })}${text(854, 312, '1 month', { size: 28 })}
  ${text(854, 384, '11.00', { size: 56, weight: 600 })}
  ${text(854, 446, 'to T. Brandl', { size: 28 })}${text(854, 486, 'seller', { size: 26, fill: QUIET })}${text(854, 524, 'merrow-2', { mono: true, size: 30 })}
  ${box(90, 600, 1020, 100, 6, `fill="${NIGHT}"`)}
  ${text(116, 662, '19:52:07 UTC+1', { mono: true, size: 36, fill: SHEET })}
  ${text(500, 662, 'stream from rack12.tarn.example', { mono: true, size: 30, fill: '#c9d3df' })}
  <circle cx="460" cy="650" r="12" fill="#e05a47"/>${scale(782)}`;

/** @type {[string, string, string][]} */
const ROWS = [
  ['02 Oct', 'Screen repair   × 37', '407.00'],
  ['03 Oct', 'Merrow Spare Parts', '− 212.40'],
  ['04 Oct', 'Tarn Hosting, rack 12', '− 1,640.00'],
  ['05 Oct', 'Saltmarsh Media, 2000 cr', '− 2,900.00'],
  ['09 Oct', 'Screen repair   × 118', '1,298.00'],
  ['12 Oct', 'Rent, Wheelwright Lane 4', '− 780.00'],
  ['16 Oct', 'Screen repair   × 141', '1,551.00'],
  ['19 Oct', 'Saltmarsh Media, 2000 cr', '− 2,900.00'],
  ['23 Oct', 'Screen repair   × 116', '1,276.00'],
];

const statement = `${tag('MR-1108-03')}
  <g>${box(110, 84, 980, 690, 0, `fill="${SHEET}" stroke="${INK}" stroke-width="3"`)}
  ${text(150, 148, 'Bank of Merrow', { size: 40, weight: 600 })}${text(1050, 148, '4 weeks', { size: 30, fill: QUIET, more: 'text-anchor="end"' })}
  ${text(150, 194, 'T. Brandl, telephone repairs', { size: 30, fill: QUIET })}${line(150, 218, 1050, 218, `stroke="${INK}" stroke-width="5"`)}
  ${ROWS.map(([day, words, sum], i) => {
    const y = 272 + i * 54;
    return `${text(150, y, day, { mono: true, size: 28, fill: QUIET })}${text(300, y, words, { size: 31, more: 'xml:space="preserve"' })}${text(1050, y, sum, { mono: true, size: 31, fill: sum.startsWith('−') ? RED : INK, more: 'text-anchor="end"' })}${line(150, y + 15, 1050, y + 15, `stroke="${FAINT}"`)}`;
  }).join('')}</g>`;

/** @type {[string, string][]} */
const FIGURES = [['Lines', '2,341'], ['Watching', '841'], ['Credits left', '684']]; // prettier-ignore

/** A laptop on a counter with this on its screen. @type {(number: string, screen: string) => string} */
const laptopWith = (number, screen) => `${tag(number)}
  <path d="M0 690H1200V800H0z" fill="#d8c4a0"/>${line(0, 690, 1200, 690, `stroke="${INK}" stroke-width="3"`)}
  ${box(230, 96, 740, 500, 22, `fill="#3a3f47" stroke="${INK}" stroke-width="3"`)}${box(256, 122, 688, 430, 4, `fill="${PALE}"`)}
  <path d="M176 690L230 596H970L1024 690z" fill="#8a8f97" stroke="${INK}" stroke-width="3"/><path d="M270 612H930L952 650H248z" fill="#4a4f57"/>
  ${each(3, (i) => line(268 - i * 7, 622 + i * 10, 932 + i * 7, 622 + i * 10, `stroke="#8a8f97" stroke-width="2" stroke-dasharray="34 6"`))}
  <path d="M540 656h120l8 24H532z" fill="#74797f"/>
${screen}${scale(786)}`;

const panel = `
  ${box(256, 122, 688, 66, 4, `fill="${NIGHT}"`)}${text(280, 166, 'PANEL', { size: 32, weight: 600, fill: SHEET })}${text(920, 166, 'seller merrow-2', { mono: true, size: 28, fill: SHEET, more: 'text-anchor="end"' })}
  ${FIGURES.map(([name, figure], i) => `${box(280 + i * 218, 210, 202, 110, 6)}${text(296 + i * 218, 248, name, { size: 26, fill: QUIET })}${text(296 + i * 218, 302, figure, { size: 46, weight: 600 })}`).join('')}
  ${each(3, (i) => `${text(284, 372 + i * 46, ['2341  L. Adler', '2340  Café Kiosk', '2339  M. Sorel'][i] ?? '', { mono: true, size: 26, more: 'xml:space="preserve"' })}${text(640, 372 + i * 46, ['today', 'today', 'yesterday'][i] ?? '', { size: 26, fill: QUIET })}${line(280, 386 + i * 46, 918, 386 + i * 46, `stroke="${FAINT}"`)}`)}
  ${box(716, 488, 204, 52, 6, `fill="${RED}"`)}${text(818, 524, 'Export all', { size: 30, weight: 600, fill: SHEET, more: 'text-anchor="middle"' })}
  ${text(284, 524, '20:47', { mono: true, size: 30 })}`;

const lock = `${box(256, 122, 688, 430, 4, `fill="${NIGHT}"`)}
  <path d="M554 300v-46a46 46 0 0 1 92 0v46" fill="none" stroke="#c9d3df" stroke-width="16"/>${box(526, 296, 148, 116, 12, 'fill="#c9d3df"')}
  <circle cx="600" cy="344" r="15" fill="${NIGHT}"/><path d="M592 348h16l6 36h-28z" fill="${NIGHT}"/>
  ${box(440, 448, 320, 58, 6, `fill="${NIGHT}" stroke="#c9d3df" stroke-width="3"`)}${line(460, 462, 460, 492, 'stroke="#c9d3df" stroke-width="3"')}`;

const image = `${tag('BR-7740-01')}
  <g>${box(640, 110, 480, 600, 0, `fill="${SHEET}" stroke="${INK}" stroke-width="3"`)}
    ${text(676, 172, 'Republic of Brenmar', { size: 34, weight: 600 })}${text(676, 212, 'Central authority', { size: 28, fill: QUIET })}${line(676, 234, 1084, 234)}
    ${each(3, (i) => line(676, 272 + i * 30, [1084, 1060, 900][i] ?? 0, 272 + i * 30, `stroke="${FAINT}" stroke-width="8"`))}
    ${text(676, 396, 'SHA-256', { size: 28, weight: 600 })}
    ${['9c41 77e0 1b5a d2f3', '60ce 8f14 a977 02bd', '5e31 c8d6 44f0 917b', 'e2a8 3c05 d1b9 6f7e'].map((words, i) => text(676, 442 + i * 42, words, { mono: true, size: 30 })).join('')}
    <circle cx="1000" cy="640" r="46" fill="none" stroke="#0f4c81" stroke-width="5"/><circle cx="1000" cy="640" r="34" fill="none" stroke="#0f4c81" stroke-width="2"/>
    <path d="M690 660q30-50 50-6t40-10 50-14 40 6" fill="none" stroke="#0f4c81" stroke-width="4"/></g>
  <g>
    <path d="M100 130H560V740H100z" fill="#dfe7ea" opacity="0.75" stroke="${INK}" stroke-width="3"/><path d="M100 130H560V196H100z" fill="${RED}" opacity="0.85"/>
    ${text(330, 176, 'SEALED  BR 004418', { mono: true, size: 32, fill: SHEET, more: 'text-anchor="middle" xml:space="preserve"' })}
    ${box(150, 250, 360, 440, 16, `fill="#b9bec4" stroke="${INK}" stroke-width="3"`)}${box(176, 280, 308, 190, 6)}
    ${text(196, 330, 'rack 12', { size: 36, weight: 600 })}${text(196, 376, '14 days', { size: 30 })}${text(196, 422, 'image 1 of 1', { size: 30 })}
    <circle cx="330" cy="580" r="78" fill="none" stroke="${QUIET}" stroke-width="4"/><circle cx="330" cy="580" r="16" fill="${PAPER}" stroke="${QUIET}" stroke-width="4"/>
    ${each(4, (i) => `<circle cx="${i % 2 ? 490 : 170}" cy="${i < 2 ? 270 : 670}" r="8" fill="${PAPER}" stroke="${INK}" stroke-width="2"/>`)}</g>${scale(786)}`;

await keepDrawings('quiet-stream', {
  capture,
  statement,
  laptop: laptopWith('MR-1108-04', panel),
  locked: laptopWith('MR-1108-06', lock),
  'server-image': image,
});
