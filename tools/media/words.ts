import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaptionTrack, Chapter, Cue } from '@provost/domain';
import type { Translation } from './captions/translation.js';
import { missingFrom, TRANSLATED_TO } from './captions/translation.js';
import type { MediumWords } from './manifest.js';
import { asCues, type Phrase } from './phrases.js';
import type { Programme } from './programme.js';
import { webVtt } from './webvtt.js';

/** How long a caption may stay after its words, when nothing follows; seconds. */
const LINGER = 0.5;

const thousandths = (value: number) => Math.round(value * 1000) / 1000;

/** Cues from spoken phrases; `speakers` gives the shown name of a speaker's id. */
function cuesOf(phrases: readonly Phrase[], speakers: Readonly<Record<string, string>>): Cue[] {
  const cues = asCues(phrases);
  return cues.map(({ start, end, text, speaker }, i) => {
    const next = cues[i + 1]?.start ?? Infinity;
    const cue = {
      start: thousandths(start),
      end: thousandths(Math.max(end, Math.min(end + LINGER, next - 0.08))),
      text,
    };
    return speaker ? { ...cue, speaker: speakers[speaker] ?? speaker } : cue;
  });
}

/** Chapters of a programme: each begins with the turn that names it. */
export function chaptersOf(programme: Programme, named: readonly { readonly chapter?: string }[]): Chapter[] {
  return programme.turns.flatMap(({ start }, i) => {
    const title = named[i]?.chapter;
    return title ? [{ start: thousandths(start), title }] : [];
  });
}

/** The words of a programme in every language it has: its own, and those of its translation. */
export function wordsIn(
  programme: Programme,
  own: {
    readonly locale: string;
    readonly title: string;
    readonly chapters: readonly Chapter[];
    readonly notes?: string;
    readonly speakers?: Readonly<Record<string, string>>;
  },
  translation?: Translation,
): Record<string, MediumWords> {
  const speakers = own.speakers ?? {};
  const words: Record<string, MediumWords> = {
    [own.locale]: {
      title: own.title,
      notes: own.notes,
      chapters: own.chapters,
      transcript: cuesOf(programme.phrases, speakers),
    },
  };
  if (!translation) return words;
  const missing = missingFrom(
    translation,
    programme.phrases.map(({ text }) => text),
    own.chapters.map(({ title }) => title),
  );
  if (missing.length > 0)
    throw new Error(`The script of "${own.title}" has words without a translation:\n  ${missing.join('\n  ')}`);
  for (const locale of TRANSLATED_TO) {
    // Cues are packed by the English words, then said in the other language: every language keeps the same instants.
    const transcript = cuesOf(programme.phrases, speakers).map((cue) => {
      const inside = programme.phrases.filter(({ start, end }) => start >= cue.start - 0.002 && end <= cue.end + 0.002);
      const text = inside.map((phrase) => translation.phrases[phrase.text]?.[locale] ?? '').join(' ');
      const speaker = cue.speaker && (translation.speakers?.[cue.speaker]?.[locale] ?? cue.speaker);
      return { ...cue, text, ...(speaker ? { speaker } : {}) };
    });
    const chapters = own.chapters.map(({ start, title }) => ({
      start,
      title: translation.chapters[title]?.[locale] ?? title,
    }));
    words[locale] = { title: translation.title[locale], notes: translation.notes?.[locale], chapters, transcript };
  }
  return words;
}

/** Writes the caption and the chapter track of every language: `<base>.<locale>.vtt`, `<base>.chapters.<locale>.vtt`. */
export async function writeTracks(
  mediaFolder: string,
  base: string,
  words: Readonly<Record<string, MediumWords>>,
  duration: number,
) {
  const captions: CaptionTrack[] = [];
  const chapterTracks: CaptionTrack[] = [];
  for (const [locale, { chapters, transcript }] of Object.entries(words)) {
    const spans = chapters.map(({ start, title }, i) => ({
      start,
      end: chapters[i + 1]?.start ?? thousandths(duration),
      text: title,
    }));
    captions.push({ locale, file: `${base}.${locale}.vtt` });
    chapterTracks.push({ locale, file: `${base}.chapters.${locale}.vtt` });
    await writeFile(join(mediaFolder, `${base}.${locale}.vtt`), webVtt(transcript));
    await writeFile(join(mediaFolder, `${base}.chapters.${locale}.vtt`), webVtt(spans));
  }
  return { captions, chapterTracks };
}
