/**
 * Draws the exhibits of the case “Label by the sea”, ink on paper: `node tools/media/still/label-by-the-sea.mjs`. The two
 * labels differ in what the comparator asks for, at the places that the case names, and in nothing else.
 */
import { barcode, box, CARD, DEEP, each, FAINT, GOLD, INK, keepDrawings, line, number, path, QUIET, scale, SHEET, SIGNAL, text } from './pen.mjs'; // prettier-ignore

const CREAM = '#f6efdd';
const NAVY = '#1d3557';
const middle = 'text-anchor="middle"';

/**
 * A shell of so many ribs, as on the label.
 * @param {number} ribs
 */
const shell = (ribs) => {
  const rim = Array.from({ length: ribs + 1 }, (_, i) => {
    const angle = Math.PI * (1.12 - (1.24 * i) / ribs);
    return [1000 + Math.cos(angle) * 84, 292 - Math.sin(angle) * 118];
  });
  const scallops = rim.slice(1).map(([x, y]) => `A16 16 0 0 1 ${x} ${y}`);
  const [first] = rim;
  return `${path(`M1000 322L${first?.[0]} ${first?.[1]}${scallops.join('')}Z`, `fill="#ecd9a6" stroke="${NAVY}" stroke-width="3"`)}
    ${rim
      .slice(1, -1)
      .map(([x, y]) => line(1000, 322, x ?? 0, y ?? 0, `stroke="${NAVY}" stroke-width="3"`))
      .join('')}
    ${box(984, 316, 32, 14, 3, `fill="#ecd9a6" stroke="${NAVY}" stroke-width="3"`)}`;
};

const openJar = `${path('M800 424v68q0 22 22 22h76q22 0 22-22v-68z', `fill="none" stroke="${NAVY}" stroke-width="4"`)}
  ${path('M806 404l104-26', `fill="none" stroke="${NAVY}" stroke-width="9"`)}${text(860, 482, '12 M', { size: 32, weight: 600, fill: NAVY, more: middle })}`;

/**
 * The label of a jar, unrolled. `genuine` decides what differs, and only that.
 * @param {boolean} genuine
 */
function label(genuine) {
  const band = genuine
    ? box(50, 70, 1100, 8, 0, `fill="${GOLD}"`) + box(50, 98, 1100, 8, 0, `fill="${GOLD}"`)
    : box(50, 66, 1100, 44, 0, 'fill="#c08a3a"');
  const batch = genuine
    ? box(104, 664, 296, 60, 4, `fill="${SHEET}" stroke="${FAINT}" stroke-width="2"`) +
      text(118, 704, 'L 4418 B7', { mono: true, size: 32, fill: QUIET, more: 'stroke-dasharray="2 1"' })
    : text(118, 704, 'L 4418 B7', { size: 32, fill: NAVY });
  const maker = genuine
    ? text(104, 592, 'Velanthe Laboratoires, 18 rue du Phare, Port-Clair', { size: 24, fill: NAVY }) +
      text(104, 624, 'Notification 2211874 · Ref. VC-050', { size: 22, fill: QUIET })
    : text(104, 592, 'Velanthe Laboratoires, Port-Clair', { size: 24, fill: NAVY });
  return `${box(40, 40, 1120, 720, 26, `fill="${CREAM}" stroke="${INK}" stroke-width="3"`)}${band}
    ${text(100, 286, 'Velanthe', { size: 132, weight: 600, fill: NAVY, serif: true })}
    ${text(104, 378, `Clair · ${genuine ? 'Brightening' : 'Brightning'} cream`, { size: 40, fill: NAVY })}
    ${text(104, 474, '50 ml', { size: 44, weight: 600, fill: NAVY })}
    ${genuine ? text(236, 474, '℮', { size: 50, weight: 600, fill: NAVY, more: 'style="font-family:\'DejaVu Sans\',sans-serif"' }) : ''}
    ${shell(genuine ? 9 : 7)}${openJar}${maker}${batch}${barcode(806, 588, 40, 100)}
    ${text(806, 720, '2 000442 118057', { mono: true, size: 28 })}
    ${box(50, 738, 1100, 8, 0, `fill="${GOLD}"`)}`;
}

const LOTS = [['04 Mar', '82', '16.0', '17.4'], ['22 Apr', '81', '16.0', '17.4'], ['27 May', '82', '16.0', '17.4'], ['01 Jul', '81', '16.0', '17.4'], ['12 Aug', '83', '16.0', '17.4'], ['16 Sep', '83', '16.0', '17.4'], ['03 Nov', '84', '16.0', '']]; // prettier-ignore
const COLUMNS = [150, 400, 620, 880];
const stock = `${box(90, 100, 1020, 640, 6)}${box(90, 100, 1020, 74, 6, `fill="${CARD}" stroke="${INK}" stroke-width="3"`)}
  ${['In', 'Cartons', 'kg in', 'kg out'].map((head, i) => text(COLUMNS[i] ?? 0, 148, head, { size: 28, weight: 600 })).join('')}
  ${LOTS.map((lot, r) => lot.map((cell, i) => text(COLUMNS[i] ?? 0, 234 + r * 74, cell, { mono: true, size: 34 })).join('') + line(110, 254 + r * 74, 1090, 254 + r * 74, `stroke="${FAINT}" stroke-width="2"`)).join('')}
  <ellipse cx="920" cy="408" rx="96" ry="262" fill="none" stroke="${SIGNAL}" stroke-width="6" transform="rotate(2 920 408)"/>
  ${text(960, 690, '?', { size: 60, weight: 600, fill: SIGNAL })}${number('PT-0611-01')}`;

/** @type {[string, string, number, number][]} */
const FIELDS = [['SENDER', 'Papier Nord, industrial estate 4', 130, 176], ['CONSIGNEE', 'Blue Heron Stationers', 130, 286], ['CONTENTS', 'Stationery', 130, 426], ['VALUE', 'USD 30', 130, 536], ['WEIGHT', '15.2 kg', 640, 426], ['FREIGHT, PREPAID', 'USD 214', 640, 536], ['TELEPHONE', '+00 555 0148', 640, 286]]; // prettier-ignore
const waybill = `${box(90, 110, 1020, 640, 10)}${[250, 380, 490, 600].map((y) => line(90, y, 1110, y)).join('')}${line(600, 250, 600, 600)}
  ${FIELDS.map(([head, value, x, y]) => text(x, y, head, { size: 20, fill: QUIET }) + text(x, y + 46, value, { size: x > 600 || y > 300 ? 38 : 32, weight: 600 })).join('')}
  <g transform="translate(0 0)">${barcode(140, 630, 56, 76)}</g>${text(140, 738, 'A-03   MX 7731 0648 2', { mono: true, size: 26 })}
  <ellipse cx="764" cy="322" rx="150" ry="34" fill="none" stroke="${SIGNAL}" stroke-width="5" transform="rotate(-2 800 320)"/>
  ${text(820, 690, 'EXPRESS', { size: 54, weight: 600, fill: DEEP })}${number('PT-0611-02')}`;

const small = (
  /** @type {number} */ x,
  /** @type {number} */ y,
  k = 1,
) => `<g transform="translate(${x} ${y}) scale(${k})">
  ${box(0, 0, 190, 120, 8, `fill="${CREAM}" stroke="${INK}" stroke-width="2.5"`)}${box(4, 10, 182, 9, 0, 'fill="#c08a3a"')}
  ${text(95, 72, 'Velanthe', { size: 40, weight: 600, fill: NAVY, serif: true, more: middle })}${line(40, 92, 150, 92, `stroke="${NAVY}" stroke-width="3"`)}</g>`;
const roll = `
  ${path('M700 190L1030 250V520L700 600z', `fill="${CARD}" stroke="${INK}" stroke-width="3"`)}${path('M700 190L620 240V570L700 600z', `fill="#d5c19c" stroke="${INK}" stroke-width="3"`)}
  ${path('M700 190L620 240 560 200 650 156z', `fill="#efe1c6" stroke="${INK}" stroke-width="3"`)}${path('M700 190L1030 250 1086 214 760 156z', `fill="#efe1c6" stroke="${INK}" stroke-width="3"`)}
  <g transform="translate(780 320) skewY(10)">${box(0, 0, 200, 120)}${text(16, 46, 'A-03', { mono: true, size: 32 })}${text(16, 90, 'Stationery', { size: 30 })}</g>
  ${path('M330 744H1130', `fill="none" stroke="${INK}" stroke-width="3"`)}${[430, 644, 858].map((x) => small(x, 616)).join('')}
  ${path('M330 606H1130M1130 606V744', `fill="none" stroke="${FAINT}" stroke-width="3"`)}
  <circle cx="330" cy="494" r="250" fill="${CREAM}" stroke="${INK}" stroke-width="3"/>
  ${each(7, (i) => `<circle cx="330" cy="494" r="${232 - i * 19}" fill="none" stroke="${i % 2 ? '#d9c9a0' : GOLD}" stroke-width="2"/>`)}
  <circle cx="330" cy="494" r="104" fill="${CARD}" stroke="${INK}" stroke-width="3"/><circle cx="330" cy="494" r="58" fill="#fbfaf6" stroke="${INK}" stroke-width="3"/>
  ${text(330, 424, '2 / 2', { size: 28, fill: QUIET, more: `${middle} font-style="italic"` })}
  ${number('PT-0611-03')}`;

const seal = `<circle cx="920" cy="620" r="62" fill="none" stroke="${DEEP}" stroke-width="5"/><circle cx="920" cy="620" r="50" fill="none" stroke="${DEEP}" stroke-width="2"/>${text(920, 630, 'VELANTHE', { size: 18, weight: 600, fill: DEEP, more: middle })}`;
const statement = `<g transform="rotate(2 700 400)">${box(250, 110, 760, 640, 4)}</g>${box(210, 100, 780, 650, 4)}
  ${text(270, 172, 'Statement of the right holder', { size: 38, weight: 600, serif: true })}
  ${each(3, (i) => line(270, 214 + i * 34, i === 2 ? 700 : 930, 214 + i * 34, `stroke="${FAINT}" stroke-width="8"`))}
  ${['band', 'words', 'volume', 'batch', 'address', 'shell'].map((word, i) => text(270, 346 + i * 48, `${i + 1}`, { mono: true, size: 28, fill: DEEP }) + text(320, 346 + i * 48, word, { size: 28 }) + line(470, 338 + i * 48, 700 + ((i * 53) % 160), 338 + i * 48, `stroke="${FAINT}" stroke-width="8"`)).join('')}
  ${path('M290 690C340 600 360 720 410 650S480 720 520 660 560 676 640 664', `fill="none" stroke="${DEEP}" stroke-width="5"`)}
  ${seal}${number('PT-0611-04')}`;

/**
 * @param {number} x
 * @param {string} dress
 */
const jar = (x, dress) => `
  ${path(`M${x - 190} 330v270q0 60 60 60h260q60 0 60-60V330z`, `fill="${SHEET}" stroke="${INK}" stroke-width="3"`)}
  ${box(x - 206, 220, 412, 118, 18)}${each(17, (i) => line(x - 192 + i * 24, 240, x - 192 + i * 24, 322, `stroke="${FAINT}" stroke-width="2"`))}
  ${path(`M${x + 130} 350v230q0 40-36 50`, `fill="none" stroke="${FAINT}" stroke-width="4"`)}${dress}`;
const jarPair = `${jar(320, '')}${jar(880, `<g transform="rotate(-3 880 490)">${small(714, 396, 1.75)}</g>${text(880, 284, 'Velanthe', { size: 44, weight: 600, fill: NAVY, serif: true, more: middle })}`)}
  ${text(320, 720, '66.7 g', { mono: true, size: 34, more: middle })}${text(880, 720, '72.5 g', { mono: true, size: 34, more: middle })}
  ${number('PT-0611-05', 120)}${scale(790)}`;

const press = `
  ${box(220, 640, 760, 70, 10, `fill="#c9c6bd" stroke="${INK}" stroke-width="3"`)}${path('M300 640V220q0-60 60-60h300v110H430q-20 0-20 20v350z', `fill="#d7d5cf" stroke="${INK}" stroke-width="3"`)}
  ${box(570, 270, 60, 120, 6, `fill="#9c998f" stroke="${INK}" stroke-width="3"`)}${box(470, 390, 260, 90, 8, `fill="${CARD}" stroke="${INK}" stroke-width="3"`)}
  <g transform="translate(600 450) scale(-1 1)">${text(0, 0, 'Velanthe', { size: 48, weight: 600, serif: true, more: middle })}</g>
  ${path('M480 494q6 14 0 26M540 494q6 14 0 26M600 494q6 14 0 26M660 494q6 14 0 26M716 494q6 14 0 26', `fill="none" stroke="${SIGNAL}" stroke-width="4"`)}
  <ellipse cx="600" cy="600" rx="120" ry="26" fill="${SHEET}" stroke="${INK}" stroke-width="3"/>${path('M480 600v34h240v-34', `fill="${SHEET}" stroke="${INK}" stroke-width="3"`)}
  ${path('M660 200L930 120', `fill="none" stroke="${INK}" stroke-width="20" stroke-linecap="round"`)}<circle cx="946" cy="115" r="30" fill="${INK}"/>
  ${box(300, 380, 110, 60, 6)}${text(355, 420, '117904', { mono: true, size: 26, more: middle })}
  <circle cx="355" cy="490" r="18" fill="${SIGNAL}" stroke="${INK}" stroke-width="3"/>${text(355, 550, '160 °C', { mono: true, size: 24, more: middle })}
  ${text(880, 440, 'PT-0611-06', { mono: true, size: 34, more: middle })}${scale(790)}`;

const DAYS = ['06 03   19 680   K', '24 04   19 440   M', '29 05   19 680   K', '03 07   19 440   S', '14 08   19 920   M', '18 09   19 920   K', '05 11   20 160   K']; // prettier-ignore
const passport = (
  /** @type {number} */ x,
  /** @type {number} */ y,
  /** @type {number} */ turn,
  /** @type {string} */ fill,
) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${box(0, 0, 230, 320, 14, `fill="${fill}" stroke="${INK}" stroke-width="3"`)}<circle cx="115" cy="130" r="46" fill="none" stroke="#e9d9a0" stroke-width="4"/>${line(69, 130, 161, 130, 'stroke="#e9d9a0" stroke-width="3"')}<ellipse cx="115" cy="130" rx="20" ry="46" fill="none" stroke="#e9d9a0" stroke-width="3"/>${box(50, 220, 130, 14, 4, 'fill="#e9d9a0"')}${box(74, 252, 82, 10, 4, 'fill="#e9d9a0"')}</g>`;
const daybook = `${passport(760, 170, 14, '#5b2333')}${passport(840, 260, 4, '#1d3557')}${passport(800, 390, -9, '#2f4a3a')}
  ${box(150, 110, 560, 660, 10)}${path('M150 110h70v660h-70z', `fill="${CARD}" stroke="${INK}" stroke-width="3"`)}
  ${each(9, (i) => line(250, 210 + i * 66, 680, 210 + i * 66, `stroke="${FAINT}"`))}
  ${DAYS.map((words, i) => text(256, 198 + i * 66, words, { size: 32, fill: QUIET, more: 'font-style="italic" xml:space="preserve"' })).join('')}
  ${text(430, 72, 'PT-0611-07', { mono: true, size: 34, more: middle })}`;

const SAMPLES = [9.1, 8.9, 9.4, 8.7, 9.2, 9.6, 9.0, 9.3, 8.8];
const report = `${box(120, 100, 960, 650, 6)}${text(180, 166, 'Mercury, mg in a kilogram of cream', { size: 34, weight: 600 })}
  ${[0, 5, 10].map((k) => line(240, 640 - k * 42, 1030, 640 - k * 42, `stroke="${k ? FAINT : INK}" stroke-width="2"`) + text(222, 650 - k * 42, k ? `${k},000` : '0', { mono: true, size: 24, fill: QUIET, more: 'text-anchor="end"' })).join('')}
  ${SAMPLES.map((value, i) => box(272 + i * 84, 640 - value * 42, 52, value * 42, 0, `fill="${DEEP}"`) + text(298 + i * 84, 680, `${i + 1}`, { mono: true, size: 26, more: middle })).join('')}
  ${text(180, 726, 'Samples 1 to 9 · two methods · reserve kept', { size: 26, fill: QUIET })}${number('SL-7720-03')}`;

await keepDrawings('label-by-the-sea', {
  ...{ label: label(false), specimen: label(true), stock, waybill, roll, statement },
  ...{ jar: jarPair, press, daybook, 'lab-report': report },
});
