import { furthestPlayed, type Range } from '@provost/domain';
import { useEffect, useRef, type RefObject } from 'react';

/** The furthest second watched, with the playback that is under way: its report follows some seconds later. */
export function useFurthest(
  video: HTMLVideoElement | null,
  played: readonly Range[],
  isNeeded: boolean,
): RefObject<number> {
  const reached = useRef(0);
  reached.current = Math.max(reached.current, furthestPlayed({ played }));
  useEffect(() => {
    if (!video || !isNeeded) return undefined;
    const advance = () => {
      const ahead = video.currentTime - reached.current;
      if (!video.seeking && ahead > 0 && ahead < 2 * video.playbackRate) reached.current = video.currentTime;
    };
    video.addEventListener('timeupdate', advance);
    return () => video.removeEventListener('timeupdate', advance);
  }, [video, isNeeded]);
  return reached;
}
