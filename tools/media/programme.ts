import { joinPcm, quietestNear, seconds, silence, type Pcm } from './pcm.js';
import { captionParts, sentencesOf, type Phrase } from './phrases.js';
import { speak, type Voice } from './speech.js';

/** One turn of a programme: a scene's narration or a speaker's line. */
export interface Turn {
  readonly id: string;
  readonly text: string;
  readonly voice: Voice;
  readonly speaker?: string;
  /** Sound that stands before the words, such as a chime. */
  readonly opening?: Pcm;
}

/** Pauses in seconds. */
export interface Pauses {
  readonly lead: number;
  readonly sentence: number;
  readonly turn: number;
  readonly tail: number;
}

/** A spoken programme: its sound, the instant of every phrase, and where each turn stands (its pause after it included). */
export interface Programme {
  readonly pcm: Pcm;
  readonly phrases: readonly Phrase[];
  readonly turns: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

/** Parts a spoken sentence into its caption phrases; the seam is the pause nearest to where the letters put it. */
function phrasesOf(sentence: string, said: Pcm, at: number, turn: Turn): Phrase[] {
  const parts = captionParts(sentence);
  const length = seconds(said);
  let letters = 0;
  const seams = parts.slice(0, -1).map((part) => {
    letters += part.length + 1;
    return quietestNear(said, (letters / sentence.length) * length, 0.6);
  });
  return parts.map((text, i) => ({
    turn: turn.id,
    speaker: turn.speaker,
    text,
    start: at + (seams[i - 1] ?? 0),
    end: at + (seams[i] ?? length),
  }));
}

/** Says the turns one after the other, and notes when. */
export async function perform(turns: readonly Turn[], pauses: Pauses): Promise<Programme> {
  const sound: Pcm[] = [silence(pauses.lead)];
  const phrases: Phrase[] = [];
  const places: { id: string; start: number; end: number }[] = [];
  let now = pauses.lead;
  const add = (pcm: Pcm) => {
    sound.push(pcm);
    now += seconds(pcm);
  };
  for (const [order, turn] of turns.entries()) {
    const start = order === 0 ? 0 : now;
    if (turn.opening) add(turn.opening);
    const sentences = sentencesOf(turn.text);
    for (const [i, sentence] of sentences.entries()) {
      if (i > 0) add(silence(pauses.sentence));
      const said = await speak(sentence, turn.voice);
      phrases.push(...phrasesOf(sentence, said, now, turn));
      add(said);
    }
    add(silence(order === turns.length - 1 ? pauses.tail : pauses.turn));
    places.push({ id: turn.id, start, end: now });
  }
  return { pcm: joinPcm(sound), phrases, turns: places };
}
