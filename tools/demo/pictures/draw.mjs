/**
 * Draws the pictures of the demo's podcast: `node tools/demo/pictures/draw.mjs`. The results are committed; nobody needs this
 * to start or test Provost. `CHROMIUM` names another Chromium than Debian's.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const INK = '#16191f';
const PAPER = '#fbfaf6';
const DEEP = '#0f4c81';
const WASH = '#e4edf5';
const SIGNAL = '#c2410c';

const line = (/** @type {string} */ d, extra = '') =>
  `<path d="${d}" fill="none" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;

/** Meridians of a globe that is also a mouth that speaks: the show's own sign. */
const globe = [0, 90, 180, 270, 340]
  .map((rx) => `<ellipse cx="700" cy="560" rx="${rx || 1}" ry="360" fill="none"/>`)
  .concat(
    [-220, -110, 0, 110, 220].map((y) => {
      const half = Math.sqrt(1 - (y / 360) ** 2) * 340;
      return line(`M${700 - half} ${560 + y}H${700 + half}`);
    }),
  )
  .join('');
const voice = [26, 70, 120, 60, 160, 96, 180, 110, 150, 64, 110, 44, 80, 30]
  .map((height, i) => line(`M${375 + i * 50} ${560 - height}V${560 + height}`, `stroke="${PAPER}" stroke-width="22"`))
  .join('');

const pictures = {
  'meridian-voices': {
    size: 1400,
    svg: `<rect width="1400" height="1400" fill="${DEEP}"/><g stroke="${WASH}" stroke-opacity=".35" stroke-width="5">${globe}</g>${voice}
      <g font-family="Plex" fill="${PAPER}"><text x="120" y="1130" font-size="150">Meridian</text><text x="120" y="1285" font-size="150">Voices</text></g>
      <rect x="120" y="975" width="180" height="10" fill="${PAPER}"/>`,
  },
  'tema-1-weight': {
    size: 800,
    svg: scene(`<rect x="240" y="240" width="320" height="250" fill="${WASH}"/>${line('M240 240H560V490H240ZM240 310H560M370 240V310L400 292L430 310V240')}
      ${line('M150 540H650L610 650H190Z')}<circle cx="400" cy="594" r="34" fill="${PAPER}"/>${line('M400 594L380 574', `stroke="${SIGNAL}" stroke-width="12"`)}`),
  },
  'tema-2-right-holder': {
    size: 800,
    svg: scene(`<rect x="220" y="160" width="360" height="480" fill="${PAPER}"/>${line('M220 160H580V640H220Z')}${[250, 300, 350, 400].map((y) => line(`M270 ${y}H${y === 400 ? 430 : 530}`)).join('')}
      ${line('M280 555C320 480 330 610 370 530S410 600 440 540L500 545', `stroke="${SIGNAL}" stroke-width="12"`)}`),
  },
  'tema-3-police': {
    size: 800,
    svg: scene(`<path d="M400 150L600 220V400C600 530 510 610 400 660C290 610 200 530 200 400V220Z" fill="${WASH}"/>${line('M400 150L600 220V400C600 530 510 610 400 660C290 610 200 530 200 400V220Z')}
      ${line('M330 400L385 455L485 340', `stroke="${SIGNAL}" stroke-width="16"`)}`),
  },
  'tema-4-habit': {
    size: 800,
    svg: scene(`<rect x="200" y="180" width="400" height="450" fill="${PAPER}"/>${line('M200 180H600V630H200ZM290 180V630')}${[255, 330, 405, 480, 555].map((y) => line(`M330 ${y}H540`)).join('')}
      ${[255, 330, 405, 480, 555].map((y) => `<circle cx="245" cy="${y}" r="14" fill="${SIGNAL}"/>`).join('')}`),
  },
};

/**
 * A scene in the manner of the college's film: ink on a wash, one thing in it.
 * @param {string} inside
 */
function scene(inside) {
  return `<rect width="800" height="800" fill="${WASH}"/><circle cx="400" cy="400" r="330" fill="${PAPER}"/><g stroke="${INK}" stroke-width="9">${inside}</g>`;
}

const require = createRequire(import.meta.url);
const face = await readFile(require.resolve('@fontsource/ibm-plex-serif/files/ibm-plex-serif-latin-500-normal.woff2'));
const style = `<style>@font-face{font-family:Plex;src:url(data:font/woff2;base64,${face.toString('base64')})}*{margin:0}svg{display:block}</style>`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [name, { size, svg }] of Object.entries(pictures)) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `${style}<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${svg}</svg>`,
  );
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(import.meta.dirname, 'podcast', `${name}.png`) });
  await page.close();
}
await browser.close();
