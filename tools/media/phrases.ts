/** The longest caption: two lines of 42 characters. */
export const CAPTION_LENGTH = 84;
/** A phrase shorter than this shares its caption with a neighbour: alone it would be gone before it is read. */
const SHORT_PHRASE = 32;

/** The sentences of a text, each with its closing mark. */
export function sentencesOf(text: string): string[] {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment.trim()).filter((sentence) => sentence.length > 0);
}

/** Places where a sentence may be parted, best first: after a mark, before a clause, before a preposition or another joint. */
const SEAMS = [
  /(?<=[,;:])\s+/g,
  /\s+(?=(?:that|who|which|because|whose|among)\s)/g,
  /\s+(?=(?:up to|in|of|with)\s)/g,
  /\s+(?=(?:and|or|but)\s)/g,
];

/** Parts a sentence that is too long for one caption, as near its middle as a seam allows. */
export function captionParts(sentence: string): string[] {
  if (sentence.length <= CAPTION_LENGTH) return [sentence];
  const middle = sentence.length / 2;
  for (const seam of SEAMS) {
    const places = [...sentence.matchAll(seam)]
      .map((match) => match.index)
      .filter((at) => Math.abs(at - middle) < middle * 0.6);
    const place = places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
    if (place !== undefined)
      return [...captionParts(sentence.slice(0, place)), ...captionParts(sentence.slice(place).trimStart())];
  }
  return [sentence];
}

/** Words said without a pause of ours: a sentence, or a part of one. `turn` is the scene or spoken line it belongs to. Seconds. */
export interface Phrase {
  readonly turn: string;
  readonly speaker?: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Phrases as captions: short neighbours of one turn share a caption, as long as it stays readable. */
export function asCues(phrases: readonly Phrase[]): Phrase[] {
  const cues: Phrase[] = [];
  for (const phrase of phrases) {
    const last = cues.at(-1);
    const together = last ? `${last.text} ${phrase.text}` : '';
    const joins =
      last?.turn === phrase.turn &&
      together.length <= CAPTION_LENGTH &&
      (last.text.length < SHORT_PHRASE || phrase.text.length < SHORT_PHRASE);
    if (last && joins) cues[cues.length - 1] = { ...last, text: together, end: phrase.end };
    else cues.push(phrase);
  }
  return cues;
}
