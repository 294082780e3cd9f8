/** The pen with which the exhibits of the cases are drawn, ink on paper, and the camera that keeps them as pictures. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { chromium } from '@playwright/test';

const WIDTH = 1200;
const HEIGHT = 800;
export const INK = '#16191f';
export const QUIET = '#4a505b';
export const FAINT = '#b9b4a6';
export const PAPER = '#fbfaf6';
export const SHEET = '#ffffff';
export const CARD = '#e4d3b4';
export const GOLD = '#c99a2e';
export const DEEP = '#0f4c81';
export const SIGNAL = '#c2410c';

const require = createRequire(import.meta.url);
/**
 * @param {string} family
 * @param {number} weight
 */
const font = (family, weight) => {
  const folder = dirname(require.resolve(`@fontsource/${family}/package.json`));
  const bytes = readFileSync(`${folder}/files/${family}-latin-${weight}-normal.woff2`).toString('base64');
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${bytes})}`;
};
const FONTS = [
  font('ibm-plex-sans', 400),
  font('ibm-plex-sans', 600),
  font('ibm-plex-serif', 600),
  font('ibm-plex-mono', 400),
].join('');

/**
 * @param {number} x
 * @param {number} y
 * @param {string} words
 */
export const text = (
  x,
  y,
  words,
  { size = 30, weight = 400, fill = INK, mono = false, serif = false, more = '' } = {},
) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" ${mono ? 'font-family="ibm-plex-mono"' : serif ? 'font-family="ibm-plex-serif"' : ''} ${more}>${words}</text>`;
/**
 * @param {number} x
 * @param {number} y
 * @param {number} w
 * @param {number} h
 */
export const box = (x, y, w, h, r = 0, style = `fill="${SHEET}" stroke="${INK}" stroke-width="3"`) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" ${style}/>`;
/**
 * @param {number} count
 * @param {(i: number) => string} draw
 */
export const each = (count, draw) => Array.from({ length: count }, (_, i) => draw(i)).join('');
/**
 * @param {number} x1
 * @param {number} y1
 * @param {number} x2
 * @param {number} y2
 */
export const line = (x1, y1, x2, y2, style = `stroke="${INK}" stroke-width="2"`) =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" ${style}/>`;

/** @param {string} d */
export const path = (d, style = `fill="none" stroke="${INK}" stroke-width="3"`) =>
  `<path d="${d}" stroke-linejoin="round" ${style}/>`;

/** The number of an exhibit, above it. */
export const number = (/** @type {string} */ seal, y = 70) =>
  text(600, y, seal, { mono: true, size: 34, more: 'text-anchor="middle"' });

/** A strip of a scale, as beside every exhibit. */
export const scale = (/** @type {number} */ y) =>
  each(21, (i) => line(300 + i * 30, y, 300 + i * 30, y - (i % 5 ? 10 : 20))) + line(300, y, 900, y);

/**
 * @param {number} x
 * @param {number} y
 */
export const barcode = (x, y, bars = 26, height = 56) =>
  each(bars, (i) =>
    line(x + i * 7, y, x + i * 7, y + height, `stroke="${INK}" stroke-width="${[2, 4, 3, 5, 2][(i * 7) % 5]}"`),
  );

/**
 * Keeps each drawing as `<name>.png` in the folder of that case. Needs a Chromium (CHROMIUM_PATH where it is not Playwright's own).
 * @param {string} story
 * @param {Record<string, string>} drawings
 */
export async function keepDrawings(story, drawings) {
  const folder = new URL(`../../demo/media/figures/${story}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  for (const [name, drawing] of Object.entries(drawings)) {
    await page.setContent(
      `<html lang="en"><style>${FONTS}body{margin:0}svg{display:block;font-family:'ibm-plex-sans'}</style>
     <svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>${drawing}</svg></html>`,
    );
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: new URL(`${name}.png`, folder).pathname });
  }
  await browser.close();
}
