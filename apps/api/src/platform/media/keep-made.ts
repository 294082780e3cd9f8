import { readFile, writeFile } from 'node:fs/promises';
import { urlOf, type FilesService, type LandedFile } from '../files/files.service.js';
import type { Made } from './transcode/make.js';

const TYPES: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  m3u8: 'application/vnd.apple.mpegurl',
  vtt: 'text/vtt',
  jpg: 'image/jpeg',
};
/** Where a playlist or a storyboard names another file of its folder. */
const NAMED = /^[\w.-]+\.\w+(?=#|$)|(?<=URI=")[^"]+(?=")/gmu;

/** What was made, by the paths that it is kept under, with each file that is to be recorded. */
export interface KeptMade {
  readonly made: Made;
  readonly landed: readonly LandedFile[];
}

/**
 * Takes what was made to its place. Kept files are named by their hash, so a file that names others (a playlist, a storyboard)
 * is written anew with their addresses, after them.
 */
export async function keepMade(files: FilesService, folder: string, made: Made): Promise<KeptMade> {
  const landed = new Map<string, LandedFile>();
  const land = async (name: string): Promise<string> => {
    const known = landed.get(name);
    if (known) return known.path;
    const extension = name.slice(name.lastIndexOf('.') + 1);
    if (extension === 'm3u8' || extension === 'vtt') await nameKept(`${folder}/${name}`, land);
    const contentType = TYPES[extension] ?? 'application/octet-stream';
    const file = await files.landMade(`${folder}/${name}`, { contentType, extension });
    landed.set(name, file);
    return file.path;
  };
  const sources = [];
  for (const source of made.sources) {
    const renditions = [];
    for (const { file, ...one } of source.renditions) {
      renditions.push({ ...one, ...(file !== undefined && { file: await land(file) }) });
    }
    sources.push({ ...source, file: await land(source.file), renditions });
  }
  const { durationSeconds, poster, storyboard } = made;
  const kept: Made = {
    durationSeconds,
    sources,
    ...(poster !== undefined && { poster: await land(poster) }),
    ...(storyboard !== undefined && { storyboard: await land(storyboard) }),
  };
  return { made: kept, landed: [...landed.values()] };
}

async function nameKept(place: string, land: (name: string) => Promise<string>): Promise<void> {
  const text = await readFile(place, 'utf8');
  const addresses = new Map<string, string>();
  for (const name of new Set(text.match(NAMED))) addresses.set(name, urlOf(await land(name)));
  await writeFile(
    place,
    text.replace(NAMED, (name) => addresses.get(name) ?? name),
  );
}
