import { gapsIn, type Range } from '@provost/domain';

/** A medium as far as playing gaps needs it. */
type Playable = Pick<HTMLMediaElement, 'currentTime' | 'play' | 'pause' | 'addEventListener' | 'removeEventListener'>;

/** A gap shorter than this is no gap to a person, in seconds. */
const WORTH_PLAYING = 0.5;

/** The gaps that are worth playing, in order. */
export function gapsToPlay(played: readonly Range[], durationSeconds: number): Range[] {
  return gapsIn(played, durationSeconds).filter(([start, end]) => end - start >= WORTH_PLAYING);
}

/**
 * Plays what was missed and nothing else: from gap to gap, and stops after the last.
 * @param gaps as they were when it began; what is played meanwhile changes nothing
 * @param onEnd told when all gaps were played, or the person took another way
 * @returns what breaks it off
 */
export function playGaps(medium: Playable, gaps: readonly Range[], onEnd: () => void): () => void {
  let index = 0;
  let ownSeek = false;
  const go = () => {
    const gap = gaps[index];
    if (!gap) return finish(true);
    ownSeek = true;
    medium.currentTime = gap[0];
    void medium.play().catch(() => undefined);
    return undefined;
  };
  const watch = () => {
    const end = gaps[index]?.[1];
    if (end === undefined || medium.currentTime < end) return;
    index += 1;
    go();
  };
  const jump = () => {
    // A person who seeks goes her own way from there.
    if (!ownSeek) finish(false);
    ownSeek = false;
  };
  const finish = (isWhole: boolean) => {
    medium.removeEventListener('timeupdate', watch);
    medium.removeEventListener('seeking', jump);
    medium.removeEventListener('ended', ended);
    if (isWhole) medium.pause();
    onEnd();
  };
  const ended = () => finish(true);
  medium.addEventListener('timeupdate', watch);
  medium.addEventListener('seeking', jump);
  medium.addEventListener('ended', ended);
  go();
  return () => finish(false);
}
