import type { CaptionTrack, Cue } from '@provost/domain';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VideoScript } from '../../demo/content/media/script.js';
import type { VideoMedium } from '../manifest.js';
import { webVtt } from '../webvtt.js';
import { TRANSLATED_TO } from './translation.js';

/** What each scene of a video shows and does not say, by the scene's id and the language. */
export type Described = Readonly<Record<string, Readonly<Record<'en' | (typeof TRANSLATED_TO)[number], string>>>>;

/** A description begins in the pause before its scene speaks, so many seconds ahead; a player that reads it aloud halts there. */
const AHEAD = 0.5;
/** How long it may be read as text, in seconds, where it is not read aloud. */
const STANDS = 14;

/** The second at which each scene begins to speak, from the instants of the captions: a scene begins with a caption of its own. */
export function sceneStarts(script: VideoScript, transcript: readonly Cue[]): Map<string, number> {
  const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean).length;
  const starts = new Map<string, number>();
  let spoken = 0;
  let next = 0;
  for (const { start, text } of transcript) {
    const scene = script.scenes[starts.size];
    if (scene && spoken === next) {
      starts.set(scene.id, start);
      next += wordsOf(scene.narration);
    }
    spoken += wordsOf(text);
  }
  if (starts.size !== script.scenes.length) throw new Error(`A scene of ${script.slug} does not begin with a caption.`);
  return starts;
}

/** The cues of a language: one a scene, from the pause before it speaks. */
export function descriptionCues(
  script: VideoScript,
  described: Described,
  medium: Pick<VideoMedium, 'words' | 'locale' | 'durationSeconds'>,
  locale: keyof Described[string],
): Cue[] {
  const starts = sceneStarts(script, medium.words[medium.locale]?.transcript ?? []);
  const begins = script.scenes.map(({ id }) => Math.max(0, Math.round(((starts.get(id) ?? 0) - AHEAD) * 1000) / 1000));
  return script.scenes.map(({ id }, i) => {
    const text = described[id]?.[locale];
    if (!text) throw new Error(`The scene ${id} of ${script.slug} is not described in ${locale}.`);
    const start = begins[i] ?? 0;
    const ends = begins[i + 1] ?? medium.durationSeconds;
    return { start, end: Math.min(start + STANDS, ends), text };
  });
}

/** Writes the descriptions of every language: `<base>.descriptions.<locale>.vtt`. */
export async function writeDescriptions(
  mediaFolder: string,
  script: VideoScript,
  described: Described,
  medium: Pick<VideoMedium, 'words' | 'locale' | 'durationSeconds'>,
): Promise<CaptionTrack[]> {
  const tracks: CaptionTrack[] = [];
  for (const locale of ['en', ...TRANSLATED_TO] as const) {
    const file = `video/${script.slug}.descriptions.${locale}.vtt`;
    await writeFile(join(mediaFolder, file), webVtt(descriptionCues(script, described, medium, locale)));
    tracks.push({ kind: 'descriptions', locale, file });
  }
  return tracks;
}
