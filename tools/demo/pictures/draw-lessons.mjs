/**
 * Draws the pictures of the demo's lessons: `node tools/demo/pictures/draw-lessons.mjs`. The results are committed; nobody needs
 * this to start or test Provost. `CHROMIUM` names another Chromium than Debian's. Nothing in them is a real product or firm.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const INK = '#16191f';
const PAPER = '#fbfaf6';
const DEEP = '#0f4c81';
const WASH = '#e4edf5';
const WIDTH = 960;
const HEIGHT = 640;

/** @type {(x: number, y: number, words: string, size?: number, more?: string) => string} */
const text = (x, y, words, size = 24, more = '') =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${INK}" ${more}>${words}</text>`;
/** @type {(x: number, y: number, width: number, height: number, fill?: string) => string} */
const box = (x, y, width, height, fill = PAPER) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="${INK}" stroke-width="3"/>`;
/** @type {(x: number, y: number, height: number) => string} */
function bars(x, y, height) {
  let at = x;
  const one = (/** @type {number} */ width) => {
    const bar = `<rect x="${at}" y="${y}" width="${width}" height="${height}"/>`;
    at += width + 7;
    return bar;
  };
  return [3, 7, 3, 3, 9, 4, 6, 3, 8, 3, 5, 9, 3, 6, 4, 8, 3, 3, 7, 5].map(one).join('');
}

/** A parcel's label: what it says of sender, goods, weight and value. */
const label = `${box(60, 40, 840, 560)}
  <path d="M60 190H900M480 190V410M60 410H900M60 300H480" stroke="${INK}" stroke-width="3"/>
  ${text(84, 78, 'FROM', 18)}${text(84, 118, 'K. Trading', 30)}${text(84, 158, 'P.O. Box 7, Free Zone East', 24)}
  ${text(84, 226, 'CONTENTS', 18)}${text(84, 270, 'Gift, no value', 30)}
  ${text(84, 336, 'WEIGHT', 18)}${text(84, 382, '11.400 kg', 34)}
  ${text(504, 226, 'TO', 18)}${text(504, 270, 'Harbour Pharmacy', 30)}${text(504, 312, '14 Quay Street', 24)}${text(504, 350, 'Port Meridian', 24)}
  <g fill="${INK}">${bars(100, 440, 110)}</g>${text(100, 580, 'MX 4417 0093 2', 22)}
  ${box(640, 440, 220, 120, WASH)}${text(660, 480, 'ROUTE', 18)}${text(660, 524, 'A – C – B', 32)}`;

/** The back of a blister pack: foil, print, batch and date. */
const blister = `<rect x="60" y="60" width="840" height="520" rx="28" fill="${WASH}" stroke="${INK}" stroke-width="4"/>
  ${[0, 1, 2, 3].flatMap((column) => [0, 1].map((row) => `<circle cx="${190 + column * 150}" cy="${180 + row * 150}" r="52" fill="${PAPER}" stroke="${INK}" stroke-width="4"/>`)).join('')}
  <path d="M716 120C740 150 700 190 730 220S704 270 732 306" fill="none" stroke="${DEEP}" stroke-width="6"/>
  ${text(760, 150, 'Malarex', 30)}${text(760, 186, '20 mg', 24)}
  ${text(760, 300, 'Tabelts', 26)}
  <path d="M60 430H900" stroke="${INK}" stroke-width="3" stroke-dasharray="10 8"/>
  ${text(100, 490, 'LOT  B 2291', 28)}${text(100, 536, 'EXP  13/2027', 28)}
  ${text(520, 490, 'Made for Northgate Health', 24)}${text(520, 530, 'Store below 25 °C', 24)}`;

const require = createRequire(import.meta.url);
const face = await readFile(require.resolve('@fontsource/ibm-plex-serif/files/ibm-plex-serif-latin-500-normal.woff2'));
const style = `<style>@font-face{font-family:Plex;src:url(data:font/woff2;base64,${face.toString('base64')})}*{margin:0}svg{display:block;font-family:Plex}</style>`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [name, drawing] of Object.entries({ 'parcel-label': label, 'blister-pack': blister })) {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  await page.setContent(
    `${style}<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${PAPER}"/>${drawing}</svg>`,
  );
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(import.meta.dirname, '..', 'media', 'figures', `${name}.png`) });
  await page.close();
}
await browser.close();
