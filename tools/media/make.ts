import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { podcastTema } from '../demo/content/media/podcast-tema.script.js';
import { whoProfits } from '../demo/content/media/who-profits.script.js';
import { podcastTemaTranslated } from './captions/podcast-tema.js';
import { writeDescriptions } from './captions/descriptions.js';
import { whoProfitsDescribed } from './captions/who-profits.descriptions.js';
import { whoProfitsTranslated } from './captions/who-profits.js';
import { filesOf, type Manifest } from './manifest.js';
import { makePodcast } from './podcast.js';
import { verify } from './verify.js';
import { makeVideo, sketch } from './video.js';

const MEDIA = join(dirname(fileURLToPath(import.meta.url)), '../demo/media');
const MANIFEST = join(MEDIA, 'manifest.json');

async function readManifest(): Promise<Manifest> {
  try {
    return JSON.parse(await readFile(MANIFEST, 'utf8')) as Manifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { video: {}, podcast: {} };
    throw error;
  }
}

const writeManifest = (manifest: Manifest) => writeFile(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);

/**
 * Makes what is named (`video`, `podcast`), then verifies it (`verify`); these three when nothing is named. `sketch` draws
 * two pictures of each scene into a new folder, to look at before the film is made. `descriptions` writes these alone anew.
 */
export async function make(wanted: readonly string[]): Promise<void> {
  if (wanted.includes('sketch')) {
    const folder = await mkdtemp(join(tmpdir(), 'sketch-'));
    await sketch(whoProfits, folder);
    console.log(folder);
    return;
  }
  if (wanted.includes('descriptions')) await describe();
  const wants = (part: string) => wanted.length === 0 || wanted.includes(part);
  const scratch = await mkdtemp(join(tmpdir(), 'media-'));
  await mkdir(join(MEDIA, 'video'), { recursive: true });
  await mkdir(join(MEDIA, 'podcast'), { recursive: true });
  try {
    if (wants('podcast')) {
      const made = await makePodcast(podcastTema, podcastTemaTranslated, MEDIA, scratch);
      const manifest = await readManifest();
      await writeManifest({ ...manifest, podcast: { ...manifest.podcast, [made.slug]: made } });
    }
    if (wants('video')) {
      const made = await makeVideo(whoProfits, whoProfitsTranslated, whoProfitsDescribed, MEDIA, scratch);
      const manifest = await readManifest();
      await writeManifest({ ...manifest, video: { ...manifest.video, [made.slug]: made } });
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  if (wants('verify')) await verify(MEDIA, await readManifest());
}

/** Writes the descriptions of the film that is there, by the instants of its captions: they need no voice. */
async function describe(): Promise<void> {
  const manifest = await readManifest();
  const { slug } = whoProfits;
  const film = manifest.video[slug];
  if (!film) throw new Error(`There is no film ${slug} to describe.`);
  const descriptionTracks = await writeDescriptions(MEDIA, whoProfits, whoProfitsDescribed, film);
  const described = { ...film, descriptionTracks, files: await filesOf(MEDIA, 'video', slug) };
  await writeManifest({ ...manifest, video: { ...manifest.video, [slug]: described } });
}
