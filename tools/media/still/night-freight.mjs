/**
 * Draws the exhibits of the case “Night freight”, ink on paper: `node tools/media/still/night-freight.mjs`. Needs a Chromium
 * (CHROMIUM_PATH where it is not Playwright's own). The two blisters differ in what the comparator asks for, at the places
 * that the case names, and in nothing else.
 */
import { FAINT, INK, QUIET, SHEET, barcode, box, each, keepDrawings, line, scale, text } from './pen.mjs';

/**
 * @param {number} x
 * @param {number} y
 * @param {boolean} genuine
 * @param {number} i
 */
function tablet(x, y, genuine, i) {
  const edge = genuine ? '#d9b13b' : ['#ead9a0', '#e3c25f', '#efe4c0', '#dcbb52'][(i * 5) % 4];
  const middle = genuine ? '#d9b13b' : ['#d3a52c', '#dcb94f', '#d9b13b', '#cfa23a'][(i * 3) % 4];
  return `<circle cx="${x}" cy="${y}" r="42" fill="none" stroke="${FAINT}" stroke-width="2"/>
    <circle cx="${x}" cy="${y}" r="34" fill="${edge}" stroke="${INK}" stroke-width="2"/>
    <circle cx="${x}" cy="${y}" r="${genuine ? 34 : 24}" fill="${middle}" stroke="none"/>
    <circle cx="${x}" cy="${y}" r="34" fill="none" stroke="${INK}" stroke-width="2"/>
    ${line(x - 22, y, x + 22, y)}`;
}

/**
 * @param {boolean} genuine
 */
function blister(genuine) {
  const step = genuine ? 56 : 62;
  const perforation = genuine
    ? each(5, (i) =>
        line(240 + i * 180, 250, 240 + i * 180, 640, `stroke="${QUIET}" stroke-width="3" stroke-dasharray="4 9"`),
      )
    : '';
  const batch = genuine
    ? text(110, 716, 'LX 4471', { mono: true, size: 34, fill: QUIET, more: `stroke="${FAINT}" stroke-width="1"` }) +
      text(330, 716, 'EXP 02 2028', { mono: true, size: 34, fill: QUIET, more: `stroke="${FAINT}" stroke-width="1"` })
    : text(110, 716, 'LX 4471', { mono: true, size: 34, weight: 400 }) +
      text(330, 716, 'EXP 08 2029', { mono: true, size: 34 }) +
      `<path d="M112 720q60 10 128 4" stroke="${INK}" stroke-width="6" opacity="0.25" fill="none"/>`;
  return `${box(50, 50, 1100, 700, 36)}
    ${text(110, 140, 'Malatrex', { size: 56, weight: 600 })}
    ${text(110, 184, `artemether / lumefantrin${genuine ? 'e' : ''} 20/120 mg`, { size: 28, fill: QUIET })}
    ${each(Math.floor(1000 / step), (i) => `<path d="M${110 + i * step} 218l8-10 8 10-8 10z" fill="${QUIET}"/>`)}
    ${each(24, (i) => tablet(150 + (i % 6) * 180, 300 + Math.floor(i / 6) * 98, genuine, i))}
    ${perforation}${batch}${barcode(940, 672)}`;
}

const carton = `
  <path d="M220 300L600 180 980 300 980 620 600 740 220 620z" fill="#e4d3b4" stroke="${INK}" stroke-width="3"/>
  <path d="M220 300L600 420 980 300M600 420V740" fill="none" stroke="${INK}" stroke-width="3"/>
  <path d="M380 250L760 366 760 420" fill="none" stroke="${QUIET}" stroke-width="44" opacity="0.25"/>
  <path d="M396 246L776 362 776 416" fill="none" stroke="${SHEET}" stroke-width="30" opacity="0.75"/>
  <g transform="translate(650 470) skewY(-17.5)">${box(8, -12, 250, 130, 0, `fill="#efe9da" stroke="${FAINT}" stroke-width="2"`)}
    ${box(0, 0, 250, 130)}${text(16, 46, 'SUNMARK', { size: 28, weight: 600 })}${text(16, 82, 'General Trading', { size: 24 })}
    ${text(16, 114, '17 / 46', { size: 24, mono: true })}${text(150, -16, '…mark Pharm…', { size: 16, fill: QUIET })}</g>
  ${text(300, 150, 'CA-0417-03', { mono: true, size: 34 })}${scale(790)}`;

const logger = `
  ${box(340, 120, 520, 560, 60, `fill="#d7d5cf" stroke="${INK}" stroke-width="3"`)}
  ${box(410, 210, 380, 170, 12)}
  ${text(600, 325, '34.0 °C', { size: 84, mono: true, more: 'text-anchor="middle"' })}
  <circle cx="600" cy="460" r="22" fill="#1c6b46" stroke="${INK}" stroke-width="3"/>
  ${text(600, 540, 'REC  6 d 10 h', { size: 34, mono: true, more: 'text-anchor="middle"' })}
  ${text(600, 600, 'single use', { size: 30, fill: QUIET, more: 'text-anchor="middle"' })}
  ${text(600, 80, 'CA-0417-05', { mono: true, size: 34, more: 'text-anchor="middle"' })}${scale(770)}`;

const ENTRIES = ['02/05   6   rose', '09/05   4   iris', '17/05   8   lotus', '24/05   5   jasmine', '01/06   6   rose', '08/06   7   dahlia', '15/06   4   iris']; // prettier-ignore
const ledger = `
  <path d="M120 130Q360 90 600 140Q840 90 1080 130V700Q840 660 600 710Q360 660 120 700z" fill="${SHEET}" stroke="${INK}" stroke-width="3"/>
  ${line(600, 140, 600, 710)}
  ${each(9, (i) => line(150, 200 + i * 54, 570, 200 + i * 54, `stroke="${FAINT}"`) + line(630, 200 + i * 54, 1050, 200 + i * 54, `stroke="${FAINT}"`))}
  ${ENTRIES.map((words, i) => text(165, 190 + i * 54, words, { size: 30, fill: '#0f4c81', more: 'font-style="italic" xml:space="preserve"' })).join('')}
  ${ENTRIES.slice(0, 5)
    .map((_, i) =>
      text(650, 190 + i * 54, ['1 200', '800', '1 600', '1 000', '1 250'][i] ?? '', {
        size: 30,
        fill: i % 2 ? INK : '#0f4c81',
      }),
    )
    .join('')}
  ${text(600, 70, 'CA-0417-11', { mono: true, size: 34, more: 'text-anchor="middle"' })}${scale(780)}`;

await keepDrawings('night-freight', { blister: blister(false), reference: blister(true), carton, logger, ledger });
