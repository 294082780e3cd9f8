/** A film as far as a voice over it needs it. */
type Pausable = Pick<
  HTMLMediaElement,
  'paused' | 'muted' | 'play' | 'pause' | 'addEventListener' | 'removeEventListener'
>;

/** What speaks: `speechSynthesis` of a browser. */
export interface Speaker {
  readonly speak: (words: SpeechSynthesisUtterance) => void;
  readonly cancel: () => void;
}

/** Nobody reads slower than this, in milliseconds a letter: a voice that never says that it ended must not hold the film. */
const SLOWEST_LETTER_MS = 150;
/** What a voice may need to begin, in milliseconds. */
const BEGINS_WITHIN_MS = 4_000;

/**
 * Reads words aloud while the film waits, and lets it go on after the last. Whoever plays, or jumps, has heard enough: then
 * the voice is silent and the film does what she wants.
 * @param onOver told when nothing is spoken any more
 * @returns what silences the voice; the film then stays as it is
 */
export function speakOver(
  film: Pausable,
  speaker: Speaker,
  words: SpeechSynthesisUtterance,
  onOver: () => void,
): () => void {
  const events = {
    // Word of the playing that was under way may come after it was halted: then the film is paused.
    play: () => {
      if (!film.paused) end(false);
    },
    seeking: () => end(true),
  };
  let over = false;
  const end = (goesOn: boolean) => {
    if (over) return;
    over = true;
    clearTimeout(patience);
    for (const [name, heard] of Object.entries(events)) film.removeEventListener(name, heard);
    speaker.cancel();
    onOver();
    if (goesOn) void film.play().catch(() => undefined);
  };
  const patience = setTimeout(() => end(true), BEGINS_WITHIN_MS + words.text.length * SLOWEST_LETTER_MS);
  words.onend = () => end(true);
  words.onerror = () => end(true);
  film.pause();
  for (const [name, heard] of Object.entries(events)) film.addEventListener(name, heard);
  speaker.speak(words);
  return () => end(false);
}
