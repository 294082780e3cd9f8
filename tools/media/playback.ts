import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import { chromium, type Page } from '@playwright/test';
import fastify from 'fastify';
import { browserPath } from './picture/camera.js';

/** What a browser did with a medium when it was told to play. */
export interface Played {
  readonly file: string;
  readonly seconds: number;
  readonly durationSeconds: number;
  readonly width: number;
  readonly height: number;
  /** Bytes that the browser decoded; a silent or missing track stays at 0. */
  readonly soundBytes: number;
  readonly pictureBytes: number;
}

/** Where each file is played from: a second from the start, and the middle, so that seeking is shown as well. */
async function playIn(page: Page, origin: string, file: string, type: string): Promise<Played> {
  const tag = type.startsWith('audio/') ? 'audio' : 'video';
  const hls = type.includes('mpegurl');
  await page.goto(`${origin}/stage.html`);
  const answer = await page.evaluate(
    async ({ tag, src, type, hls }) => {
      interface Counting extends HTMLVideoElement {
        readonly webkitAudioDecodedByteCount: number;
        readonly webkitVideoDecodedByteCount: number;
      }
      interface Player {
        readonly on: (event: string, then: () => void) => void;
        readonly src: (source: { src: string; type: string }) => void;
        readonly error: () => { message: string } | null;
      }
      const medium = document.createElement(tag) as Counting;
      medium.className = 'video-js';
      document.body.append(medium);
      const failed = new Promise<never>((_, reject) => {
        medium.addEventListener('error', () => reject(new Error(medium.error?.message ?? 'does not play')));
        setTimeout(() => reject(new Error(`stands at ${medium.currentTime} s`)), 60_000);
      });
      if (hls) {
        const { videojs } = window as unknown as { videojs: (element: HTMLElement) => Player };
        videojs(medium).src({ src, type });
      } else medium.src = src;
      const reaches = (seconds: number) =>
        new Promise<void>((resolve) => {
          const look = () => (medium.currentTime >= seconds ? resolve() : setTimeout(look, 50));
          look();
        });
      const known = new Promise<void>((resolve) => medium.addEventListener('loadedmetadata', () => resolve()));
      await Promise.race([known, failed]);
      medium.volume = 1;
      await Promise.race([medium.play(), failed]);
      await Promise.race([reaches(1.5), failed]);
      medium.currentTime = medium.duration / 2;
      await Promise.race([reaches(medium.duration / 2 + 1.5), failed]);
      return {
        seconds: medium.currentTime,
        durationSeconds: medium.duration,
        width: medium.videoWidth ?? 0,
        height: medium.videoHeight ?? 0,
        soundBytes: medium.webkitAudioDecodedByteCount,
        pictureBytes: medium.webkitVideoDecodedByteCount ?? 0,
      };
    },
    { tag, src: `${origin}/media/${file}`, type, hls },
  );
  return { file, ...answer };
}

/** Plays files of the media folder in a real browser, served in ranges as the college serves them. */
export async function play(
  mediaFolder: string,
  files: readonly { readonly file: string; readonly type: string }[],
): Promise<Played[]> {
  const server = fastify();
  await server.register(fastifyStatic, { root: mediaFolder, prefix: '/media/' });
  const player = dirname(createRequire(import.meta.url).resolve('video.js/dist/video.min.js'));
  await server.register(fastifyStatic, { root: player, prefix: '/player/', decorateReply: false });
  server.get('/stage.html', (_request, reply) =>
    reply
      .type('text/html')
      .send('<!doctype html><title>stage</title><body><script src="/player/video.min.js"></script>'),
  );
  const origin = await server.listen({ port: 0, host: '127.0.0.1' });
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required'],
  });
  try {
    const page = await browser.newPage();
    const played: Played[] = [];
    for (const { file, type } of files) played.push(await playIn(page, origin, file, type));
    return played;
  } finally {
    await browser.close();
    await server.close();
  }
}
