import { seekTarget, type MediaQuestion, type VideoContent, type VideoEvidence } from '@provost/domain';
import { useEffect, useEffectEvent, useState } from 'react';
import { useFurthest } from './use-furthest';

interface Sought {
  readonly content: Pick<VideoContent, 'durationSeconds'> & { readonly noSeek: boolean };
  readonly questions: readonly MediaQuestion[];
  readonly evidence: VideoEvidence;
  /** Where the film stands, in seconds. */
  readonly here: () => number;
  readonly onQuestion: (question: MediaQuestion) => void;
}

/**
 * Jumps that go no further than they may, however they come about: a button, a key of the headphones, a page's script.
 * `barred` says that the last one was held back.
 */
export function useSeek(video: HTMLVideoElement | null, { content, questions, evidence, here, onQuestion }: Sought) {
  const [barred, setBarred] = useState(false);
  const reached = useFurthest(video, evidence.played, content.noSeek);
  const outcome = (to: number, halting: readonly MediaQuestion[]) =>
    seekTarget({ ...content, questions: halting }, evidence, { from: here(), to, reached: reached.current });
  const seek = (to: number) => {
    if (!video) return;
    const { to: stands, stoppedBy } = outcome(to, questions);
    setBarred(stoppedBy === 'not-watched');
    video.currentTime = stands;
    if (stoppedBy !== null && stoppedBy !== 'not-watched') onQuestion(stoppedBy);
  };
  const hold = useEffectEvent(() => {
    if (!video || !content.noSeek) return;
    const { to, stoppedBy } = outcome(video.currentTime, []);
    if (stoppedBy !== 'not-watched') return;
    setBarred(true);
    video.currentTime = to;
  });
  useEffect(() => {
    if (!video) return undefined;
    const held = () => hold();
    video.addEventListener('seeking', held);
    return () => video.removeEventListener('seeking', held);
  }, [video]);
  return { seek, barred, limit: content.noSeek ? reached.current : content.durationSeconds };
}
