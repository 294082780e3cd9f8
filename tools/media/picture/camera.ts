import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import { FRAMES_PER_SECOND, HEIGHT, WIDTH } from './ink.js';

const FACES = [
  {
    family: 'IBM Plex Sans',
    file: 'ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
    weight: 400,
    name: 'sans',
  },
  {
    family: 'IBM Plex Sans',
    file: 'ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff2',
    weight: 500,
    name: 'sans',
  },
  {
    family: 'IBM Plex Serif',
    file: 'ibm-plex-serif/files/ibm-plex-serif-latin-500-normal.woff2',
    weight: 500,
    name: 'serif',
  },
  {
    family: 'IBM Plex Mono',
    file: 'ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
    weight: 400,
    name: 'mono',
  },
];

async function sheet(): Promise<string> {
  const require = createRequire(import.meta.url);
  const faces = FACES.map(async ({ family, file, weight, name }) => {
    const data = (await readFile(require.resolve(`@fontsource/${file}`))).toString('base64');
    return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data})}.${name}{font-family:'${family}'}`;
  });
  return `<style>${(await Promise.all(faces)).join('')}*{margin:0}body{overflow:hidden;background:#000}svg{display:block}</style>`;
}

/** The browser that draws: the setting CHROMIUM, or Debian's. */
export const browserPath = (): string => process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** A page that draws pictures; `draw` answers the picture as PNG. Close it when done. */
async function openStudio() {
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT }, deviceScaleFactor: 1 });
  await page.setContent(`${await sheet()}<div id="stage"></div>`);
  const show = (svg: string) =>
    page.evaluate(async (picture) => {
      const stage = document.getElementById('stage');
      if (stage) stage.innerHTML = picture;
      await document.fonts.ready;
    }, svg);
  return {
    draw: async (svg: string): Promise<Buffer> => {
      await show(svg);
      return page.screenshot({ type: 'png' });
    },
    close: () => browser.close(),
  };
}

/** Draws single pictures of a film, at the given times (seconds). */
export async function stills(picture: (t: number) => string, times: readonly number[]): Promise<Buffer[]> {
  const studio = await openStudio();
  try {
    // The first picture loads the faces; drawn twice so that it has them.
    await studio.draw(picture(times[0] ?? 0));
    const drawn: Buffer[] = [];
    for (const t of times) drawn.push(await studio.draw(picture(t)));
    return drawn;
  } finally {
    await studio.close();
  }
}

/** Films the whole into a lossless file. A picture equal to the one before it is not drawn again. Answers the number of frames. */
export async function record(picture: (t: number) => string, forSeconds: number, file: string): Promise<number> {
  const studio = await openStudio();
  const args = [
    '-hide_banner',
    '-loglevel',
    'error',
    '-y',
    '-f',
    'image2pipe',
    '-c:v',
    'png',
    '-framerate',
    String(FRAMES_PER_SECOND),
    '-i',
    '-',
  ];
  const film = spawn(
    'ffmpeg',
    [...args, '-c:v', 'libx264', '-preset', 'ultrafast', '-qp', '0', '-pix_fmt', 'yuv444p', file],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  );
  const ended = once(film, 'close');
  try {
    const frames = Math.ceil(forSeconds * FRAMES_PER_SECOND);
    await studio.draw(picture(0));
    let last = '';
    let image: Buffer = Buffer.alloc(0);
    for (let i = 0; i < frames; i++) {
      const svg = picture(i / FRAMES_PER_SECOND);
      if (svg !== last) image = await studio.draw(svg);
      last = svg;
      if (!film.stdin.write(image)) await once(film.stdin, 'drain');
    }
    film.stdin.end();
    const [code] = (await ended) as [number];
    if (code !== 0) throw new Error(`ffmpeg ended with ${code} while recording`);
    return frames;
  } finally {
    await studio.close();
  }
}
