import { join } from 'node:path';
import type { Manifest, PodcastMedium, VideoMedium } from './manifest.js';
import { play } from './playback.js';
import { probeSeconds, run } from './run.js';
import { LOUDNESS } from './sound.js';

type Medium = VideoMedium | PodcastMedium;

/** Integrated loudness of a file in LUFS. */
async function loudnessOf(path: string): Promise<number> {
  const { stderr } = await run('ffmpeg', [
    '-hide_banner',
    '-nostdin',
    '-i',
    path,
    '-vn',
    '-af',
    'ebur128',
    '-f',
    'null',
    '-',
  ]);
  const found = /Integrated loudness:\s+I:\s+(-?[\d.]+) LUFS/.exec(stderr);
  return found ? Number(found[1]) : -Infinity;
}

/** The stretches of a file in which something sounds (seconds), silences shorter than 0.8 s not counted. */
async function soundsOf(path: string, duration: number): Promise<[number, number][]> {
  const { stderr } = await run('ffmpeg', [
    '-hide_banner',
    '-nostdin',
    '-i',
    path,
    '-vn',
    '-af',
    'silencedetect=noise=-45dB:d=0.8',
    '-f',
    'null',
    '-',
  ]);
  const silences = [...stderr.matchAll(/silence_(start|end): (-?[\d.]+)/g)].map(([, edge, at]) => ({
    edge,
    at: Number(at),
  }));
  const sounds: [number, number][] = [];
  let begun: number | undefined = silences[0]?.edge === 'start' && silences[0].at <= 0.05 ? undefined : 0;
  for (const { edge, at } of silences) {
    if (edge === 'end') begun = at;
    else if (begun !== undefined && at > begun) sounds.push([begun, at]);
    if (edge === 'start') begun = undefined;
  }
  if (begun !== undefined && begun < duration) sounds.push([begun, duration]);
  return sounds;
}

/** Every stretch of speech stands under captions: none begins before or ends after the captions around it. */
async function uncaptioned(path: string, medium: Medium): Promise<string[]> {
  const cues = medium.words[medium.locale]?.transcript ?? [];
  const sounds = await soundsOf(path, medium.durationSeconds);
  const under = (at: number) => cues.some(({ start, end }) => at >= start - 0.35 && at <= end + 0.35);
  return sounds.flatMap(([from, to]) =>
    under(from) && under(to) ? [] : [`sound without caption from ${from.toFixed(2)} to ${to.toFixed(2)} s`],
  );
}

/** Looks at the made media as a player and an ear would, prints what it found, and fails with every fault at once. */
export async function verify(mediaFolder: string, manifest: Manifest): Promise<void> {
  const faults: string[] = [];
  const media: Medium[] = [...Object.values(manifest.video), ...Object.values(manifest.podcast)];
  for (const medium of media) {
    for (const { file } of medium.sources) {
      const path = join(mediaFolder, file);
      const lasting = await probeSeconds(path);
      const loudness = await loudnessOf(path);
      console.log(`${file}: ${lasting.toFixed(2)} s, ${loudness} LUFS`);
      if (Math.abs(lasting - medium.durationSeconds) > 0.25)
        faults.push(`${file} lasts ${lasting} s, not ${medium.durationSeconds}`);
      if (Math.abs(loudness - LOUDNESS) > 1.5) faults.push(`${file} sounds at ${loudness} LUFS, not ${LOUDNESS}`);
    }
    const [first] = medium.sources;
    // A podcast's chimes sound without words; a video has nothing but words.
    if (medium.kind === 'video' && first) faults.push(...(await uncaptioned(join(mediaFolder, first.file), medium)));
  }
  for (const played of await play(
    mediaFolder,
    media.flatMap(({ sources }) => sources),
  )) {
    console.log(
      `${played.file}: played to ${played.seconds.toFixed(1)} s, ${played.width}x${played.height}, ${played.soundBytes} bytes of sound decoded`,
    );
    if (played.soundBytes === 0) faults.push(`${played.file} plays without sound`);
    if (played.file.startsWith('video/') && played.pictureBytes === 0)
      faults.push(`${played.file} plays without picture`);
  }
  if (faults.length > 0) throw new Error(`The media have faults:\n  ${faults.join('\n  ')}`);
}
