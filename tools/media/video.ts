import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VideoScript } from '../demo/content/media/script.js';
import { writeDescriptions, type Described } from './captions/descriptions.js';
import type { Translation } from './captions/translation.js';
import { encodeParts, hls, mp4, RUNGS, webm, WEBM_HEIGHT } from './encode.js';
import { bytesOf, filesOf, type VideoMedium } from './manifest.js';
import { joinPcm, seconds, silence, writeWav } from './pcm.js';
import { record, stills } from './picture/camera.js';
import { film } from './picture/film.js';
import { FRAMES_PER_SECOND } from './picture/ink.js';
import { perform, type Pauses } from './programme.js';
import { ffmpeg, probeSeconds } from './run.js';
import { master } from './sound.js';
import type { Voice } from './speech.js';
import { storyboard } from './storyboard.js';
import { chaptersOf, wordsIn, writeTracks } from './words.js';

const PAUSES: Pauses = { lead: 1.2, sentence: 0.34, turn: 1.1, tail: 3 };
/** Slower than the recorded speaker: most officers hear it in their second or third language. */
const NARRATOR: Voice = { name: 'bdl', pace: 88, pitch: 100 };

/** Draws pictures of a video's scenes into a folder, to look at before the whole is filmed. */
export async function sketch(script: VideoScript, folder: string): Promise<void> {
  const programme = await perform(
    script.scenes.map(({ id, narration }) => ({ id, text: narration, voice: NARRATOR })),
    PAUSES,
  );
  const times = programme.turns.flatMap(({ start, end }) => [start + (end - start) * 0.5, end - 0.6]);
  const drawn = await stills(film(script, programme.turns, programme.phrases), times);
  await Promise.all(drawn.map((image, i) => writeFile(join(folder, `${String(i).padStart(2, '0')}.png`), image)));
}

/** Makes a video: the voice first, the pictures by its instants, then every form it is served in. */
export async function makeVideo(
  script: VideoScript,
  translation: Translation,
  described: Described,
  media: string,
  scratch: string,
): Promise<VideoMedium> {
  const programme = await perform(
    script.scenes.map(({ id, narration }) => ({ id, text: narration, voice: NARRATOR })),
    PAUSES,
  );
  const chapters = chaptersOf(programme, script.scenes);
  const words = wordsIn(programme, { locale: script.locale, title: script.title, chapters }, translation);

  const frames = Math.ceil(seconds(programme.pcm) * FRAMES_PER_SECOND);
  const whole = frames / FRAMES_PER_SECOND;
  const raw = join(scratch, `${script.slug}.wav`);
  const voice = join(scratch, `${script.slug}.master.wav`);
  // Sound and picture end on the same frame.
  await writeWav(raw, joinPcm([programme.pcm, silence(whole - seconds(programme.pcm))]));
  await master(raw, voice);

  const picture = film(script, programme.turns, programme.phrases);
  const reel = join(scratch, `${script.slug}.mkv`);
  await record(picture, whole, reel);

  const base = `video/${script.slug}`;
  const [cover] = await stills(picture, [(programme.turns[0]?.end ?? 1) - 0.6]);
  if (!cover) throw new Error('No cover was drawn');
  await writeFile(join(scratch, 'cover.png'), cover);
  await ffmpeg([
    '-i',
    join(scratch, 'cover.png'),
    '-q:v',
    '4',
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    join(media, `${base}.jpg`),
  ]);

  const parts = await encodeParts(reel, voice, scratch);
  await mp4(parts, join(media, `${base}.mp4`));
  await hls(parts, join(media, base));
  await webm(reel, voice, join(media, `${base}.webm`));

  const durationSeconds = Math.round((await probeSeconds(join(media, `${base}.mp4`))) * 100) / 100;
  const tracks = await writeTracks(media, base, words, durationSeconds);
  const voiceBytes = await bytesOf(join(media, base, 'voice.mp4'));
  const rung = (bytes: number, height?: number) => ({
    height,
    bytes,
    kilobitsPerSecond: Math.round((bytes * 8) / 1000 / durationSeconds),
  });
  const rungs = await Promise.all(
    RUNGS.map(async ({ height }) => rung((await bytesOf(join(media, base, `${height}p.mp4`))) + voiceBytes, height)),
  );
  const source = async (ending: string, type: string, height: number) => ({
    file: base + ending,
    type,
    bytes: await bytesOf(join(media, base + ending)),
    height,
  });
  return {
    kind: 'video',
    slug: script.slug,
    locale: script.locale,
    durationSeconds,
    poster: `${base}.jpg`,
    storyboard: await storyboard(join(media, `${base}.mp4`), media, base, scratch),
    sources: [
      {
        file: `${base}/master.m3u8`,
        type: 'application/vnd.apple.mpegurl',
        bytes: rungs[0]?.bytes ?? 0,
        height: RUNGS[0].height,
      },
      await source('.mp4', 'video/mp4', RUNGS[0].height),
      await source('.webm', 'video/webm', WEBM_HEIGHT),
    ],
    rungs: [...rungs, rung(voiceBytes)],
    ...tracks,
    descriptionTracks: await writeDescriptions(media, script, described, { ...script, words, durationSeconds }),
    words,
    files: await filesOf(media, 'video', script.slug),
  };
}
