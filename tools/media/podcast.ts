import { join } from 'node:path';
import type { PodcastScript } from '../demo/content/media/script.js';
import type { Translation } from './captions/translation.js';
import { podcast as encodePodcast } from './encode.js';
import { bytesOf, filesOf, type PodcastMedium } from './manifest.js';
import { chime, silence, joinPcm, writeWav } from './pcm.js';
import { perform, type Pauses, type Turn } from './programme.js';
import { probeSeconds } from './run.js';
import { master } from './sound.js';
import type { Voice } from './speech.js';
import { chaptersOf, wordsIn, writeTracks } from './words.js';

const PAUSES: Pauses = { lead: 0.3, sentence: 0.3, turn: 0.5, tail: 0.6 };

/** The voices of a conversation, in the order in which its script names the speakers. */
const VOICES: readonly Voice[] = [
  { name: 'clb', pace: 100, pitch: 100 },
  { name: 'bdl', pace: 90, pitch: 92 },
];

const OPENING = [293.66, 440, 587.33];
const CHAPTER = [440, 587.33];
const CLOSING = [587.33, 440, 293.66];

/** Makes a podcast episode: two voices, a chime at each chapter, AAC and Opus, transcript and chapters. */
export async function makePodcast(
  script: PodcastScript,
  translation: Translation,
  media: string,
  scratch: string,
): Promise<PodcastMedium> {
  const voiceOf = (speaker: string): Voice => {
    const voice = VOICES[script.speakers.findIndex(({ id }) => id === speaker)];
    if (!voice) throw new Error(`No voice for the speaker "${speaker}"`);
    return voice;
  };
  const turns = script.lines.map(({ speaker, text, chapter }, i): Turn => {
    const opening = i === 0 ? chime(OPENING, 2.2) : chapter ? chime(CHAPTER, 1.3, 0.07) : undefined;
    return { id: String(i), text, speaker, voice: voiceOf(speaker), opening };
  });
  const programme = await perform(turns, PAUSES);
  const raw = join(scratch, `${script.slug}.wav`);
  const mastered = join(scratch, `${script.slug}.master.wav`);
  await writeWav(raw, joinPcm([programme.pcm, chime(CLOSING, 2.4), silence(0.2)]));
  await master(raw, mastered);

  const base = `podcast/${script.slug}`;
  await encodePodcast(mastered, join(media, `${base}.m4a`), join(media, `${base}.ogg`));
  const durationSeconds = Math.round((await probeSeconds(join(media, `${base}.m4a`))) * 100) / 100;
  const chapters = chaptersOf(programme, script.lines);
  const speakers = Object.fromEntries(script.speakers.map(({ id, name }) => [id, name]));
  const { locale, title, notes } = script;
  const words = wordsIn(programme, { locale, title, notes, chapters, speakers }, translation);
  const tracks = await writeTracks(media, base, words, durationSeconds);
  const source = async (file: string, type: string) => ({ file, type, bytes: await bytesOf(join(media, file)) });
  return {
    kind: 'podcast',
    slug: script.slug,
    locale,
    durationSeconds,
    sources: [await source(`${base}.m4a`, 'audio/mp4'), await source(`${base}.ogg`, 'audio/ogg; codecs=opus')],
    ...tracks,
    words,
    files: await filesOf(media, 'podcast', script.slug),
  };
}
