import type { MediaContent } from './media.js';
import type { Passage } from './passage.js';

/** Long enough that two words of one thought stand together, short enough to be read at a glance; in characters. */
const PASSAGE_LENGTH = 400;

/** What is said, cut at cues into passages under the chapter in which each begins; every cue keeps its second. */
export function mediaPassages({ transcript, chapters }: MediaContent): Passage[] {
  const passages: { title: string; text: string; times: [number, number][] }[] = [];
  for (const { start, text } of transcript) {
    const title = chapters.findLast((chapter) => chapter.start <= start)?.title ?? '';
    const open = passages.at(-1);
    if (open && open.title === title && open.text.length + text.length < PASSAGE_LENGTH) {
      open.times.push([open.text.length + 1, start]);
      open.text += ` ${text}`;
    } else {
      passages.push({ title, text, times: [[0, start]] });
    }
  }
  return passages.map((passage) => ({ place: null, ...passage }));
}
