/**
 * Draws the exhibits of the case “Second life”: `node tools/media/still/second-life.mjs`. The two tins differ in what the
 * comparator asks for, at the places that the case names, and beside that only in their numbers.
 */
import { FAINT, INK, PAPER, QUIET, SHEET, barcode, box, each, keepDrawings, line, scale, text } from './pen.mjs';

const GOLD = '#d9c48a';
const SEA = '#1f5f8b';
const BURNT = '#6b4a1f';
const RUST = '#a4562a';

/** @param {string} number */
const tag = (number) => text(60, 62, number, { mono: true, size: 34 });

/**
 * A date made of dots, as an ink-jet makes it.
 * @param {number} x
 * @param {number} y
 * @param {string} words
 */
const dotted = (x, y, words) =>
  text(x, y, words, { mono: true, size: 48, fill: 'none', more: `stroke="${INK}" stroke-width="5" stroke-dasharray="0.1 7" stroke-linecap="round"` }); // prettier-ignore

/** @param {boolean} retained */
function lid(retained) {
  const date = retained
    ? text(174, 326, '14 06 2025', { mono: true, size: 48, fill: BURNT })
    : dotted(174, 326, '14 06 2029') +
      `<path d="M430 296q30 4 46 20t14 22q-26 4-46-8t-20-30z" fill="${INK}" opacity="0.28"/>`;
  const ghost = retained
    ? ''
    : `<path d="M150 366q80-18 170-8t176-6l-4 48q-90 14-176 4t-166 8z" fill="#efe3bd" opacity="0.9"/>
       ${text(182, 402, '14 06 2025', { mono: true, size: 46, fill: BURNT, more: 'opacity="0.22"' })}${each(4, (i) => `<path d="M160 ${372 + i * 9}q150 ${i % 2 ? 10 : -8} 326-4" fill="none" stroke="#c9b172" stroke-width="2" opacity="0.7"/>`)}`; // prettier-ignore
  const rust = retained
    ? ''
    : each(13, (i) => {
        const angle = Math.PI * (0.86 + i * 0.024) + (i % 2 ? Math.PI : 0);
        return `<circle cx="${324 + 206 * Math.cos(angle)}" cy="${376 + 206 * Math.sin(angle)}" r="${5 + ((i * 5) % 6)}" fill="${RUST}" opacity="0.85"/>`;
      });
  return `<circle cx="324" cy="376" r="216" fill="${GOLD}" stroke="${INK}" stroke-width="3"/><circle cx="324" cy="376" r="196" fill="none" stroke="#b59d5e" stroke-width="5"/>
    <circle cx="324" cy="376" r="184" fill="#e2d09c" stroke="#b59d5e" stroke-width="2"/>${ghost}${date}${rust}
    ${text(324, 502, 'L7 203', { mono: true, size: 46, fill: '#cbb67a', more: `text-anchor="middle" stroke="#8f7a42" stroke-width="1.5"` })}
    ${text(324, 640, 'lid', { size: 30, fill: QUIET, more: 'text-anchor="middle"' })}`;
}

/** @param {boolean} retained */
function label(retained) {
  const surface = retained
    ? `<path d="M700 404L772 404 726 556H690V440z" fill="${SHEET}" opacity="0.55"/><path d="M790 404h26l-46 152h-26z" fill="${SHEET}" opacity="0.4"/>`
    : each(9, (i) => `<path d="M${700 + i * 46} ${408 + (i % 3) * 14}q${i % 2 ? 8 : -8} 60 2 ${110 - (i % 4) * 18}" fill="none" stroke="#c8d3d8" stroke-width="${7 - (i % 3) * 2}" opacity="0.75"/>`); // prettier-ignore
  return `${box(672, 240, 444, 432, 26, `fill="${GOLD}" stroke="${INK}" stroke-width="3"`)}
    <path d="M674 276H1114V640H674z" fill="${retained ? SEA : '#4a7896'}"/>${line(674, 276, 1114, 276)}${line(674, 640, 1114, 640)}
    ${text(894, 356, 'Sanderling', { size: 64, weight: 600, fill: SHEET, more: 'text-anchor="middle"' })}
    <path d="M760 480q60-64 170-40 60 14 96 40l46-34q-8 34 0 68l-46-34q-36 28-96 40-110 24-170-40z" fill="#dbe7ee" stroke="${INK}" stroke-width="3"/><circle cx="806" cy="468" r="7" fill="${INK}"/>
    ${surface}${text(694, 616, 'TUNA 160 g', { size: 34, weight: 600, fill: SHEET })}
    ${box(912, 580, 184, 56, 0, `fill="${SHEET}"`)}<g transform="translate(914 582) scale(0.99 0.9) translate(-940 -672)">${barcode(940, 676)}</g>
    ${text(894, 726, 'side', { size: 30, fill: QUIET, more: 'text-anchor="middle"' })}`;
}

/**
 * @param {boolean} retained
 * @param {string} number
 */
const tin = (retained, number) => `${tag(number)}${lid(retained)}${label(retained)}${scale(786)}`;

/** @param {number} x */
const small = (x) =>
  `<path d="M${x} 560v70a70 22 0 0 0 140 0v-70z" fill="#4a7896" stroke="${INK}" stroke-width="3"/><ellipse cx="${x + 70}" cy="560" rx="70" ry="22" fill="#e2d09c" stroke="${INK}" stroke-width="3"/>`;

const printer = `${tag('OR-0319-03')}
  <path d="M60 646H1140V700H60z" fill="#5c6167" stroke="${INK}" stroke-width="3"/>${each(9, (i) => `<circle cx="${110 + i * 122}" cy="673" r="17" fill="#9aa0a6" stroke="${INK}" stroke-width="2"/>`)}
  ${small(90)}${small(290)}${small(530)}${small(860)}
  ${box(440, 120, 620, 300, 20, `fill="#d7d5cf" stroke="${INK}" stroke-width="3"`)}
  ${box(476, 156, 400, 228, 8, `fill="#1d2a22" stroke="${INK}" stroke-width="3"`)}
  ${['DATE  14 06 2029', 'LOT   as is', 'JOB   412', '      01:52:16'].map((words, i) => text(496, 206 + i * 50, words, { mono: true, size: 36, fill: '#a8e0b4', more: 'xml:space="preserve"' })).join('')}
  <circle cx="970" cy="216" r="42" fill="#a3341f" stroke="${INK}" stroke-width="3"/>${text(970, 226, 'STOP', { size: 26, weight: 600, fill: SHEET, more: 'text-anchor="middle"' })}
  ${each(6, (i) => box(922 + (i % 3) * 36, 296 + Math.floor(i / 3) * 40, 28, 30, 4, `fill="${PAPER}" stroke="${INK}" stroke-width="2"`))}
  <path d="M560 420v60l-20 24v24h120v-24l-20-24v-60z" fill="#3a3f47" stroke="${INK}" stroke-width="3"/>${each(4, (i) => `<circle cx="${582 + i * 12}" cy="${536 + (i % 2) * 8}" r="3" fill="${INK}"/>`)}
  ${box(116, 470, 250, 18, 0, `fill="#b98f5a" stroke="${INK}" stroke-width="3"`)}
  <path d="M150 250v196a90 26 0 0 0 180 0V250z" fill="#b5482f" stroke="${INK}" stroke-width="3"/><ellipse cx="240" cy="250" rx="90" ry="26" fill="#c96a52" stroke="${INK}" stroke-width="3"/>${box(176, 310, 128, 84, 4)}${text(240, 364, 'thinner', { size: 32, weight: 600, more: 'text-anchor="middle"' })}
  ${scale(776)}`;

const COLUMNS = 'xml:space="preserve" textLength="408" lengthAdjust="spacingAndGlyphs"';
const LINES = ['03/03   L7 203   8    460', '05/03   L7 204   6    345', '11/03   K2 118   9    512', '19/03   L7 203   8    460', '02/04   M1 077   5    288', '09/04   K2 119   7    402']; // prettier-ignore
const tally = `${tag('OR-0319-04')}
  <path d="M120 130Q360 96 600 140Q840 96 1080 130V700Q840 668 600 710Q360 668 120 700z" fill="${SHEET}" stroke="${INK}" stroke-width="3"/>${line(600, 140, 600, 710)}
  ${each(9, (i) => line(150, 210 + i * 52, 570, 210 + i * 52, `stroke="${FAINT}"`) + line(630, 210 + i * 52, 1050, 210 + i * 52, `stroke="${FAINT}"`))}
  ${text(160, 200, 'date    lot      pal    V', { size: 29, mono: true, fill: QUIET, more: COLUMNS })}
  ${LINES.map((words, i) => text(160, 252 + i * 52, words, { size: 29, mono: true, fill: '#0f4c81', more: COLUMNS })).join('')}
  ${text(640, 252, 'new wiper starts Mon.', { size: 30, fill: '#0f4c81', more: 'font-style="italic"' })}${text(640, 304, 'thinner: 2 drums', { size: 30, fill: '#0f4c81', more: 'font-style="italic"' })}
  ${text(640, 408, 'V rings, L7 again', { size: 30, fill: INK, more: 'font-style="italic"' })}${text(640, 460, 'one truck to the oven!', { size: 30, fill: INK, more: 'font-style="italic"' })}${line(640, 470, 930, 470, `stroke="${INK}" stroke-width="3"`)}
  <circle cx="930" cy="590" r="74" fill="none" stroke="#8a5a2b" stroke-width="9" opacity="0.35"/><circle cx="936" cy="594" r="70" fill="none" stroke="#8a5a2b" stroke-width="3" opacity="0.3"/>${scale(780)}`;

await keepDrawings('second-life', {
  suspect: tin(false, 'OR-0319-01'),
  retained: tin(true, 'SD-7703-02'),
  printer,
  tally,
});
