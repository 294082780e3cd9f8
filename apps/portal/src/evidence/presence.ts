/** Whether somebody is at the step at this moment; of a medium outside of the page, whether it is playing. */
export type Presence = () => boolean;

/** Time counts for this long after the last sign of the person, in milliseconds: reading has long pauses. */
const ATTENTION_MS = 120_000;
const TICK_MS = 1_000;
/** What one tick counts at most, in seconds: timers that stood still (a sleeping tab, a closed lid) are no time on task. */
const LONGEST_TICK_SECONDS = 2;

/** Asks each second whether somebody is there, and counts the time; until the answer is called. */
export function presentNow(present: Presence, count: (seconds: number) => void): () => void {
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    if (present()) count(Math.min(LONGEST_TICK_SECONDS, (now - last) / 1000));
    last = now;
  }, TICK_MS);
  return () => clearInterval(timer);
}

let lastSign = 0;
let watching = false;

/** Notes each sign of the person, from the first page that asks on. */
function watchSigns(): void {
  if (watching) return;
  watching = true;
  const sign = () => {
    lastSign = performance.now();
  };
  for (const name of ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const) {
    window.addEventListener(name, sign, { passive: true });
  }
}

/**
 * The presence at a page: it is in sight and the person gave a sign lately, or a medium of the page is playing. A player
 * outside of the page (`main`) is no sign that somebody reads it.
 */
export function presenceAtPage(): Presence {
  watchSigns();
  lastSign = performance.now();
  return () => {
    const attentive = document.visibilityState === 'visible' && performance.now() - lastSign < ATTENTION_MS;
    return attentive || [...document.querySelectorAll<HTMLMediaElement>('main :is(video, audio)')].some(isPlaying);
  };
}

const isPlaying = (medium: HTMLMediaElement): boolean => !medium.paused && !medium.ended;
