/**
 * Draws the figure "three words" of the Introductory course in each of its languages, ink on paper:
 * `node tools/media/still/three-words.mjs`. Needs a Chromium (CHROMIUM_PATH where it is not Playwright's own).
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { chromium } from '@playwright/test';

const WIDTH = 1200;
const HEIGHT = 860;
const INK = '#16191f';
const QUIET = '#4a505b';
const PAPER = '#fbfaf6';
const FOLDER = new URL('../../demo/media/figures/', import.meta.url);

/** @typedef {[first: string, second: string]} Pair */

/**
 * [the word, of what it speaks] three times, and what stands where two of them meet.
 * @type {Record<string, [Pair, Pair, Pair, Pair, Pair]>}
 */
const WORDS = {
  en: [['Counterfeit', 'the mark'], ['Falsified', 'health'], ['Substandard', 'quality'], ['a copied mark,', 'chalk inside'], ['badly made,', 'under a copied mark']], // prettier-ignore
  ar: [['مقلَّد', 'العلامة'], ['مغشوش', 'الصحة'], ['متدنّي الجودة', 'الجودة'], ['علامة منسوخة،', 'وطباشير في الداخل'], ['صُنع معيب،', 'تحت علامة منسوخة']], // prettier-ignore
  fr: [['Contrefait', 'la marque'], ['Falsifié', 'la santé'], ['De qualité inférieure', 'la qualité'], ['une marque copiée,', 'de la craie dedans'], ['mal fabriqué,', 'sous une marque copiée']], // prettier-ignore
  es: [['Marca falsificada', 'la marca'], ['Producto falsificado', 'la salud'], ['Subestándar', 'la calidad'], ['una marca copiada,', 'tiza dentro'], ['mal fabricado,', 'con marca copiada']], // prettier-ignore
};

const require = createRequire(import.meta.url);
/**
 * @param {string} family
 * @param {string} name
 * @param {number} weight
 */
const font = (family, name, weight) => {
  const folder = dirname(require.resolve(`@fontsource/${family}/package.json`));
  const bytes = readFileSync(`${folder}/files/${family}-${name}-${weight}-normal.woff2`).toString('base64');
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${bytes})}`;
};
const FONTS = [
  font('ibm-plex-sans', 'latin', 400),
  font('ibm-plex-sans', 'latin', 600),
  font('ibm-plex-sans-arabic', 'arabic', 400),
  font('ibm-plex-sans-arabic', 'arabic', 600),
].join('');

/**
 * @param {number} x
 * @param {number} y
 * @param {string} words
 */
const text = (x, y, words, { size = 30, weight = 400, fill = INK } = {}) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${words}</text>`;

/**
 * A circle as a hand with a steady pen draws it, filled with lines at an angle of its own.
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 * @param {string} id
 * @param {number} angle
 */
const circle = (x, y, radius, id, angle) => `
  <pattern id="${id}" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">
    <line x1="0" y1="0" x2="0" y2="14" stroke="${QUIET}" stroke-width="1" opacity="0.28"/></pattern>
  <circle cx="${x}" cy="${y}" r="${radius}" fill="url(#${id})" stroke="${INK}" stroke-width="3"/>`;

/**
 * @param {[Pair, Pair, Pair, Pair, Pair]} words
 * @param {boolean} right
 */
function drawing([mark, health, quality, both, other], right) {
  const flip = (/** @type {number} */ x) => (right ? WIDTH - x : x);
  const place = (/** @type {number} */ x, /** @type {number} */ y, /** @type {Pair} */ [first, second]) =>
    `${text(flip(x), y - 4, first, { size: 36, weight: 600 })}${text(flip(x), y + 34, second, { size: 27, fill: QUIET })}`;
  const meet = (/** @type {number} */ x, /** @type {number} */ y, /** @type {Pair} */ [first, second]) =>
    `${text(flip(x), y, first, { size: 23 })}${text(flip(x), y + 30, second, { size: 23 })}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>
    ${circle(flip(425), 300, 272, 'a', 45)}${circle(flip(775), 300, 272, 'b', -45)}${circle(600, 590, 240, 'c', 0)}
    ${place(310, 225, mark)}${place(890, 225, health)}${place(600, 725, quality)}
    ${meet(600, 262, both)}${meet(425, 470, other)}</svg>`;
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
for (const [locale, words] of Object.entries(WORDS)) {
  // Words lift the hatching behind them, as a map's names do.
  const lifted = `text-anchor:middle;paint-order:stroke;stroke:${PAPER};stroke-width:12px;stroke-linejoin:round`;
  const families = `svg{display:block;font-family:'ibm-plex-sans','ibm-plex-sans-arabic'}text{${lifted}}`;
  const body = drawing(words, locale === 'ar');
  await page.setContent(
    `<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"><style>${FONTS}body{margin:0}${families}</style>${body}</html>`,
  );
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: new URL(`three-words.${locale}.png`, FOLDER).pathname });
}
await browser.close();
