import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { makeMedium } from '@provost/api/platform/media/transcode/make.js';

/** Makes the thumbnails of a film as the college makes those of any upload; gives the track's path in the media folder. */
export async function storyboard(film: string, media: string, base: string, scratch: string): Promise<string> {
  const folder = join(scratch, 'storyboard');
  await mkdir(folder, { recursive: true });
  await makeMedium(film, 'video', folder);
  const sheets = (await readdir(folder)).filter((name) => /^sheet-\d+\.jpg$/u.test(name));
  for (const name of sheets) await copyFile(join(folder, name), join(media, `${base}.${name}`));
  const track = await readFile(join(folder, 'storyboard.vtt'), 'utf8');
  await writeFile(join(media, `${base}.storyboard.vtt`), track.replaceAll(/^sheet-/gmu, `${basename(base)}.sheet-`));
  return `${base}.storyboard.vtt`;
}
